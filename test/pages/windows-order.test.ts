import { expect } from '@open-wc/testing';
import { openPage, until } from './page.ts';
import { openPeer } from './peer.ts';
import { configured, feed, items, popular, story } from './publisher.ts';
import { embedIn, panelIn, part, parts, titles, type Panel } from './reader.ts';

const named = (...numbers: number[]) => numbers.map((number) => `Story ${String(number)}`);

/** Three lists, of which the second has two pages; another panel shows a story of each of these, and of the first. */
async function openLists() {
  const site = await openPeer();
  await site.answer('/today.json', { body: { items: items(4) } });
  await site.answer('/week.json', { body: feed(3, { next_url: 'more.json' }, 3) });
  await site.answer('/more.json', { body: feed(3, {}, 6) });
  const other = items(7).filter((_, i) => [1, 4, 6].includes(i));
  const windows = [
    { label: 'Today', source: { feed: site.path('/today.json') } },
    { label: 'Week', source: { feed: site.path('/week.json') } },
    { label: 'Month', source: { items: items(3) } },
  ];
  const ranking = popular('', { source: undefined, windows, dedupe: true, pageSize: 3 });
  const panels = [{ type: 'videos', source: { items: other } }, ranking];
  const page = await openPage({ html: story(configured({ panels })), site, height: 3000 });
  const embed = await embedIn(page);
  const panel = await panelIn(page, 'popular');
  const shows = (...numbers: number[]) =>
    until(() => titles(panel).join() === named(...numbers).join(), `it shows ${String(numbers)}`);
  const choose = (at: number) => parts(panel, 'tab')[at]!.click();
  await until(() => parts(panel, 'tab').length === 3, 'the tabs are there');
  return { site, page, embed, panel, shows, choose };
}

describe('what another panel shows', () => {
  it('is left out of each of several lists, in whatever order they are chosen', async () => {
    const { shows, choose } = await openLists();
    await shows(1, 3, 4);
    choose(2);
    await shows(1, 3);
    choose(1);
    await shows(3, 4);
    choose(0);
    await shows(1, 3, 4);
    choose(2);
    await shows(1, 3);
  });

  it('is left out of later pages of each, which are there when one comes back', async () => {
    const { site, panel, shows, choose } = await openLists();
    choose(1);
    await shows(3, 4);
    part(panel, 'load-more').click();
    await shows(3, 4, 6, 8);
    choose(0);
    await shows(1, 3, 4);
    choose(1);
    await shows(3, 4, 6, 8);
    expect(await site.requests('/more.json')).to.have.length(1);
  });

  it('is only what the chosen list shows, not the others', async () => {
    const { page, embed, panel, shows, choose } = await openLists();
    choose(1);
    await shows(3, 4);
    const videos = page.document.querySelector<Panel>('afterword-videos')!;
    // It gives up its own, and takes what the first list had.
    Object.assign(videos, { source: { items: items(4) } });
    await until(() => titles(videos).join() === named(1, 2).join(), 'the videos are others');
    choose(0);
    await shows(3, 4);
    choose(1);
    await shows(3, 4, 5);
    expect(embed.contains(panel)).to.equal(true);
  });
});
