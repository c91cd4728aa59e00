import { LitElement, type PropertyDeclarations, type PropertyValues } from 'lit';
import { DEFAULTS } from '../config/defaults.ts';
import { merge } from '../config/merge.ts';
import { keysOf } from '../config/kinds.ts';
import type { Finding } from '../config/problem.ts';
import { read, readConfig, type Reading } from '../config/read.ts';
import { settings as schemas, type Settings, type Shared } from '../config/schema.ts';
import { loadConfig, parseConfig } from './config-source.ts';
import { page, type Grants } from './page.ts';
import { nextTurn } from './turns.ts';
import { jsonOf } from './plain-html.ts';

export type Kind = 'embed' | 'discussion' | 'videos' | 'popular' | 'tags';

/** Settings with every default that there is. */
export type Complete<T extends Kind> = Settings<T> & {
  [K in keyof (typeof DEFAULTS)[T] & keyof Settings<T>]-?: NonNullable<Settings<T>[K]>;
};

/** Who may say what an element's settings are, weakest first; CONTRACT section 2. */
const LAYERS = ['page', 'embed', 'html', 'remote', 'child', 'config', 'own'] as const;
export type Layer = (typeof LAYERS)[number];

/** An element whose settings come out of many layers, and are read anew when one of them changes. */
export abstract class Configured<T extends Kind> extends LitElement {
  static override readonly properties: PropertyDeclarations = { config: {} };

  /** Settings as an object, or the address or `#id` of a JSON text of them. */
  declare config: object | string | null | undefined;

  /** Where this element's settings stand in the whole config, as in `panels[2]`. */
  path = '';

  protected settings!: Complete<T>;
  protected threads: readonly string[] = [];
  /** What the page's consent events granted. */
  protected granted: Grants = {};
  /** Aborts when the element has left the page, and not when it was only moved. */
  protected end: AbortSignal | undefined;
  protected readonly layers: Partial<Record<Layer, object>> = {};

  /** What the layers were given, to see whether it is something new. */
  readonly #given: Partial<Record<Layer, string>> = {};
  #isNew = true;
  #loading: string | undefined;
  #consent: string | undefined;
  #findings: Finding[] = [];

  constructor(readonly kind: T) {
    super();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.end || this.end.aborted) {
      const controller = new AbortController();
      this.end = controller.signal;
      this.#leave = () => this.isConnected || controller.abort();
      this.start(this.end);
    }
    if (this.hasUpdated) this.refresh();
  }

  #leave = () => {};

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // A node that is moved is back before this runs.
    queueMicrotask(this.#leave);
  }

  /** Begins what lasts as long as the element is in the page. */
  protected start(signal: AbortSignal): void {
    const refresh = () => this.refresh();
    // What was asked for may have been given up when the element left.
    this.requestUpdate('config');
    // An embed renews its panels itself.
    if (!this.closest('afterword-embed:defined:not(:scope)')) {
      page.watchAddress(refresh, signal);
      this.ownerDocument.addEventListener('DOMContentLoaded', refresh, { signal });
    }
    this.#consent = undefined;
  }

  /** Reads anew what the page says, around this element and inside. */
  refresh(): void {
    const { settings, threads } = page.look(this);
    // What a page says badly of itself is not told: it did not say it to us.
    this.put('page', () => this.#read(settings).value ?? {}, [settings, threads]);
    this.threads = threads;
    const json = jsonOf(this);
    const { value, finding } = json ? parseConfig(json, this.baseURI) : {};
    if (finding) this.tell(finding);
    this.say('child', value);
  }

  /** Takes a layer from outside data; `undefined` says nothing. */
  protected say(layer: Layer, raw: unknown, base = this.baseURI): void {
    const make = () => {
      const { value, findings } = this.#read(raw, base);
      this.tell(...findings);
      return value ?? {};
    };
    this.put(layer, make, [raw, base]);
  }

  /** Sets a layer to what is made of what was given, unless that is what it was before. */
  protected put(layer: Layer, make: () => object, given: unknown): void {
    const before = this.#given[layer];
    try {
      this.#given[layer] = JSON.stringify(given);
      if (before === this.#given[layer]) return;
    } catch {
      // A cycle or a getter that throws: reading it will tell.
    }
    this.layers[layer] = make();
    this.renew();
  }

  #read(raw: unknown = {}, base = this.baseURI): Reading<object | undefined> {
    return this.kind === 'embed'
      ? readConfig(raw, base)
      : read<object>(schemas[this.kind], raw, base, this.path);
  }

  /** Has the settings put together again. */
  protected renew(): void {
    this.#isNew = true;
    this.requestUpdate();
  }

  protected tell(...findings: Finding[]): void {
    this.#findings.push(...findings);
  }

  /** What the element's own property says of a setting. */
  protected saidOf(key: string): unknown {
    return (this as unknown as Record<string, unknown>)[key];
  }

  /** The first time, elements take turns, each in a task of its own, so that none holds up the page. */
  protected override async scheduleUpdate(): Promise<unknown> {
    if (!this.hasUpdated) {
      await nextTurn();
      this.refresh();
    }
    return super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('config')) {
      if (typeof this.config === 'string') void this.#load(this.config);
      else this.say('config', this.config ?? undefined);
    }
    if (!this.#isNew && !changed.size) return;
    this.#isNew = false;
    const keys = keysOf(schemas[this.kind]);
    this.say('own', Object.fromEntries(keys.map((key) => [key, this.saidOf(key)])));
    this.#isNew = false;
    const defaults = merge(DEFAULTS.panel, DEFAULTS[this.kind]);
    this.settings = LAYERS.map((layer) => this.layers[layer] ?? {}).reduce(
      merge,
      defaults,
    ) as Complete<T>;
    const { consent } = this.settings as Shared;
    if (this.end && this.#consent !== (this.#consent = JSON.stringify(consent))) {
      page.watchConsent(consent, (granted) => this.grant(granted), this.end);
    }
    if (this.#loading === undefined) this.settle();
  }

  /** Called when the settings are whole and new. */
  protected abstract settle(): void;

  protected grant(granted: Grants): void {
    this.granted = granted;
    this.requestUpdate();
  }

  async #load(address: string): Promise<void> {
    this.#loading = address;
    const { end } = this;
    const { value, base, finding } = await loadConfig(this, address, end);
    if (address !== this.#loading || end?.aborted) return;
    this.#loading = undefined;
    if (finding) this.tell({ ...finding, path: this.path });
    this.say('remote', value, base);
  }

  protected override updated(): void {
    for (const finding of this.#findings.splice(0)) page.report(finding, this);
  }
}
