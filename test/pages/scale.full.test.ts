import { expect } from '@open-wc/testing';
import { COUNT, countsOf } from './counters.ts';
import { openPage, until } from './page.ts';
import { openPeer } from './peer.ts';
import { feed, json, story, tag } from './publisher.ts';
import { isShown } from './reader.ts';

const CONFIG = {
  panels: [
    { type: 'discussion' },
    { type: 'popular', load: 'now', source: { feed: 'feed.json' } },
    { type: 'tags', items: ['Tides'] },
  ],
};
const article = (i: number) =>
  `<article data-afterword-article="/story/${String(i)}"><afterword-embed config="#config"></afterword-embed></article>`;

/** Milliseconds of a page of so many embeds until the last of their lists is there. */
async function open(count: number, head = '') {
  const site = await openPeer();
  await site.answer('/feed.json', { body: feed(5) });
  const articles = Array.from({ length: count }, (_, i) => article(i));
  const html = story(head + json(CONFIG, 'id="config"') + articles.join('') + tag(''));
  const page = await openPage({ html, site });
  const lists = page.document.getElementsByTagName('afterword-popular');
  await until(() => lists.length === count && [...lists].every(isShown), 'all are there', 50_000);
  return { page, site };
}

describe('a page', () => {
  it('of 200 embeds asks for their feed once, and has all of them', async () => {
    const { page, site } = await open(200);
    expect(await site.requests('/feed.json')).to.have.lengthOf(1);
    const bars = [...page.document.querySelectorAll('afterword-discussion')];
    await until(() => bars.length === 200 && bars.every(isShown), 'every bar is there', 50_000);
    const shared = bars.map(
      (bar) => bar.shadowRoot!.querySelector<HTMLAnchorElement>('[part~="button-facebook"]')!.href,
    );
    expect(new Set(shared).size).to.equal(200);
  }).timeout(60_000);

  it('that scrolls through 50 articles asks for their feed once, and gives each its own bar', async () => {
    const { page, site } = await open(1);
    for (let i = 1; i < 50; i++) {
      const holder = page.document.createElement('div');
      holder.innerHTML = article(i);
      page.document.body.append(holder.firstElementChild!);
      const bar = await until(
        () => [...page.document.querySelectorAll('afterword-discussion')][i],
        'it has a bar',
      );
      await until(() => isShown(bar), 'it is shown');
    }
    const lists = [...page.document.querySelectorAll('afterword-popular')];
    await until(() => lists.length === 50 && lists.every(isShown), 'every list is there', 20_000);
    expect(await site.requests('/feed.json')).to.have.lengthOf(1);
  }).timeout(60_000);

  it('has for each embed as many listeners and observers as for any other', async () => {
    const counted: Record<string, number[]> = { listeners: [], observers: [] };
    for (const count of [5, 15, 35]) {
      const { page } = await open(count, COUNT);
      const bars = [...page.document.querySelectorAll('afterword-discussion')];
      await until(() => bars.every(isShown), 'every bar is there', 20_000);
      await Promise.all(
        [...page.document.querySelectorAll('afterword-embed')].map((it) => it.ready),
      );
      // An observer that has told what it was made for goes a frame or two later.
      let [before, calm] = [0, 0];
      const isCalm = () => {
        calm = before === (before = countsOf(page).observers) ? calm + 1 : 0;
        return calm > 9;
      };
      await until(isCalm, 'no observer goes any more');
      const { listeners, observers } = countsOf(page);
      counted['listeners']!.push(listeners);
      counted['observers']!.push(observers);
      // Where a page stands below another, out of view, WebKit lets its timers wait.
      page.remove();
    }
    for (const [what, [few = 0, more = 0, most = 0]] of Object.entries(counted)) {
      const perEmbed = (more - few) / 10;
      expect(perEmbed, what).to.be.above(0);
      expect((most - more) / 20, what).to.be.closeTo(perEmbed, perEmbed * 0.15);
    }
  });

  it('that nobody looks at has no timer running, and counts a view once it is looked at', async () => {
    const hidden = `<script>let isHidden = true;
      Object.defineProperty(document, 'hidden', { get: () => isHidden });
      window.look = () => { isHidden = false; document.dispatchEvent(new Event('visibilitychange')); };
      window.viewed = 0;
      addEventListener('afterword-view', () => viewed++);</script>`;
    const { page } = await open(1, COUNT + hidden);
    const bar = page.document.querySelector('afterword-discussion')!;
    await until(() => isShown(bar), 'the bar is there');
    // Those that give up a file run for ten seconds.
    await until(() => countsOf(page).timers === 0, 'no timer runs', 12_000);
    const window = page.window as unknown as { viewed: number; look(): void };
    expect(window.viewed).to.equal(0);
    window.look();
    expect(countsOf(page).timers).to.be.above(0);
    await until(() => window.viewed > 0 && countsOf(page).timers === 0, 'it was viewed');
  });
});
