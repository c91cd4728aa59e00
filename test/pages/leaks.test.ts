import { expect } from '@open-wc/testing';
import { COUNT, countsOf, isQuiet } from './counters.ts';
import { openPage, until, type Page } from './page.ts';
import { openPeer } from './peer.ts';
import { configured, feed, items, popular, story } from './publisher.ts';
import { embedIn, panelIn } from './reader.ts';

const turn = (page: Page) => new Promise((resolve) => page.window.requestAnimationFrame(resolve));

describe('an embed', () => {
  it('that leaves and comes back a thousand times leaves nothing behind', async () => {
    const site = await openPeer();
    await site.answer('/feed.json', { body: feed(5) });
    const videos = { type: 'videos', load: 'now', source: { items: items(2) } };
    const panels = [
      { type: 'discussion' },
      videos,
      popular(site.path('/feed.json')),
      { type: 'tags', items: ['Tides'] },
    ];
    const page = await openPage({ html: story(COUNT + configured({ panels })), site });
    const embed = await embedIn(page);
    await panelIn(page, 'popular');
    await panelIn(page, 'tags');
    const parent = embed.parentElement!;
    const cycle = async () => {
      embed.remove();
      await Promise.resolve();
      await Promise.resolve();
      parent.append(embed);
    };
    for (let i = 0; i < 5; i++) await cycle();
    await until(() => isQuiet(page), 'its turns and short timers have ended');
    const before = countsOf(page);
    const children = embed.childElementCount;
    for (let i = 0; i < 1000; i++) await cycle();
    // What waits to be viewed goes a second after it was.
    const isBack = async () => {
      if (!(await isQuiet(page))) return false;
      const { listeners, observers, timers } = countsOf(page);
      return (
        listeners <= before.listeners && observers <= before.observers && timers <= before.timers
      );
    };
    await until(isBack, 'it has no more listeners, observers and timers than before', 20_000);
    expect(embed.childElementCount).to.equal(children);
    expect(await site.requests('/feed.json')).to.have.lengthOf(1);
    expect((page.window as unknown as { repeated: number }).repeated).to.equal(0);
  }).timeout(60_000);

  it('that has left for good listens to nothing and watches nothing', async () => {
    const page = await openPage({
      html: story(
        COUNT + configured({ panels: [{ type: 'discussion' }, { type: 'tags', items: ['A'] }] }),
      ),
    });
    await embedIn(page);
    await panelIn(page, 'tags');
    const alone = countsOf(page);
    const other = page.document.createElement('afterword-embed');
    page.document.body.append(other);
    await until(() => other.childElementCount, 'it has its panels');
    await other.ready;
    other.remove();
    await until(
      async () => (await turn(page), countsOf(page).observers <= alone.observers),
      'it watches nothing',
    );
    expect(countsOf(page).listeners).to.be.at.most(alone.listeners);
  });
});
