import { html, type TemplateResult } from 'lit';
import { markOf } from '../english-mark.ts';
import { InlineScroller } from '../lists/inline-scroller.ts';
import type { PanelHost } from '../panel-content.ts';

export { rowStyles } from './video-row.styles.ts';

/** Pixels that a row may be short of its end: browsers round to those of the screen, of which one may be several. */
const ROUNDING_PX = 8;

/** The buttons that scroll a row of videos back and forth. */
export class VideoRow {
  readonly #host: PanelHost<'videos'>;
  #row: InlineScroller | undefined;
  #resizeObserver: ResizeObserver | undefined;
  #isAtStart = true;
  #isAtEnd = true;

  constructor(host: PanelHost<'videos'>) {
    this.#host = host;
  }

  renderButtons(): TemplateResult {
    const { localizer } = this.#host;
    const { back, forth } = localizer.messages;
    const { lang } = markOf(localizer, 'back');
    // A button that leads nowhere keeps the focus, and says that it can't do anything.
    return html`<button
        type="button"
        class="back"
        part="button"
        lang=${lang}
        aria-disabled=${this.#isAtStart}
        @click=${() => this.#scroll(-1)}
      >
        <span class="unseen">${back}</span></button
      ><button
        type="button"
        class="forth"
        part="button"
        lang=${lang}
        aria-disabled=${this.#isAtEnd}
        @click=${() => this.#scroll(1)}
      >
        <span class="unseen">${forth}</span>
      </button>`;
  }

  /** Called after each rendering. */
  rendered(): void {
    const row = this.#host.renderRoot.querySelector<HTMLElement>('.row') ?? undefined;
    if (row !== this.#row?.element) this.#observe(row);
    this.#update();
  }

  #observe(row: HTMLElement | undefined): void {
    this.#resizeObserver?.disconnect();
    this.#row = row && new InlineScroller(row);
    if (!row) return;
    row.addEventListener('scroll', () => this.#update(), { passive: true });
    row.addEventListener('focusin', ({ target }) => {
      const card = (target as Element).closest('li');
      if (card) this.#row?.show(card);
    });
    // A page may have taken it away: then the first scroll updates the buttons.
    if (!(globalThis.ResizeObserver as unknown)) return;
    this.#resizeObserver = new ResizeObserver(() => this.#update());
    this.#resizeObserver.observe(row);
  }

  #update(): void {
    if (!this.#row) return;
    const { position, limit } = this.#row;
    const isAtStart = position < ROUNDING_PX;
    const isAtEnd = limit - position < ROUNDING_PX;
    if (isAtStart === this.#isAtStart && isAtEnd === this.#isAtEnd) return;
    this.#isAtStart = isAtStart;
    this.#isAtEnd = isAtEnd;
    this.#host.requestUpdate();
  }

  /**
   * Scrolls to the first card that is not seen as a whole, or so far back that the last such card is seen; at least by
   * one card.
   */
  #scroll(direction: 1 | -1): void {
    const row = this.#row;
    if (!row) return;
    const { position, size } = row;
    const cards = [...row.element.children].map((card) => row.rangeOf(card as HTMLElement));
    const before = cards.filter(({ start }) => start < position - ROUNDING_PX);
    const after = cards.filter(({ start }) => start > position + ROUNDING_PX);
    const [previous, last] = [before.at(-1), after.at(-1)];
    const seenFrom = (previous?.end ?? 0) - size - ROUNDING_PX;
    const seenTo = position + size + ROUNDING_PX;
    const goal =
      direction > 0
        ? (after.find(({ end }) => end > seenTo) ?? last)
        : (before.find(({ start }) => start > seenFrom) ?? previous);
    if (goal) row.scrollTo(goal.start);
  }
}
