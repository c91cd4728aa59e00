import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { PanelType, Shared } from '../schema/settings-types.ts';
import type { Style } from '../i18n/formats.ts';
import { withoutPrototype } from '../schema/without-prototype.ts';
import { en, type Strings } from '../i18n/locales/en.ts';
import { directionOf, languageFor } from '../i18n/languages.ts';
import { hasOdd, writingFor } from '../i18n/localizer.ts';
import { canonical } from '../data/canonical-url.ts';
import type { Judge } from '../data/item-filter.ts';
import { Configured, type Complete } from './configured.ts';
import { AfterwordViewEvent } from '../platform/events.ts';
import { mendLook } from './css-property-check.ts';
import { page, type Grants } from '../platform/host-page.ts';
import { rulesOf } from './panel-registry.ts';
import { watchInside } from '../platform/plain-html.ts';
import { giveBackSpace, onceViewed } from '../platform/visibility.ts';

export type PanelKind = Exclude<PanelType, 'slot'>;
export type Status = 'initial' | 'pending' | 'complete' | 'error';

/** What an enclosing embed gives to its panels. */
interface Enclosing extends Element {
  /** Nothing until its own config is there. */
  readonly shared?: Shared;
  readonly consent: Grants;
}

/**
 * What all panels share: their frame, their states, and what an embed gives them. Subclasses fill the frame.
 *
 * @slot heading - Instead of the heading.
 * @slot before - Between the heading and the content.
 * @slot after - Behind the content.
 * @csspart heading - The panel's heading.
 * @csspart see-all - The link to all there is.
 * @cssstate loading - Its content is awaited.
 * @cssstate empty - There is too little to show, so nothing is shown.
 * @cssstate error - Its content could not be had.
 */
export abstract class AfterwordPanel<T extends PanelKind> extends Configured<T> {
  protected now = 0;
  /** In what words and signs it writes. */
  protected writing!: Style;
  /** Something has to be known before anything may be shown. */
  protected isHeld = false;
  /** Why the page's rules leave an entry out; nothing where they don't. */
  protected judge: Judge = () => undefined;

  #status: Status = 'initial';
  /** It keeps the space that it had while its content was awaited. */
  #isKept = false;
  #assigned: object = {};
  #embed: Enclosing | null = null;
  #internals: ElementInternals | undefined;
  /** The strings of its language, once they are there or known not to come: until then it is silent. */
  #strings: Strings | undefined;
  #language = '';
  #listening: Promise<unknown> | undefined;

  protected override start(): void {
    super.start();
    // A panel's own attributes are properties.
    watchInside(
      this,
      { childList: true, subtree: true, characterData: true, attributes: true },
      ({ type, target }) => type !== 'attributes' || target !== this,
      this.end,
    );
    mendLook(this, this.end, (odd) => this.tell(odd));
    onceViewed(this, this.end, () => this.dispatchEvent(new AfterwordViewEvent(this)));
  }

  protected override readPage(): void {
    this.now = page.now();
    this.#embed = this.closest('afterword-embed:defined');
    this.say('html', this.readHtml());
    super.readPage();
    this.assign();
  }

