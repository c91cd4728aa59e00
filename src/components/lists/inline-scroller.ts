/**
 * An element that scrolls along the line, and moves nothing else: `scrollIntoView` would move the page as well, for good
 * where that hides its overflow. Positions count from the beginning, in both directions of writing. All are lengths of
 * the element's own layout, which are the same whatever it is zoomed or transformed by.
 */
export class InlineScroller {
  readonly element: HTMLElement;

  constructor(element: HTMLElement) {
    this.element = element;
  }

  /** How far it is scrolled. */
  get position(): number {
    return Math.abs(this.element.scrollLeft);
  }

  /** How far it can be scrolled. */
  get limit(): number {
    return this.element.scrollWidth - this.element.clientWidth;
  }

  /** How much of it is seen. */
  get size(): number {
    return this.element.clientWidth;
  }

  /** Where a child begins and ends. */
  rangeOf(child: HTMLElement): { start: number; end: number } {
    const first = (this.element.firstElementChild ?? child) as HTMLElement;
    const start = this.#isRtl
      ? first.offsetLeft + first.offsetWidth - child.offsetLeft - child.offsetWidth
      : child.offsetLeft - first.offsetLeft;
    return { start, end: start + child.offsetWidth };
  }

  scrollTo(position: number): void {
    this.element.scrollTo({ left: this.#isRtl ? -position : position });
  }

  /** Scrolls no further than a child is seen, with the padding for that on either side. */
  show(child: HTMLElement): void {
    const { start, end } = this.rangeOf(child);
    const { scrollPaddingInlineStart, scrollPaddingInlineEnd } = getComputedStyle(this.element);
    const first = start - (parseFloat(scrollPaddingInlineStart) || 0);
    const last = end + (parseFloat(scrollPaddingInlineEnd) || 0) - this.size;
    if (this.position > first) this.scrollTo(first);
    else if (this.position < last) this.scrollTo(Math.min(first, last));
  }

  get #isRtl(): boolean {
    return getComputedStyle(this.element).direction === 'rtl';
  }
}
