import { LitElement, type CSSResult, type PropertyDeclarations, type PropertyValues } from 'lit';
import { withoutPrototype } from '../schema/without-prototype.ts';
import { DEFAULTS } from '../schema/defaults.ts';
import { merge } from '../schema/merge.ts';
import { settingKeys } from '../schema/attributes.ts';
import type { Issue } from '../schema/issues.ts';
import { parseConfig, parseSettings, type ParseResult } from '../schema/parse.ts';
import type { Settings, Shared } from '../schema/settings-types.ts';
import { loadConfig, parseJsonConfig, type ConfigText } from '../platform/config-source.ts';
import { page, type Grants } from '../platform/host-page.ts';
import { intlReady, nextTurn } from '../platform/scheduler.ts';
import { jsonOf, whenClosed } from '../platform/plain-html.ts';

export type Kind = 'embed' | 'discussion' | 'videos' | 'popular' | 'tags';

/** Settings with every default that there is. */
export type Complete<T extends Kind> = Settings<T> & {
  [K in keyof (typeof DEFAULTS)[T] & keyof Settings<T>]-?: NonNullable<Settings<T>[K]>;
};

/** An element whose settings come out of many layers, and are read anew when one of them changes. */
export abstract class Configured<T extends Kind> extends LitElement {
  static override readonly properties: PropertyDeclarations = {
    config: {},
  };

  /** Settings as an object, or the address or `#id` of a JSON text of them. */
  declare config: object | string | null | undefined;
  /** Where this element's settings stand in the whole config, as in `panels[2]`. */
  path = '';
  /** Not a shadow root before there is something to show in it: what the page wrote inside is in view. */
  override renderRoot: HTMLElement | DocumentFragment = this;

  protected settings!: Complete<T>;
  protected threads: readonly string[] = [];
  /** What the page's consent events granted. */
  protected granted: Grants = {};
  /** Aborts when the element has left the page, and not when it was only moved. */
  protected end!: AbortSignal;
  /** What each that may say what the settings are says, weakest first; CONTRACT section 2. */
  protected readonly layers: Record<string, object> = {
    page: {},
    embed: {},
    html: {},
    remote: {},
    child: {},
    config: {},
    own: {},
  };

  #life: AbortController | undefined;
  #loading: string | undefined;
  /** What the page said of itself. */
  #said: string | undefined;
  #consent: string | undefined;

