import { html, type TemplateResult } from 'lit';
import type { PanelHost } from '../panel-content.ts';

export { rowStyles } from './video-row.styles.ts';

/** Pixels that a row may be short of its end: browsers round. */
const ROUNDING_PX = 2;

/** The buttons that scroll a row of videos back and forth. */
export class VideoRow {
  readonly #host: PanelHost<'videos'>;
  #row: HTMLElement | undefined;
  #resizeObserver: ResizeObserver | undefined;
  #isAtStart = true;
  #isAtEnd = true;

  constructor(host: PanelHost<'videos'>) {
    this.#host = host;
  }

  renderButtons(): TemplateResult {
    const { back, forth } = this.#host.localizer.messages;
    // A button that leads nowhere keeps the focus, and says that it can't do anything.
    return html`<button
        type="button"
        class="back"
        part="button"
        aria-label=${back}
        aria-disabled=${this.#isAtStart}
        @click=${() => this.#scroll(-1)}
      ></button
      ><button
        type="button"
        class="forth"
        part="button"
        aria-label=${forth}
        aria-disabled=${this.#isAtEnd}
        @click=${() => this.#scroll(1)}
      ></button>`;
  }

  /** Called after each rendering. */
  rendered(): void {
    const row = this.#host.renderRoot.querySelector<HTMLElement>('.row') ?? undefined;
    if (row !== this.#row) this.#observe(row);
    this.#update();
  }

  #observe(row: HTMLElement | undefined): void {
    this.#resizeObserver?.disconnect();
    this.#row = row;
    if (!row) return;
    row.addEventListener('scroll', () => this.#update(), { passive: true });
    row.addEventListener('focusin', ({ target }) => {
      (target as Element).closest('li')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    });
    // A page may have taken it away: then the first scroll updates the buttons.
    if (!(globalThis.ResizeObserver as unknown)) return;
    this.#resizeObserver = new ResizeObserver(() => this.#update());
    this.#resizeObserver.observe(row);
  }

  #update(): void {
    if (!this.#row) return;
    const { scrollLeft, scrollWidth, clientWidth } = this.#row;
    const distance = Math.abs(scrollLeft);
    const isAtStart = distance < ROUNDING_PX;
    const isAtEnd = scrollWidth - clientWidth - distance < ROUNDING_PX;
    if (isAtStart === this.#isAtStart && isAtEnd === this.#isAtEnd) return;
    this.#isAtStart = isAtStart;
    this.#isAtEnd = isAtEnd;
    this.#host.requestUpdate();
  }

  /** Scrolls by as many whole cards as are seen; each card knows where it begins, in both directions of writing. */
  #scroll(direction: 1 | -1): void {
    if (!this.#row) return;
    const { children: cards, clientWidth, scrollLeft } = this.#row;
    const [first, second] = cards;
    const cardWidth = first && second ? Math.abs(getLeft(second) - getLeft(first)) : clientWidth;
    const seenCount = Math.max(1, Math.floor((clientWidth + ROUNDING_PX) / cardWidth));
    const index = Math.round(Math.abs(scrollLeft) / cardWidth) + direction * seenCount;
    const card = cards[Math.min(Math.max(index, 0), cards.length - 1)];
    card?.scrollIntoView({ block: 'nearest', inline: 'start' });
  }
}

const getLeft = (element: Element) => element.getBoundingClientRect().left;
