/* Whether what is on a page can be seen: texts, edges of fields, rings of the focus (WCAG 2.2: 1.4.3, 1.4.11, 2.4.7). */
import { contrast, groundOf, over, readColor, type Color } from './colours.ts';
import type { Page } from './page.ts';
import { allIn } from './reader.ts';

const TEXT = 4.5;
const LARGE_TEXT = 3;
const NO_TEXT = 3;
/** Pixels, bold or not. */
const LARGE = { bold: 18.66, plain: 24 };

/** All that is ours: what is in the page's shadow roots. */
export const ownIn = ({ document }: Page): HTMLElement[] =>
  allIn(document).filter((it) => it.getRootNode() !== document);

const isSeen = (it: HTMLElement) =>
  it.checkVisibility({ visibilityProperty: true }) &&
  !it.closest('.unseen, .announcement, .skip:not(:focus)') &&
  [...it.getClientRects()].some(({ width, height }) => width > 1 && height > 1);

const nameOf = (it: Element) => it.getAttribute('part') ?? it.getAttribute('class') ?? it.localName;
const parentOf = (it: Element) => it.parentElement ?? (it.getRootNode() as ShadowRoot).host;

/** The ground that a text stands on, with the tint that a count has over it. A count stands outside of its name's box. */
function standsOn(it: Element, window: Page['window']): Color {
  if (it.getAttribute('part') !== 'count') return groundOf(it, window);
  const { backgroundColor, backgroundImage } = window.getComputedStyle(it);
  const around = groundOf(it.closest('[part~=message]'), window);
  const [tint = 'rgba(0, 0, 0, 0)'] = /(?:color|rgba?)\([^()]*\)/.exec(backgroundImage) ?? [];
  return over(readColor(tint), over(readColor(backgroundColor), around));
}

/** Texts that stand out too little, as "part 3.9". */
export function paleTexts(page: Page): string[] {
  const { window } = page;
  return ownIn(page).flatMap((it) => {
    const hasText = [...it.childNodes].some(
      ({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim(),
    );
    // Of what can't be used now, WCAG asks nothing.
    if (!hasText || !isSeen(it) || it.closest('[aria-disabled=true]')) return [];
    const { color, fontSize, fontWeight } = window.getComputedStyle(it);
    const size = parseFloat(fontSize);
    if (size === 0) return [];
    const isLarge = size >= (Number(fontWeight) >= 700 ? LARGE.bold : LARGE.plain);
    const ground = standsOn(it, window);
    const ratio = contrast(over(readColor(color), ground), ground);
    return ratio < (isLarge ? LARGE_TEXT : TEXT) ? `${nameOf(it)} ${ratio.toFixed(2)}` : [];
  });
}

/** Icons, edges of fields and marks of a choice that stand out too little. A button is known by its icon or text. */
export function paleSigns(page: Page): string[] {
  const { window } = page;
  const isPale = (it: Element, color: string, ground: Color) => {
    const ratio = contrast(over(readColor(color), ground), ground);
    return ratio < NO_TEXT ? `${nameOf(it)} ${ratio.toFixed(2)}` : [];
  };
  return ownIn(page)
    .filter(isSeen)
    .flatMap((it) => {
      const { color, borderBottomColor } = window.getComputedStyle(it);
      if (it.localName === 'svg') return isPale(parentOf(it), color, groundOf(it, window));
      if (it.matches('input:not([type=checkbox]), [aria-selected=true]')) {
        return isPale(it, borderBottomColor, groundOf(parentOf(it), window));
      }
      return [];
    });
}

/** What gets the focus and has no ring, or one that stands out too little from what it lies on. */
export function paleRings(page: Page): string[] {
  const { window } = page;
  return (
    ownIn(page)
      // In Firefox, a dialog that may scroll is a stop of its own.
      .filter((it) => it.tabIndex >= 0 && isSeen(it) && !it.matches('iframe, dialog'))
      .flatMap((it) => {
        it.focus({ preventScroll: true });
        if (!it.matches(':focus')) return [];
        const { outlineStyle, outlineColor, outlineOffset, outlineWidth, boxShadow } =
          window.getComputedStyle(it);
        if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2)
          return `${nameOf(it)} has none`;
        const isInside = parseFloat(outlineOffset) < 0;
        const ground = groundOf(isInside ? it : parentOf(it), window);
        // Over a picture, it has two colours, one of which stands out.
        const [shadow] = /(?:color|rgba?)\([^()]*\)/.exec(boxShadow) ?? [];
        const ratios = [outlineColor, ...(shadow ? [shadow] : [])].map((color) =>
          contrast(over(readColor(color), ground), ground),
        );
        const ratio = Math.max(...ratios);
        return ratio < NO_TEXT ? `${nameOf(it)} ${ratio.toFixed(2)}` : [];
      })
  );
}
