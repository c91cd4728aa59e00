import { expect } from '@open-wc/testing';
import { pairsOf } from '../full-run.ts';
import { nextFrame, until, type Page } from './page.ts';
import { ownIn, paleRings } from './readable.ts';
import { openState, STATES } from './states.ts';
import { SCHEMES, themed, THEMES } from './themed.ts';

/* The ring of the focus is whole, whatever cuts off what stands out of it. */

const RINGED = Object.keys(STATES).filter((name) => !/loading|empty|overlay/.test(name));

/** The ancestors, through shadow roots, that cut off what stands out of them. */
function clippersOf(it: Element, page: Page): Element[] {
  // What is above the page is cut off by nothing of it.
  if (it.localName === 'dialog') return [];
  const parent = it.parentElement ?? (it.getRootNode() as Partial<ShadowRoot>).host;
  if (!parent || parent === page.document.body) return [];
  const further = clippersOf(parent, page);
  const isClipping = page.window.getComputedStyle(parent).overflowX !== 'visible';
  return isClipping ? [parent, ...further] : further;
}

/** How many pixels of the ring around an element are cut off, on the side where that is most. */
function cutOff(it: HTMLElement, page: Page): number {
  const { outlineOffset, outlineWidth } = page.window.getComputedStyle(it);
  const reach = parseFloat(outlineOffset) + parseFloat(outlineWidth);
  const boxes = [...it.getClientRects()];
  return Math.max(
    0,
    ...clippersOf(it, page).flatMap((clipper) => {
      const edge = clipper.getBoundingClientRect();
      return boxes.flatMap(({ left, right, top, bottom }) => [
        edge.left - (left - reach),
        right + reach - edge.right,
        edge.top - (top - reach),
        bottom + reach - edge.bottom,
      ]);
    }),
  );
}

describe('the ring of the focus is whole', () => {
  for (const dir of ['ltr', 'rtl']) {
    for (const [state, theme] of pairsOf(RINGED, THEMES)) {
      it(`where ${state}, in ${theme ?? 'no theme'}, ${dir}`, async () => {
        const page = await openState(STATES[state]!, themed(theme, SCHEMES['black on white']));
        page.document.documentElement.dir = dir;
        const still = '<style>* { scroll-behavior: auto !important }</style>';
        page.document.head.insertAdjacentHTML('beforeend', still);
        const cut: string[] = [];
        for (const it of ownIn(page).filter(({ tabIndex }) => tabIndex >= 0)) {
          it.focus();
          if (!it.matches(':focus-visible')) continue;
          // A row scrolls to what has the focus.
          await until(() => it.matches(':focus'), 'it has the focus');
          await nextFrame();
          await nextFrame();
          const pixels = cutOff(it, page);
          if (pixels > 0.5)
            cut.push(`${it.getAttribute('part') ?? it.localName} ${pixels.toFixed(1)}`);
        }
        expect(cut).to.deep.equal([]);
      });
    }
  }

  it('and seen on buttons in the networks’ colours', async () => {
    for (const colours of [SCHEMES['black on white'], SCHEMES['cream on ink']]) {
      const page = await openState(STATES['all panels are complete']!, themed('brands', colours));
      expect(paleRings(page)).to.deep.equal([]);
    }
  });
});
