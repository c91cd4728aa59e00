import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { pairsOf } from '../full-run.ts';
import { until } from '../pages/page.ts';
import { applyStyle, PLACES, STYLES } from './fixtures.inside.ts';
import { countOf, focused, part, parts, stories } from './fixtures.ts';
import { withItems } from './fixtures.videos.ts';
import { tabs, withWindows } from './fixtures.windows.ts';

const COUNT = 9;
const SLACK_PX = 2;

const EVERYWHERE: typeof PLACES = {
  'the page': () => {
    const element = document.createElement('div');
    document.body.append(element);
    restored.push(() => element.remove());
    return { element, isOpen: () => true };
  },
  ...PLACES,
};
const restored: (() => void)[] = [];
afterEach(() => {
  for (const restore of restored.splice(0)) restore();
});

/** Cards, or tabs, that are seen as a whole: by what is drawn, whatever their own lengths are. */
function seen(scroller: Element, children: readonly Element[]): number[] {
  const { left, right } = scroller.getBoundingClientRect();
  return children.flatMap((child, i) => {
    const box = child.getBoundingClientRect();
    return box.left >= left - SLACK_PX && box.right <= right + SLACK_PX ? [i] : [];
  });
}

/** A page that is wider than its window, and a place in it for what scrolls. */
function makeRoom(place: HTMLElement): void {
  const wide = document.createElement('div');
  wide.style.cssText = 'inline-size: 3000px; block-size: 1px';
  document.body.append(wide);
  restored.push(() => wide.remove());
  // Not at the window's edge: cards that scroll into view would move the page to theirs.
  place.style.cssText += 'inline-size: 400px; margin: 100px 0 0; margin-inline-start: 150px';
}

/** Where the page and all that stands around a panel is scrolled to. */
function pagePlaces(panel: Element): string {
  const places = [scrollX, scrollY];
  for (let at: Element | null = panel; at; at = at.parentElement)
    places.push(at.scrollLeft, at.scrollTop);
  return places.map((place) => Math.round(place)).join();
}

/** Waits until a row stands still at the beginning of a card, or at its end. */
async function atRest(scroller: Element): Promise<void> {
  let before = NaN;
  let still = 0;
  await until(() => {
    still = scroller.scrollLeft === before ? still + 1 : 0;
    before = scroller.scrollLeft;
    return still > 4;
  }, 'it stands still');
}

const isDisabled = (button: Element) => button.getAttribute('aria-disabled') === 'true';

async function openRow(place: HTMLElement) {
  const items = stories(COUNT).map((item) => ({ ...item, title: 'A story' }));
  const panel = await withItems(items, { layout: 'row', limit: COUNT });
  place.append(panel);
  await until(() => countOf(panel, 'button') === 2, 'the buttons are there');
  const [back, forth] = parts(panel, 'button') as [HTMLElement, HTMLElement];
  await until(() => isDisabled(back) && !isDisabled(forth), 'it is at its beginning');
  const row = part(panel, 'list');
  // How long a movement takes is the engine's.
  row.style.scrollBehavior = 'auto';
  return { panel, back, forth, row, cards: parts(panel, 'item') };
}

for (const [[where, openPlace], [how, style]] of pairsOf(
  Object.entries(EVERYWHERE),
  Object.entries(STYLES),
)) {
  describe(`in ${where}, ${how}`, () => {
    it('the buttons of a row skip no card and stick nowhere, and the page stays where it is', async () => {
      const { element } = openPlace();
      makeRoom(element);
      applyStyle(style, element);
      const { panel, back, forth, row, cards } = await openRow(element);
      const before = pagePlaces(panel);

      for (const [button, end] of [
        [forth, COUNT - 1],
        [back, 0],
      ] as const) {
        const shown = new Set(seen(row, cards));
        for (let steps = 0; !isDisabled(button); steps++) {
          expect(steps, 'it comes to its end').to.be.below(COUNT);
          const from = row.scrollLeft;
          button.click();
          await until(() => row.scrollLeft !== from, 'it goes on');
          await atRest(row);
          await panel.updateComplete;
          const now = seen(row, cards);
          expect(now, 'whole cards').not.to.have.length(0);
          for (const card of now) shown.add(card);
        }
        expect(seen(row, cards)).to.include(end);
        expect(shown.size, 'all are shown').to.equal(COUNT);
      }
      expect(pagePlaces(panel)).to.equal(before);
    });

    it('a card of a row that gets the focus is seen as a whole', async () => {
      const { element } = openPlace();
      makeRoom(element);
      applyStyle(style, element);
      const { panel, row, cards } = await openRow(element);
      for (const at of [COUNT - 1, 3]) {
        parts(panel, 'link')[at]!.focus({ preventScroll: true });
        await until(() => seen(row, cards).includes(at), `card ${String(at)} is seen`);
      }
    });

    it('the tabs of lists come into view by the keys alone, and the page stays where it is', async () => {
      const { element } = openPlace();
      makeRoom(element);
      applyStyle(style, element);
      const windows = Array.from({ length: 8 }, (_, i) => ({
        label: `The long list of ${String(i)}`,
        source: { items: stories(1) },
      }));
      const panel = await withWindows(windows);
      element.append(panel);
      tabs(panel)[0]!.focus({ preventScroll: true });
      const before = pagePlaces(panel);
      await sendKeys({ press: 'End' });
      expect(focused(panel) === tabs(panel)[7]).to.equal(true);
      await until(() => seen(part(panel, 'tabs'), tabs(panel)).includes(7), 'the last is seen');
      await sendKeys({ press: 'Home' });
      await until(() => seen(part(panel, 'tabs'), tabs(panel)).includes(0), 'the first is seen');
      expect(pagePlaces(panel)).to.equal(before);
    });
  });
}