  /** What the enclosing embed says, of this panel and of all. */
  assign(assigned = this.#assigned): void {
    this.#assigned = assigned;
    this.layers['embed'] = { ...this.#embed?.shared, ...assigned };
    this.renew();
  }

  protected override get grants(): Grants {
    return withoutPrototype(this.#embed?.consent ?? super.grants);
  }

  /** Finds the strings of the language; what is already shown in another one stays until they come. */
  #learn(): void {
    const { language = 'en', messages } = this.settings as Shared;
    if (messages && hasOdd(messages)) {
      void page.loadPart('locales').then((part) => {
        if (part) this.tell(...part.issuesIn(messages));
      });
    }
    if (this.#language === (this.#language = language)) return;
    const name = languageFor(language);
    const hear = (pack: Strings | undefined) => {
      // It may have been switched again.
      if (language !== this.#language) return;
      if (!pack)
        this.tell({ code: 'no-language', path: 'language', found: language, severity: 'warning' });
      this.#strings = pack ?? en;
      // A config that is awaited holds up the next settling, and the panel speaks from now on.
      this.#write();
      this.renew();
    };
    if (!name || name === 'en') hear(name ? en : undefined);
    else this.#listening = page.loadPack(name, !!this.#strings).then(hear);
  }

  #write(): void {
    this.writing = writingFor(this.settings, this.#strings, this.kind);
  }

  /** A panel that has not spoken yet is not in place. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    if (!this.#strings) await this.#listening;
    return super.getUpdateComplete();
  }

  /** What the plain HTML inside says. */
  protected abstract readHtml(): object | undefined;

  protected get status(): Status {
    return this.isHeld ? 'pending' : this.#status;
  }
  protected set status(status: Status) {
    this.#status = status;
  }

  /** The article that it stands under, canonical. */
  protected get articleKey(): string {
    return canonical((this.settings as Shared).article?.url ?? '');
  }

  protected override settle(): void {
    if (this.#embed && !this.#embed.shared) return;
    this.#learn();
    this.#write();
    const awaited = this.awaited();
    void awaited?.then(() => this.renew());
    if (!awaited && this.isHeld) this.keepSpace();
    this.isHeld = !!awaited;
    this.show();
  }

  /** Gets what has to be known before anything may be shown: nothing where it is. */
  protected awaited(): Promise<unknown> | undefined {
    const rules = rulesOf(this.settings);
    if (!('judge' in rules)) return rules;
    this.judge = rules.judge;
    if (rules.issue) this.tell(rules.issue);
    return undefined;
  }

  /** What is in view does not move: the space that was kept stays until nobody sees it. */
  protected keepSpace(): void {
    if (this.status !== 'pending') return;
    this.style.minBlockSize = `${this.getBoundingClientRect().height}px`;
    this.#isKept = true;
    void giveBackSpace(this, this.end).then(() => {
      this.#isKept = false;
      this.requestUpdate();
    });
  }

  /** Shows what the settings say: sets the status. */
  protected show(): void {
    this.status = 'complete';
  }

  /** Until there is something to be shown, what the page wrote inside is. */
  protected override shouldUpdate(changed: PropertyValues): boolean {
    if (!super.shouldUpdate(changed)) return false;
    const { status, style, isHidden } = this;
    const isSilent = !this.#strings || status === 'initial';
    const isReady = !isSilent && status === 'complete';
    const state = isReady ? isHidden && 'empty' : status === 'error' ? status : 'loading';
    try {
      this.#internals?.states.clear();
      if (state) (this.#internals ??= this.attachInternals()).states.add(state);
    } catch {
      // Not every engine has custom states, or takes these names; only designs depend on them.
    }
    if (isSilent) return false;
    if (!this.hasUpdated) {
      this.renderRoot = this.createRenderRoot();
      // What stood here before has left its space (register.ts).
      if (isHidden) style.minBlockSize = '';
      else if (style.minBlockSize) void giveBackSpace(this, this.end);
    }
    return true;
  }

  /** How much there is to show. */
  protected abstract get count(): number;
  /** The view of the panel's status. */
  protected abstract renderContent(): TemplateResult;

  /** Whether there is too little to show. */
  protected isEmpty(): boolean {
    const { minItems } = this.settings as Complete<PanelKind>;
    return this.count < (minItems || 1);
  }

  protected get isHidden(): boolean {
    return this.status === 'complete' && this.isEmpty();
  }

  get #name(): string {
    return (this.settings as Complete<PanelKind>).heading || this.writing.strings[this.kind];
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.isHidden) return nothing;
    const { heading, headingLevel, language = '' } = this.settings as Complete<PanelKind>;
    const { language: around } = withoutPrototype(this.layers['page'] as Shared);
    // What is spoken in another language than the page's is marked for those who hear it.
    const isForeign = language !== around && language === this.writing.locale;
    return html`<section
      class=${this.#isKept ? 'kept' : ''}
      lang=${isForeign ? language : nothing}
      dir=${isForeign ? directionOf(language) : nothing}
      aria-label=${this.#name}
      aria-busy=${this.status === 'pending'}
    >
      <slot name="heading">
        <div part="heading" role="heading" aria-level=${headingLevel} ?hidden=${heading === ''}>
          ${this.#name}
        </div>
      </slot>
      <slot name="before"></slot>
      ${this.renderContent()}
      <slot name="after"></slot>
    </section>`;
  }

  protected renderSeeAll(): TemplateResult | undefined {
    const { seeAll } = this.settings as Complete<PanelKind>;
    if (!seeAll) return undefined;
    const { url, label = this.writing.strings.seeAll } = seeAll;
    return html`<a part="see-all" href=${url} aria-label="${label}: ${this.#name}">${label}</a>`;
  }
}
