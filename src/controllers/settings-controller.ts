import { loadConfig, parseJsonConfig, type ConfigText } from '../platform/config-source.ts';
import { DEFAULTS } from '../schema/defaults.ts';
import type { Issue } from '../schema/issues.ts';
import { merge } from '../schema/merge.ts';
import { parseConfig, parseSettings, type ParseResult } from '../schema/parse.ts';
import type { Settings } from '../schema/settings-types.ts';

export type ElementKind = 'embed' | 'discussion' | 'videos' | 'popular' | 'tags';

/** Settings with every default that there is. */
export type ResolvedSettings<K extends ElementKind> = Settings<K> & {
  [Key in keyof (typeof DEFAULTS)[K] & keyof Settings<K>]-?: NonNullable<Settings<K>[Key]>;
};

/** The sources of settings, weakest first. */
const LAYERS = ['page', 'embed', 'html', 'remote', 'child', 'config', 'own'] as const;
export type LayerName = (typeof LAYERS)[number];

/** The element whose settings are resolved. */
export interface SettingsHost extends HTMLElement {
  /** Where its settings stand in the whole config, as in `panels[2]`; `''` for the whole. */
  readonly path: string;
  /** Aborts when the element has left the document. */
  readonly signal: AbortSignal;
  requestUpdate(): void;
  reportIssues(issues: readonly Issue[]): void;
  /** Called when the settings are complete, and each time that they have changed. */
  onSettingsResolved(): void;
}

/** Puts the settings of an element together from all that says something about them. */
export class SettingsController<K extends ElementKind> {
  /** Nothing before everything is there that may say something, a config at a URL above all. */
  settings: ResolvedSettings<K> | undefined;

  readonly #host: SettingsHost;
  readonly #kind: K;
  readonly #layers = new Map<LayerName, object>();
  /** Values of the element's own attributes and properties, by key, as they were given. */
  readonly #own = new Map<string, unknown>();
  #config: unknown;
  /** The URL or `#id` of the config that is being loaded. */
  #loading: string | undefined;
  #isOwnParsed = true;
  #isValid = false;

  constructor(host: SettingsHost, kind: K) {
    this.#host = host;
    this.#kind = kind;
  }

  /** Whether a config is on its way that may say anything; one that stands in the page is there at once. */
  get isAwaitingConfig(): boolean {
    return !!this.#loading && !this.#loading.startsWith('#');
  }

  /** The value that the element's own attribute or property has given. */
  getOwn(key: string): unknown {
    return this.#own.get(key);
  }

  /** Takes the value of an attribute or a property; `undefined` takes it back. */
  setOwn(key: string, value: unknown): void {
    if (Object.is(this.#own.get(key), value)) return;
    this.#own.set(key, value);
    this.#isOwnParsed = false;
    this.invalidate();
  }

  /** What the `config` property holds: settings, or the URL or `#id` of a JSON text of them. */
  get config(): unknown {
    return this.#config;
  }

  set config(config: unknown) {
    if (Object.is(this.#config, config)) return;
    this.#config = config;
    // Before it is in a document, it is not known from where a URL starts.
    if (!this.#host.signal.aborted) this.loadConfig();
  }

  /** Takes the `config` attribute: the property as text, and a URL beside a property that is an object. */
  setConfigAttribute(url: string | null): void {
    if (typeof this.#config !== 'object' || this.#config === null) this.config = url;
    else if (!this.#host.signal.aborted) this.loadConfig();
  }

  /** Reads the `config` property, and loads it where it is a URL. */
  loadConfig(): void {
    const config = this.#config;
    const isUrl = typeof config === 'string';
    void this.#load(isUrl ? config : this.#host.getAttribute('config'));
    this.setLayer('config', isUrl ? undefined : (config ?? undefined));
  }

  /** What a layer says, as far as it was valid. */
  getLayer(name: LayerName): object | undefined {
    return this.#layers.get(name);
  }

  /** Takes a layer from outside data, and reports what is wrong with it; `undefined` says nothing. */
  setLayer(name: LayerName, raw: unknown, base = this.#host.baseURI): void {
    if (raw === undefined) return this.setParsedLayer(name, undefined);
    const { value, issues } = this.#parse(raw, base);
    this.#host.reportIssues(issues);
    this.setParsedLayer(name, value);
  }

  /** Takes a layer that the page says of itself: what is wrong with it was not said to us, and is not reported. */
  setQuietLayer(name: LayerName, raw: object): void {
    this.setParsedLayer(name, this.#parse(raw, this.#host.baseURI).value);
  }

  /** Takes a layer that was parsed before. */
  setParsedLayer(name: LayerName, value: object | undefined): void {
    if (value) this.#layers.set(name, value);
    else if (!this.#layers.delete(name)) return;
    this.invalidate();
  }

  /** Takes the JSON text of a `<script type="application/json">` child. */
  setJsonChild(text: string | null | undefined): void {
    if (text) this.#setConfigText('child', parseJsonConfig(text, this.#host.baseURI));
    else this.setParsedLayer('child', undefined);
  }

  /** Has the settings resolved again before the next update. */
  invalidate(): void {
    this.#isValid = false;
    this.#host.requestUpdate();
  }

  /** Resolves the settings where something has changed since they were resolved last. */
  resolve(): void {
    if (this.#isValid) return;
    if (!this.#isOwnParsed) {
      this.#isOwnParsed = true;
      this.setLayer('own', Object.fromEntries(this.#own));
    }
    // The config that is awaited may say anything.
    if (this.#loading !== undefined) return;
    this.#isValid = true;
    this.settings = LAYERS.map((name) => this.#layers.get(name) ?? {}).reduce(
      merge,
      merge(DEFAULTS.panel, DEFAULTS[this.#kind]),
    ) as ResolvedSettings<K>;
    this.#host.onSettingsResolved();
  }

  #parse(raw: unknown, base: string): ParseResult<object | undefined> {
    return this.#kind === 'embed'
      ? parseConfig(raw, base)
      : parseSettings(this.#kind, raw, base, this.#host.path);
  }

  #setConfigText(layer: LayerName, { value, base, issue }: ConfigText): void {
    if (issue) this.#host.reportIssues([{ ...issue, path: this.#host.path }]);
    this.setLayer(layer, value, base);
  }

  async #load(url: string | null): Promise<void> {
    this.#loading = url || undefined;
    if (!url) return this.setParsedLayer('remote', undefined);
    const { signal } = this.#host;
    const config = await loadConfig(this.#host, url, signal);
    // The element may have left, or have another config by now.
    if (url !== this.#loading || signal.aborted) return;
    this.#loading = undefined;
    this.#setConfigText('remote', config);
    this.invalidate();
  }
}
