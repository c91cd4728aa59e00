import { LitElement, type CSSResult } from 'lit';
import { ConnectionController } from '../controllers/connection-controller.ts';
import { ConsentController } from '../controllers/consent-controller.ts';
import {
  SettingsController,
  type ElementKind,
  type ResolvedSettings,
} from '../controllers/settings-controller.ts';
import { normalizeLanguageTag } from '../i18n/languages.ts';
import { trackEvents } from '../platform/track-events.ts';
import { readArticleMetadata, readLanguage } from '../platform/article-metadata.ts';
import type { ConsentGrants } from '../platform/consent/watch-consent.ts';
import { preloadMessages } from '../platform/locale-loader.ts';
import { watchNavigation } from '../platform/navigation.ts';
import { readJsonChild, whenParsed } from '../platform/plain-html.ts';
import { reportIssue } from '../platform/report-issue.ts';
import { watchHead } from '../platform/watch-head.ts';
import { yieldToMain } from '../platform/scheduler.ts';
import { attributesOf, settingFromAttribute, settingKeys } from '../schema/attributes.ts';
import type { Shared } from '../schema/settings-types.ts';
import type { Issue } from '../schema/issues.ts';

/**
 * An element with settings: an embed or a panel. What it consists of are controllers; this class connects them to
 * Lit's lifecycle.
 */
