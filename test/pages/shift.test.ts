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
      await until(() => panelsIn(page).every(isShown), 'the feeds are there');
      const inView = (tops: typeof before) => tops.filter(([, top]) => Number(top) < height);
      expect(inView(topsIn(page))).to.deep.equal(inView(before));
      const names = inView(before).map(([name]) => name);
      expect(names).to.include('afterword-videos');

      const shifts = hasShifts ? shiftsIn(page) : [];
      expect(shifts.map(describeShift)).to.deep.equal([]);
    });
  }
});

/** Stories as feeds have them: short and long titles, pictures in other shapes than ours, some without any. */
const STORIES = Array.from({ length: 8 }, (_, i) => ({
  url: `https://ledger.example/late/${String(i)}`,
  title: [
    'Slack water',
    'Ferry strike ends after a night of talks in the harbour office',
    'What the council did not say about the cranes, and why the new sea wall may never be built',
  ][i % 3],
  ...(i % 4 && { image: { src: '/demo/pictures/gull.svg', width: 400, height: i % 2 ? 300 : 90 } }),
  ...(i % 2 && { kicker: 'Waterfront', duration: 60 + i, sponsor: i === 3 ? 'Acme' : undefined }),
  ...(i % 5 && { published: '2026-11-20T17:47:00Z' }),
}));

describe('lists of every look whose feed is late', () => {
  before(() => (hasShifts ? setViewport({ width: 1300, height: 4200 }) : undefined));
  after(() => (hasShifts ? setViewport({ width: 800, height: 600 }) : undefined));

  const LOOKS = [
    { type: 'videos', layout: 'row' },
    { type: 'videos', layout: 'list', limit: 3 },
    { type: 'videos', layout: 'grid', limit: 4, play: 'link' },
    { type: 'popular', thumbnails: true, times: true, pageSize: 4 },
    { type: 'popular', ranks: false, times: true, pageSize: 3 },
  ];
  for (const width of [320, 768, 1280]) {
    it(`do not move anything, ${String(width)} pixels wide`, async () => {
      const site = await openPeer();
      await site.answer('/late.json', { hangs: true, body: { items: STORIES } });
      const source = { feed: site.path('/late.json'), format: 'json' };
      const more = { load: 'now', dedupe: false, heading: 'Late', source };
      const last = { type: 'tags', items: ['Tides'] };
      const panels = [...LOOKS.map((look) => ({ ...look, ...more })), last];
      const html = story('<h1>Tides</h1>' + configured({ panels }));
      const page = await openPage({ html, site, width, height: 4000 });
      await panelIn(page, 'tags');
      const lists = panelsIn(page).slice(0, -1);
      await until(() => lists.every((it) => it.shadowRoot?.querySelector('li')), 'they wait');
      /** Where panels begin, and how high they and their cards are. */
      const boxesIn = () =>
        panelsIn(page).map((panel) => {
          const cards = [...panel.shadowRoot!.querySelectorAll('li')];
          const heights = [panel, ...cards].map((it) => it.getBoundingClientRect().height);
          return [panel.getBoundingClientRect().top, ...heights];
        });
      const before = boxesIn();
      expect(lists.some(isShown)).to.equal(false);
      await until(() => site.release('/late.json'), 'the feed is asked for');
      await until(() => lists.every(isShown), 'the feed is there');
      await until(() => lists.every(hasPictures), 'its pictures are there');
      boxesIn().forEach((boxes, i) => {
        const moved = boxes.map((box, j) => Math.abs(box - before[i]![j]!));
        // Fonts leave parts of a pixel.
        expect(
          Math.max(...moved),
          `panel ${String(i)}: ${before[i]!.join()} → ${boxes.join()}`,
        ).to.be.below(1);
      });
      expect((hasShifts ? shiftsIn(page) : []).map(describeShift)).to.deep.equal([]);
    });
  }
});

/** Asks for all pictures, also for those that nobody sees yet. */
const hasPictures = ({ shadowRoot }: Element) =>
  [...shadowRoot!.querySelectorAll('img')].every((it) => {
    it.loading = 'eager';
    return it.complete;
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
    await until(() => site.release('/late.json'), 'the feed is asked for');
    const list = await panelIn(page, 'popular');
    expect(titles(list)).to.deep.equal([title.trim()]);
    expect(top()).to.equal(before);
  });
});