  constructor(readonly kind: T) {
    super();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.#life) {
      this.#life = new AbortController();
      this.end = this.#life.signal;
      this.start();
    }
    this.refresh();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // A node that is moved is back before this runs.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#life?.abort();
      this.#life = undefined;
    });
  }

  /** Style sheets that are constructed are of one document: in another one the element wears copies. */
  adoptedCallback(): void {
    const { shadowRoot, ownerDocument } = this;
    const { CSSStyleSheet: Sheet } = ownerDocument.defaultView ?? {};
    if (!shadowRoot || !Sheet) return;
    const styles = (this.constructor as typeof LitElement).elementStyles;
    shadowRoot.adoptedStyleSheets = styles.map((style) => {
      const sheet = new Sheet();
      sheet.replaceSync((style as CSSResult).cssText);
      return sheet;
    });
    // Parts have the rest of them, and their own way to do this (part-styles.ts), which would take 74 B here.
    this.requestUpdate();
  }

  /** Begins what lasts as long as the element is in the page. */
  protected start(): void {
    const { end: signal } = this;
    const refresh = () => this.refresh();
    // What was asked for may have been given up when the element left.
    this.requestUpdate('config');
    this.renew();
    // An embed renews its panels itself, and hears their events.
    if (!this.closest('afterword-embed:defined:not(:scope)')) {
      page.watchAddress(refresh, signal);
      page.measure(this, () => this.grants.analytics !== false && this.settings, signal);
      // Mostly the page has no more to say than at the first reading.
      const look = () => JSON.stringify(page.look(this)) !== this.#said && refresh();
      this.ownerDocument.addEventListener('DOMContentLoaded', look, { signal });
    }
    this.#consent = undefined;
  }

  /** Reads anew what the page says, around this element and inside. */
  refresh(): void {
    // Until it was read once, its turn is to come.
    if (this.settings as unknown) this.readPage();
  }

  /** Reads what the page says, the first time and anew. */
  protected readPage(): void {
    const said = page.look(this);
    const { settings, threads } = said;
    this.#said = JSON.stringify(said);
    // What a page says badly of itself is not told: it did not say it to us.
    this.layers['page'] = this.#read(settings, this.baseURI).value ?? {};
    this.threads = threads;
    this.#take('child', parseJsonConfig(jsonOf(this) || '{}', this.baseURI));
  }

  #take(layer: string, { value, base, issue }: ConfigText): void {
    if (issue) this.tell({ ...issue, path: this.path });
    this.say(layer, value, base);
  }

  /** Takes a layer from outside data; `undefined` says nothing. */
  protected say(layer: string, raw: unknown = {}, base = this.baseURI): void {
    const { value, issues } = this.#read(raw, base);
    this.tell(...issues);
    this.layers[layer] = value ?? {};
    this.renew();
  }

  #read(raw: unknown, base: string): ParseResult<object | undefined> {
    return this.kind === 'embed'
      ? parseConfig(raw, base)
      : parseSettings(this.kind, raw, base, this.path);
  }

  /** Has the settings put together again. */
  protected renew(): void {
    this.requestUpdate('layers');
  }

  /** The path of a setting in the whole config. */
  protected pathTo(key: string): string {
    return this.path ? `${this.path}.${key}` : key;
  }

  protected tell(...issues: Issue[]): void {
    for (const issue of issues) page.report(issue, this);
  }

  /** What the element's own property says of a setting. */
  protected saidOf(key: string): unknown {
    return (this as unknown as Record<string, unknown>)[key];
  }

  /**
   * The first time, elements take turns, so that none holds up the page: each that the parser has left is settled and
   * drawn in two tasks, and before the next one is settled, which may leave out what this one shows.
   */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) await whenClosed(this).then(() => nextTurn());
    // Only the first settling gives it settings.
    if (!(this.settings as unknown)) {
      this.readPage();
      const drawing = nextTurn(true);
      this.performUpdate();
      await drawing;
      if (this.usesIntl) await intlReady();
      this.isUpdatePending = true;
    }
    this.performUpdate();
  }

  protected override shouldUpdate(changed: PropertyValues): boolean {
    const isFirst = !(this.settings as unknown);
    if (changed.size) this.#settle(changed);
    return !isFirst;
  }

  /** Puts the settings together. */
  #settle(changed: PropertyValues): void {
    const { config } = this;
    if (changed.has('config')) {
      const isAddress = typeof config === 'string';
      void this.#load(isAddress ? config : this.getAttribute('config'));
      this.say('config', isAddress ? {} : (config ?? {}));
    }
    const keys = settingKeys(this.kind);
    this.say('own', Object.fromEntries(keys.map((key) => [key, this.saidOf(key)])));
    this.settings = Object.values(this.layers).reduce(
      merge,
      merge(DEFAULTS.panel, DEFAULTS[this.kind]),
    ) as Complete<T>;
    const { consent } = this.settings as Shared;
    const said = JSON.stringify(consent);
    // An event that is named no more grants nothing.
    const grant = (granted: Grants) => said === this.#consent && this.grant(granted);
    if (this.#consent !== (this.#consent = said)) page.watchConsent(consent, grant, this.end);
    if (this.#loading === undefined) this.settle();
  }

  /** Whether it writes dates, numbers or lists. */
  protected get usesIntl(): boolean {
    return true;
  }

  /** Called when the settings are whole and new. */
  protected abstract settle(): void;

  /** What is granted to this element. */
  protected get grants(): Grants {
    return this.granted;
  }

  protected grant(granted: Grants): void {
    this.granted = withoutPrototype(granted);
    this.renew();
  }

  async #load(address: string | null): Promise<void> {
    this.#loading = address || undefined;
    if (!address) return this.say('remote', {});
    const { end } = this;
    const found = await loadConfig(this, address, end);
    if (address !== this.#loading || end.aborted) return;
    this.#loading = undefined;
    this.#take('remote', found);
  }
}
