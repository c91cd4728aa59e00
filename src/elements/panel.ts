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

/** What an enclosing embed gives to its panels; nothing until its own config is there. */
interface Enclosing extends Element {
  readonly context?: { shared: Shared; grants: Grants };
}

/** What changes plain HTML; a panel's own attributes are properties. */
const CHANGES = { childList: true, subtree: true, characterData: true, attributes: true };

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
  protected writing!: Style;
  protected status: Status = 'initial';
  protected now = 0;

  #assigned: object = {};
  #embed: Enclosing | null = null;
  #internals: ElementInternals | undefined;

  protected override start(signal: AbortSignal): void {
    super.start(signal);
    this.#internals ??= this.attachInternals();
    const observer = new MutationObserver((changes) => {
      if (changes.some(({ type, target }) => type !== 'attributes' || target !== this))
        this.refresh();
    });
    observer.observe(this, CHANGES);
    signal.addEventListener('abort', () => observer.disconnect());
    onceViewed(this, () => this.dispatchEvent(new AfterwordViewEvent(this)), signal);
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
    const context = this.#embed?.context;
    const said = { ...context?.shared, ...assigned };
    this.put('embed', () => said, [said, !!context]);
    this.requestUpdate();
  }

  protected get grants(): Grants {
    return this.#embed?.context?.grants ?? this.granted;
  }

  /** What the plain HTML inside says. */
  protected abstract readHtml(): object | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { language, messages, timeZone, numberingSystem } = this.settings as Shared;
    const locale = localeFor(language, messages);
    this.writing = { locale, strings: stringsWith(messages), timeZone, numberingSystem };
  }

  protected override settle(): void {
    if (!this.#embed || this.#embed.context) this.show();
  }

  /** Shows what the settings say: sets the status. */
  protected show(): void {
    this.status = 'complete';
  }

  protected override updated(): void {
    super.updated();
    const { status } = this;
    this.#setState('loading', status === 'initial' || status === 'pending');
    this.#setState('error', status === 'error');
    this.#setState('empty', status === 'complete' && this.isEmpty());
  }

  /** The path of a setting in the whole config. */
  protected pathTo(key: string): string {
    return this.path ? `${this.path}.${key}` : key;
  }

  #setState(name: string, isOn: boolean): void {
    try {
      this.#internals?.states[isOn ? 'add' : 'delete'](name);
    } catch {
      // Not every engine has custom states, or takes these names; only designs depend on them.
    }
  }

  /** Whether there is too little to show. */
  protected abstract isEmpty(): boolean;
  /** The view of the panel's status. */
  protected abstract renderContent(): TemplateResult;

  protected override render(): TemplateResult | typeof nothing {
    if (this.status === 'initial' || (this.status === 'complete' && this.isEmpty())) return nothing;
    const name = this.writing.strings[this.kind];
    const { heading = name, headingLevel } = this.settings as Complete<PanelKind>;
    return html`<section aria-labelledby="heading" aria-busy=${this.status === 'pending'}>
      <slot name="heading">
        <div
          id="heading"
          part="heading"
          role="heading"
          aria-level=${headingLevel ?? 2}
          ?hidden=${!heading}
        >
          ${heading || name}
        </div>
      </slot>
      <slot name="before"></slot>
      ${this.renderContent()}
      <slot name="after"></slot>
    </section>`;
  }

  protected renderSeeAll(): TemplateResult | typeof nothing {
    const { seeAll, heading } = this.settings as Complete<PanelKind>;
    const { strings } = this.writing;
    const label = seeAll?.label ?? strings.seeAll;
    const name = `${label}: ${heading || strings[this.kind]}`;
    return seeAll
      ? html`<a part="see-all" href=${seeAll.url} aria-label=${name}>${label}</a>`
      : nothing;
  }
}

/** Whether the parser may still be inside an element. */
function isOpen(element: Element): boolean {
  let node: Node | null = element;
  while (node && !node.nextSibling) node = node.parentNode;
  return !node && element.ownerDocument.readyState === 'loading';
}
