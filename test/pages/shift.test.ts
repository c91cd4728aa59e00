import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { openPage, until, type Page } from './page.ts';
import { openPeer } from './peer.ts';
import { configured, popular, story } from './publisher.ts';
import { isShown, panelIn, titles } from './reader.ts';

/** Chromium tells what it saw moving; elsewhere we look where things are. */
interface LayoutShift extends PerformanceEntry {
  value: number;
  sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
}

const panelsIn = ({ document }: Page) => [...document.querySelectorAll('afterword-embed > *')];
const topsIn = (page: Page) => {
  const known = [
    ...page.document.querySelectorAll('h1, .opening, #after-story'),
    ...panelsIn(page),
  ];
  return known.map((it) => [it.localName, Math.round(it.getBoundingClientRect().top)]);
};

function shiftsIn({ window }: Page): LayoutShift[] {
  const observer = new window.PerformanceObserver(() => undefined);
  observer.observe({ type: 'layout-shift', buffered: true });
  return observer.takeRecords() as LayoutShift[];
}

/** When, how much, and what moved from where to where, for whoever has to find the cause. */
const describeShift = ({ startTime, value, sources }: LayoutShift) =>
  `${String(Math.round(startTime))} ms, ${String(value)}: ` +
  sources
    .map(({ node, previousRect, currentRect }) => {
      const rects = [previousRect, currentRect].map(({ x, y, width, height }) =>
        [x, y, width, height].map(Math.round).join(' '),
      );
      return `${node?.nodeName ?? 'in a shadow tree'} ${rects.join(' → ')}`;
    })
    .join();

const slow = (width: number, height: number) =>
  openPage({ at: '/demo/publisher/slow.html', width, height });

const hasShifts = PerformanceObserver.supportedEntryTypes.includes('layout-shift');

describe('a page whose feeds take 3 seconds', () => {
  // What Chromium tells is what moves in the window, so all of the frame must be in it.
  before(() => (hasShifts ? setViewport({ width: 1100, height: 1700 }) : undefined));
  after(() => (hasShifts ? setViewport({ width: 800, height: 600 }) : undefined));

  for (const [width, height] of [
    [1000, 1200],
    [320, 1600],
  ] as const) {
    it(`does not move, ${width} pixels wide, from the panels' space to their items`, async () => {
      const page = await slow(width, height);
      await until(() => panelsIn(page).length > 3, 'the panels are in place');
      await until(
        () => panelsIn(page).every((it) => it.shadowRoot?.querySelector('section')),
        'the panels keep their space',
      );
      const before = topsIn(page);
      expect(panelsIn(page).some(isShown)).to.equal(true);
      expect(panelsIn(page).every(isShown)).to.equal(false);
      await until(() => panelsIn(page).every(isShown), 'the feeds are there', 7000);
      const inView = (tops: typeof before) => tops.filter(([, top]) => Number(top) < height);
      expect(inView(topsIn(page))).to.deep.equal(inView(before));
      const names = inView(before).map(([name]) => name);
      expect(names).to.include('afterword-videos');

      const shifts = hasShifts ? shiftsIn(page) : [];
      expect(shifts.map(describeShift)).to.deep.equal([]);
    });
  }
});

describe('titles that are longer than the space that was kept for them', () => {
  it('do not move what is in view, whatever the page’s font', async () => {
    const site = await openPeer();
    const title = 'A headline that goes on and on about what the council did not decide '.repeat(3);
    await site.answer('/late.json', { hangs: true, body: { items: [{ url: '/a', title }] } });
    const panels = [
      popular(site.path('/late.json'), { pageSize: 1 }),
      { type: 'tags', items: ['A'] },
    ];
    const page = await openPage({ html: story(configured({ panels })), site, width: 320 });
    const tags = await panelIn(page, 'tags');
    const top = () => Math.round(tags.getBoundingClientRect().top);
    const before = top();
    await site.release('/late.json');
    const list = await panelIn(page, 'popular');
    expect(titles(list)).to.deep.equal([title.trim()]);
    expect(top()).to.equal(before);
  });
});
