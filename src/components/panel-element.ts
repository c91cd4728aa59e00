import { adoptStyles, html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { checkCssProperties } from '../controllers/css-property-check.ts';
import { findItemFilter } from '../controllers/page-item-filter.ts';
import { LocaleController } from '../controllers/locale-controller.ts';
import { ReservedSpaceController } from '../controllers/reserved-space-controller.ts';
import type { ResolvedSettings } from '../controllers/settings-controller.ts';
import { canonicalizeUrl } from '../data/canonical-url.ts';
import type { ItemFilter } from '../data/item-filter.ts';
import { getDirection } from '../i18n/languages.ts';
import type { Localizer } from '../i18n/localizer.ts';
import { clock } from '../platform/clock.ts';
import type { ConsentGrants } from '../platform/consent/watch-consent.ts';
import { AfterwordViewEvent } from '../platform/events.ts';
import { watchContent } from '../platform/plain-html.ts';
import { yieldToMain } from '../platform/scheduler.ts';
import { onceViewed, whenNear } from '../platform/visibility.ts';
import type { Shared } from '../schema/settings-types.ts';
import { withoutPrototype } from '../schema/without-prototype.ts';
import { AfterwordElement } from './afterword-element.ts';
import { markOf, NO_MARK } from './english-mark.ts';
import { renderHeading } from './heading.ts';
import type { PanelContent, PanelKind, PanelStatus } from './panel-content.ts';
import { renderSeeAll } from './see-all.ts';
import { renderSkipLink } from './skip-link.ts';

/** An enclosing embed, as its panels see it. */
interface EnclosingEmbed extends Element {
  /** Nothing until the embed's own settings are complete. */
  readonly sharedSettings?: Shared;
  readonly consent: ConsentGrants;
}

/**
 * The frame that all panels share: heading, slots, states, and what an embed gives to its panels. Its content is a
 * controller, which may be loaded on demand.
 *
 * @slot heading - Instead of the heading.
 * @slot before - Between the heading and the content.
 * @slot after - After the content.
 * @csspart heading - The panel's heading.
 * @csspart see-all - The link to the whole list.
 * @cssstate loading - The content is loading.
 * @cssstate empty - There is too little to show, so nothing is shown.
 * @cssstate error - The content could not be loaded.
 */
export abstract class PanelElement<K extends PanelKind> extends AfterwordElement<K> {
  /** @internal */
  now = 0;
  /** @internal */
  itemFilter: ItemFilter = () => undefined;
  /** @internal Whether something has to be loaded before anything may be shown. */
  isWaiting = false;

  protected readonly locale = new LocaleController(this, this.kind);
  protected readonly space = new ReservedSpaceController(this, () => {
    this.requestUpdate();
  });
  #content: PanelContent | undefined;
  #contentLoading: Promise<void> | undefined;
  #hasContentFailed = false;
  /** The style sheets of the content that the shadow root has adopted. */
  #adoptedStyles: readonly CSSResult[] = [];
  #embed: EnclosingEmbed | null = null;
  #embedSettings: object = {};
  #internals: ElementInternals | undefined;

  /** Makes the controller that fills the frame. */
  protected abstract createContent(): PanelContent | Promise<PanelContent>;

  /** @internal */
  get localizer(): Localizer {
    return this.locale.localizer;
  }

  /** @internal */
  override get grants(): ConsentGrants {
    return withoutPrototype(this.#embed?.consent ?? super.grants);
  }

  /** @internal */
  get htmlSettings(): Partial<ResolvedSettings<K>> {
    return withoutPrototype(this.settingsController.getLayer('html'));
  }

  /** @internal */
  get articleKey(): string {
    return canonicalizeUrl((this.settings as Shared).article?.url ?? '');
  }

  protected get status(): PanelStatus {
    if (this.#hasContentFailed) return 'error';
    return this.isWaiting || !this.#content ? 'pending' : this.#content.status;
  }

  /** @internal Whether there is too little to show. */
  get isHidden(): boolean {
    const content = this.#content;
    if (!content || this.status !== 'complete' || content.isShownEmpty) return false;
    return content.itemCount < (this.panelSettings.minItems || 1);
  }

  /** @internal Takes what the enclosing embed says of this panel and of all. */
  setEmbedSettings(settings = this.#embedSettings): void {
    this.#embedSettings = settings;
    this.settingsController.setParsedLayer('embed', {
      ...this.#embed?.sharedSettings,
      ...settings,
    });
  }

  /** @internal */
  invalidate(): void {
    this.settingsController.invalidate();
  }

  /** @internal */
  reserveSpace(): void {
    // Before the first rendering there are no placeholders whose space could be kept.
    if (this.hasUpdated) this.space.reserve(this.signal);
  }

  protected override onConnect(signal: AbortSignal): void {
    super.onConnect(signal);
    // A chunk is loaded in parallel with the config and the language.
    this.#loadContent();
    signal.addEventListener('abort', () => this.#content?.onDisconnect?.());
    // The panel's own attributes are its properties.
    watchContent(this, ({ type, target }) => type !== 'attributes' || target !== this, signal);
    checkCssProperties(this, signal);
    onceViewed(this, signal, () => this.dispatchEvent(new AfterwordViewEvent(this)));
  }

  protected override readPage(): void {
    this.now = clock.now();
    this.#embed = this.closest('afterword-embed:defined');
    this.#readHtml();
    super.readPage();
    this.setEmbedSettings();
  }

  /** Has the content read the plain HTML inside; one that comes later does it then. */
  #readHtml(): void {
    this.settingsController.setLayer('html', this.#content?.readHtml?.());
  }

  /** @internal */
  override onSettingsResolved(): void {
    if (this.#embed && !this.#embed.sharedSettings) return;
    super.onSettingsResolved();
    this.locale.update(this.settings);
    this.#resolveContent();
  }

  /** @internal */
  onLocaleLoaded(): void {
    this.invalidate();
  }

  #resolveContent(): void {
    // What has left asks for nothing: it is resolved again when it is back.
    if (this.signal.aborted) return;
    const content = this.#loadContent();
    const loading = this.#loadPrerequisites();
    const isWaiting = !content || !!loading;
    if (!isWaiting && this.isWaiting) this.reserveSpace();
    this.isWaiting = isWaiting;
    void loading?.then(() => this.invalidate());
    content?.onSettingsResolved();
  }

  #loadContent(): PanelContent | undefined {
    if (this.#content || this.#contentLoading) return this.#content;
    const content = this.createContent();
    if (!(content instanceof Promise)) return (this.#content = content);
    this.#hasContentFailed = false;
    this.#contentLoading = content.then(
      async (loaded) => {
        // Several panels may have waited for one chunk: they take turns.
        await yieldToMain();
        this.#content = loaded;
        // Before the page is read, its HTML may not be all there.
        if (this.now) this.#readHtml();
        this.invalidate();
      },
      (error: unknown) => {
        // The page's own HTML stays; the next change of settings tries again.
        this.#contentLoading = undefined;
        this.#hasContentFailed = true;
        this.#reflectStatus();
        const found = error instanceof Error ? error.message : String(error);
        this.reportIssues([{ code: 'chunk-failed', path: this.path, found }]);
      },
    );
    return undefined;
  }

  /** Loads what has to be known before anything may be shown: nothing where it is. */
  #loadPrerequisites(): Promise<unknown> | undefined {
    const filter = findItemFilter(this.settings);
    if (filter instanceof Promise) return filter;
    this.itemFilter = filter.filter;
    if (filter.issue) this.reportIssues([filter.issue]);
    return this.#content?.prerequisites?.();
  }

  /** Waits, the first time, for panels before this one whose content is loading: they would move it. */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) await this.#whenPrecedingLoaded();
    await super.scheduleUpdate();
    this.#reflectStatus();
    const isPending = this.status === 'pending' || this.#content?.status === 'initial';
    if (!isPending) this.locale.limitWait(() => whenNear(this, this.signal));
  }

  async #whenPrecedingLoaded(): Promise<void> {
    let { previousElementSibling: sibling } = this as Element;
    while (sibling) {
      if (sibling instanceof PanelElement) await sibling.#contentLoading;
      sibling = sibling.previousElementSibling;
    }
  }

  /** Until there is something to show, the page's own HTML stays. Placeholders have no words, and need no language. */
  protected override shouldUpdate(): boolean {
    const { status = 'initial' } = this.#content ?? {};
    return (
      (this.isConnected || this.hasUpdated) &&
      !!this.settingsController.settings &&
      (this.locale.isReady ? status !== 'initial' : status === 'pending')
    );
  }

  protected override willUpdate(): void {
    this.#content?.willRender?.();
    if (!this.hasUpdated) this.#createShadowRoot();
    this.#adoptContentStyles();
  }

  #createShadowRoot(): void {
    this.renderRoot = this.createRenderRoot();
    // What stood here before has left its space (components/define-elements.ts).
    if (this.isHidden) this.space.clear();
    else if (this.space.isPreset) void this.space.release(this.signal);
  }

  /** Adopts the styles that have been loaded with the content, or for it, since the last rendering. */
  #adoptContentStyles(): void {
    const { shadowRoot } = this;
    const styles = this.#content?.styles ?? [];
    const added = styles.filter((style) => !this.#adoptedStyles.includes(style));
    if (!shadowRoot || !added[0]) return;
    this.#adoptedStyles = styles;
    const sheets = shadowRoot.adoptedStyleSheets as CSSStyleSheet[] | undefined;
    // A copy: the array itself follows each assignment. Without adopted style sheets, Lit appends `<style>` elements.
    const adopted = sheets && [...sheets];
    adoptStyles(shadowRoot, added);
    if (adopted) shadowRoot.adoptedStyleSheets = [...adopted, ...shadowRoot.adoptedStyleSheets];
  }

  protected override updated(): void {
    this.#content?.rendered?.();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    let isComplete = await super.getUpdateComplete();
    // A panel without its language or its content is not in place.
    for (const loading of [this.locale.whenReady(), this.#contentLoading]) {
      await loading;
      isComplete = await super.getUpdateComplete();
    }
    return isComplete;
  }

  /** Custom states: `loading` also before anything is rendered. */
  #reflectStatus(): void {
    const isReady = this.locale.isReady && this.status === 'complete';
    const state = isReady
      ? this.isHidden && 'empty'
      : this.status === 'error'
        ? 'error'
        : 'loading';
    try {
      this.#internals?.states.clear();
      if (state) (this.#internals ??= this.attachInternals()).states.add(state);
    } catch {
      // Not every engine has custom states, or takes these names; only designs depend on them.
    }
  }

  /** @internal */
  override get styleSheets(): readonly CSSResult[] {
    return [...super.styleSheets, ...(this.#content?.styles ?? [])];
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.isHidden) return nothing;
    const { heading, headingLevel: level = 2, language = '' } = this.panelSettings;
    const page = withoutPrototype(this.settingsController.getLayer('page') as Shared);
    // A panel in another language than the page's is marked for screen readers.
    const isForeign = !!language && language !== page.language;
    const mark = heading ? NO_MARK : markOf(this.localizer, this.kind);
    return html`<section
      class=${this.space.isReserved ? 'kept' : ''}
      lang=${isForeign ? language : nothing}
      dir=${isForeign ? getDirection(language) : nothing}
      aria-labelledby=${this.isLandmark && heading !== '' ? 'heading' : nothing}
      aria-label=${(this.isLandmark && heading === '' && this.label) || nothing}
      aria-busy=${this.status === 'pending'}
    >
      ${renderHeading(this.label, { level, isHidden: heading === '', mark })}
      ${this.status === 'complete' ? renderSkipLink(this.localizer, this.label, this.#content?.stopCount ?? 0) : nothing}
      <slot name="before"></slot>
      ${this.#content?.render()}
      <slot name="after"></slot>
      <span id="end" tabindex="-1"></span>
    </section>`;
  }

  /** @internal */
  renderSeeAll(): TemplateResult | undefined {
    const { seeAll } = this.panelSettings;
    return seeAll && renderSeeAll(seeAll, this.localizer, this.label);
  }

  /** Whether readers jump to the panel as to a part of the page: a list is one, a bar under the article is not. */
  protected get isLandmark(): boolean {
    return this.kind === 'videos' || this.kind === 'popular';
  }

  /** @internal What the panel is called: its heading, or the language's name for it, once that is there. */
  get label(): string {
    const own = this.locale.isReady ? this.localizer.messages[this.kind] : '';
    return this.panelSettings.heading || own;
  }

  /** The settings that every panel has. */
  private get panelSettings(): ResolvedSettings<PanelKind> {
    return this.settings;
  }
}
