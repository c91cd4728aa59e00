/* What comes when the page has gone on: chunks after a click, and feeds. */
import { expect } from '@open-wc/testing';
import { answerChunks, chunkCode, chunkFile } from './chunks.ts';
import { nextFrame, openPage, until, type Page } from './page.ts';
import { openPeer, type Peer } from './peer.ts';
import { configured, feed, items, popular, story } from './publisher.ts';
import { embedIn, linesOf, panelIn, parts } from './reader.ts';

const THREAD = { network: 'mastodon', thread: 'https://mastodon.social/@ledger/109' };
const BAR = { panels: [{ type: 'discussion', networks: [THREAD] }] };
const FILM = {
  url: 'https://ledger.example/video/1',
  title: 'Slack water',
  video: { sources: [{ src: '/demo/media/tide.webm', type: 'video/webm' }] },
};
const STAY = '<script>addEventListener("click", (event) => event.preventDefault())</script>';

const gone = ({ document }: Page) => {
  document.querySelector('afterword-embed')!.remove();
};

/** Two frames: whoever waits for an answer that is there has had it by then. */
async function settle() {
  for (let i = 0; i < 2; i++) await nextFrame();
}

/** A site whose chunk of that name hangs, and a page that has its chunks from there. */
async function openWithout(chunk: string, config: object) {
  const site = await openPeer();
  await answerChunks(site, '', { [chunk]: { body: await chunkCode(chunk), hangs: true } });
  const html = story(STAY + configured(config, `data-base="${site.path('')}"`));
  // A chunk may be asked for before the page has loaded, which then waits for it.
  return { site, page: await openPage({ site, html, wait: 'start' }) };
}

/** Clicks what asks for a chunk, has the page go on, and the chunk come then. Whatever is thrown fails the test. */
async function clickAnd(
  change: (page: Page) => unknown,
  { site, page }: { site: Peer; page: Page },
  chunk: string,
  [name, at]: [panel: string, part: string],
) {
  await embedIn(page);
  const panel = await panelIn(page, name);
  const link = await until(() => parts(panel, at)[0], 'there is something to click');
  await until(() => name === 'videos' || link.ariaHasPopup, 'a click asks for the chunk');
  link.click();
  const path = `/${chunkFile(chunk)}`;
  await until(async () => (await site.requests(path)).length, 'the chunk is asked for');
  await change(page);
  await site.release(path);
  const isRun = () => !page.document.querySelector(`script[src$="${path}"]`);
  await until(isRun, 'the chunk has run');
  await settle();
  expect(panel.shadowRoot!.querySelectorAll('dialog').length).to.equal(0);
}

describe('what came too late', () => {
  it('to ask for the reader’s server asks nobody', async () => {
    const empty = async (page: Page) =>
      ((await embedIn(page)).config = {
        panels: [{ type: 'discussion', networks: [], share: [] }],
      });
    for (const change of [gone, empty]) {
      const opened = await openWithout('instance-dialog', BAR);
      await clickAnd(change, opened, 'instance-dialog', ['discussion', 'network-mastodon']);
    }
  });

  it('to show a video opens no dialog', async () => {
    const config = { panels: [{ type: 'videos', play: 'dialog', source: { items: [FILM] } }] };
    const opened = await openWithout('player-session', config);
    await clickAnd(gone, opened, 'player-session', ['videos', 'play']);
  });

  const goesOn: Record<string, (page: Page) => Promise<unknown>> = {
    'that is no longer named': async (page) => {
      const embed = await embedIn(page);
      embed.config = { panels: [{ type: 'popular', source: { items: items(2) } }] };
      return panelIn(page, 'popular');
    },
    'whose panel has left': (page) => {
      gone(page);
      return settle();
    },
  };
  for (const [whose, change] of Object.entries(goesOn)) {
    it(`of a feed ${whose} is not told`, async () => {
      const site = await openPeer();
      await site.answer('/old.json', { status: 404, hangs: true });
      const config = { panels: [popular(site.path('/old.json'))] };
      const page = await openPage({ site, html: story(configured(config)) });
      const embed = await embedIn(page);
      await until(async () => (await site.requests('/old.json')).length, 'the feed is asked for');
      await change(page);
      await site.release('/old.json');
      // What is asked for now is answered after that.
      await page.window.fetch(site.path('/now'));
      await settle();
      expect(linesOf(page)).to.deep.equal([]);
      expect(embed.problems).to.deep.equal([]);
    });
  }

  it('to be near asks for the feed that is named then', async () => {
    const site = await openPeer();
    for (const name of ['/1.json', '/2.json']) await site.answer(name, { body: feed(2) });
    const config = (name: string) => ({
      panels: [{ ...popular(site.path(name)), load: 'near' }],
    });
    const high = '<div style="height: 3000px"></div>';
    const page = await openPage({ site, html: story(high + configured(config('/1.json'))) });
    const embed = await embedIn(page);
    embed.config = config('/2.json');
    await embed.updateComplete;
    await settle();
    embed.scrollIntoView();
    await panelIn(page, 'popular');
    expect(await site.requests('/2.json')).to.have.lengthOf(1);
    expect(await site.requests('/1.json')).to.have.lengthOf(0);
  });
});