export abstract class AfterwordElement<K extends ElementKind> extends LitElement {
  /** Which settings the element has. */
  static readonly kind: ElementKind;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'config', ...attributesOf(this.kind).keys()];
  }

  /** The element itself until there is something to render, and then its shadow root. */
  declare renderRoot: HTMLElement | DocumentFragment;

  /** @internal Where the settings of this element stand in the whole config, as in `panels[2]`. */
  path = '';
  /** @internal Posts about the article that the page names. */
  threads: readonly string[] = [];

  /** @internal */
  readonly kind = (this.constructor as typeof AfterwordElement).kind as K;
  protected readonly connection = new ConnectionController(this, (signal) => {
    this.onConnect(signal);
  });
  protected readonly settingsController = new SettingsController(this, this.kind);
  protected readonly consentController = new ConsentController(() => {
    this.settingsController.invalidate();
  });
  /** What the page said of its article when it was read last, to tell whether it says more now. */
  #metadata = '';

  /** Settings as an object, or the URL or `#id` of a JSON text of them. */
  get config(): object | string | null | undefined {
    return this.settingsController.config as object | string | null | undefined;
  }

  set config(config: object | string | null | undefined) {
    this.settingsController.config = config;
  }

  /** @internal */
  get settings(): ResolvedSettings<K> {
    return this.settingsController.settings as ResolvedSettings<K>;
  }

  /** @internal Aborts when the element has left the document. */
  get signal(): AbortSignal {
    return this.connection.signal;
  }

  /** @internal What the reader or the page's consent manager has granted. */
  get grants(): ConsentGrants {
    return this.consentController.grants;
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    const key = attributesOf(this.kind).get(name);
    if (name === 'config') this.settingsController.setConfigAttribute(value);
    else if (key) this.settingsController.setOwn(key, settingFromAttribute(this.kind, key, value));
    else super.attributeChangedCallback(name, old, value);
  }

  override connectedCallback(): void {
    // Until there is something to render, the page's own HTML stays in view.
    if (!this.hasUpdated) this.renderRoot = this;
    this.#upgradeProperties();
    super.connectedCallback();
    this.refresh();
  }

  /**
   * Hands properties that were set before the element was upgraded to the accessors of its class, which they hide:
   * https://web.dev/articles/custom-elements-best-practices#make_properties_lazy.
   */
  #upgradeProperties(): void {
    for (const key of ['config', ...settingKeys(this.kind)]) {
      if (!Object.hasOwn(this, key)) continue;
      const value: unknown = Reflect.get(this, key);
      Reflect.deleteProperty(this, key);
      Reflect.set(this, key, value);
    }
  }

  /** Constructed style sheets belong to one document: in another one the element adopts copies. */
  adoptedCallback(): void {
    const { shadowRoot, ownerDocument } = this;
    const { CSSStyleSheet: Sheet } = ownerDocument.defaultView ?? {};
    if (!shadowRoot || !Sheet) return;
    shadowRoot.adoptedStyleSheets = this.styleSheets.map(({ cssText }) => {
      const sheet = new Sheet();
      sheet.replaceSync(cssText);
      return sheet;
    });
  }

  /** @internal The style sheets that the shadow root adopts. */
  get styleSheets(): readonly CSSResult[] {
    return (this.constructor as typeof LitElement).elementStyles as CSSResult[];
  }

  /** Reads the page again: what it says of its article, and what it has written inside the element. */
  refresh(): void {
    // Before the first update, the page is not read yet.
    if (this.#metadata) this.readPage();
  }

  /** Starts what ends when `signal` aborts. */
  protected onConnect(signal: AbortSignal): void {
    // What was being loaded may have been given up when the element left.
    this.settingsController.loadConfig();
    this.settingsController.invalidate();
    if (this.settingsController.isAwaitingConfig) this.#preloadMessages();
    // An embed does the rest for its panels.
    if (this.closest('afterword-embed:defined:not(:scope)')) return;
    watchNavigation(() => this.refresh(), signal);
    trackEvents(this, () => this.analyticsSettings, signal);
    // Mostly the page has no more to say than when it was read first.
    const readAgain = () => {
      if (JSON.stringify(readArticleMetadata(this)) !== this.#metadata) this.refresh();
    };
    this.ownerDocument.addEventListener('DOMContentLoaded', readAgain, { signal });
    watchHead(this.ownerDocument, readAgain, signal);
  }

  /** Resolves once the page has written all that is inside. */
  protected whenReadable(): Promise<void> {
    return whenParsed(this);
  }

  /** A config on its way will hardly name another language than the page and the element: both come at once. */
  #preloadMessages(): void {
    const own = this.settingsController.getOwn('language');
    preloadMessages(typeof own === 'string' ? normalizeLanguageTag(own) : readLanguage(this));
  }

  /** Reads what the page says, the first time and again. */
  protected readPage(): void {
    const metadata = readArticleMetadata(this);
    this.#metadata = JSON.stringify(metadata);
    this.threads = metadata.threads;
    this.settingsController.setQuietLayer('page', metadata.settings);
    this.settingsController.setJsonChild(readJsonChild(this));
  }

  /** @internal Called when the settings are complete, and each time that they have changed. */
  onSettingsResolved(): void {
    const { consent } = this.settings as Shared;
    this.consentController.watch(consent, this.signal);
    const isOwn = !this.closest('afterword-embed:defined:not(:scope)');
    if (isOwn && typeof consent === 'object' && !consent.grant && !consent.state) {
      this.reportIssues([{ code: 'missing', path: this.pathTo('consent.grant') }]);
    }
  }

  /** @internal */
  reportIssues(issues: readonly Issue[]): void {
    for (const issue of issues) reportIssue(issue, this);
  }

  /** @internal The path of a setting in the whole config. */
  pathTo(key: string): string {
    return this.path ? `${this.path}.${key}` : key;
  }

  /**
   * Waits, the first time, until the parser has left the element, and takes turns with other elements so that none
   * blocks the page: settings are resolved in one task and rendered in the next one, before the settings of the next
   * element are resolved, which may leave out what this one shows.
   */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.#metadata) {
      await this.whenReadable();
      await yieldToMain();
      this.readPage();
      const rendering = yieldToMain({ isNext: true });
      this.settingsController.resolve();
      await rendering;
    }
    this.settingsController.resolve();
    await super.scheduleUpdate();
  }

  /** The settings by which events are told to the page's analytics; nothing where that is not granted. */
  private get analyticsSettings(): Shared | undefined {
    return this.grants.analytics === false ? undefined : this.settings;
  }
}

/** Defines a property for each setting of an element's class, but for those that the class has itself. */
export function defineSettings(
  { prototype }: { readonly prototype: object },
  keys: readonly string[],
): void {
  for (const key of keys) {
    if (Object.hasOwn(prototype, key)) continue;
    Object.defineProperty(prototype, key, {
      configurable: true,
      enumerable: true,
      get(this: { settingsController: SettingsController<ElementKind> }) {
        return this.settingsController.getOwn(key);
      },
      set(this: { settingsController: SettingsController<ElementKind> }, value: unknown) {
        this.settingsController.setOwn(key, value);
      },
    });
  }
}
