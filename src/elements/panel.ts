import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { PanelType, Shared } from '../config/schema.ts';
import type { Style } from '../model/format.ts';
import { localeFor, stringsWith } from '../model/strings.ts';
import { Configured, type Complete } from './configured.ts';
import { AfterwordViewEvent } from './events.ts';
import { page, type Grants } from './page.ts';
import { onceViewed } from './visibility.ts';

export type PanelKind = Exclude<PanelType, 'slot'>;
export type Status = 'initial' | 'pending' | 'complete' | 'error';

/** What an enclosing embed gives to its panels. */
interface Enclosing extends Element {
  /** Nothing until its own config is there. */
  readonly shared?: Shared;
  readonly consent: Grants;
}

/**
 * What all panels share: their frame, their states, and what an enclosing embed gives them. A
 * subclass says what is in the frame.
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
  protected status: Status = 'initial';
  protected now = 0;

  #assigned: object = {};
  #embed: Enclosing | null = null;
  #internals: ElementInternals | undefined;

  protected override start(): void {
    super.start();
    // A panel's own attributes are properties.
    this.watch(
      { childList: true, subtree: true, characterData: true, attributes: true },
      ({ type, target }) => type !== 'attributes' || target !== this,
    );
    onceViewed(this, this.end, () => this.dispatchEvent(new AfterwordViewEvent(this)));
  }

  override refresh(): void {
    this.now = page.now();
    this.#embed = this.closest('afterword-embed:defined');
    // While the parser is still inside, what is there is not all.
    if (!isOpen(this)) this.say('html', this.readHtml());
    super.refresh();
    this.assign();
  }

  /** What the enclosing embed says, of this panel and of all. */
  assign(assigned = this.#assigned): void {
    this.#assigned = assigned;
    this.layers['embed'] = { ...this.#embed?.shared, ...assigned };
    this.renew();
  }

  protected override get grants(): Grants {
    return this.#embed?.consent ?? super.grants;
  }

  protected get writing(): Style {
    const { language, messages, timeZone, numberingSystem } = this.settings as Shared;
    const locale = localeFor(language, messages);
    return { locale, strings: stringsWith(messages), timeZone, numberingSystem };
  }

  /** What the plain HTML inside says. */
  protected abstract readHtml(): object | undefined;

  protected override settle(): void {
    if (!this.#embed || this.#embed.shared) this.show();
  }

  /** Shows what the settings say: sets the status. */
  protected show(): void {
    this.status = 'complete';
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    const { status } = this;
    try {
      const { states } = (this.#internals ??= this.attachInternals());
      states.clear();
      if (status !== 'complete') states.add(status === 'error' ? status : 'loading');
      else if (this.isEmpty()) states.add('empty');
    } catch {
      // Not every engine has custom states, or takes these names; only designs depend on them.
    }
  }

  /** The path of a setting in the whole config. */
  protected pathTo(key: string): string {
    return this.path ? `${this.path}.${key}` : key;
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

  get #name(): string {
    return (this.settings as Complete<PanelKind>).heading || this.writing.strings[this.kind];
  }

  protected override render(): TemplateResult | typeof nothing {
    const { status } = this;
    if (status === 'initial' || (status === 'complete' && this.isEmpty())) return nothing;
    const { heading, headingLevel } = this.settings as Complete<PanelKind>;
    return html`<section aria-label=${this.#name} aria-busy=${status === 'pending'}>
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

/** Whether the parser may still be inside an element. */
function isOpen(element: Element): boolean {
  let node: Node | null = element;
  while (node && !node.nextSibling) node = node.parentNode;
  return !node && element.ownerDocument.readyState === 'loading';
}
