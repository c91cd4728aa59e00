import { expect } from '@open-wc/testing';
import { someOf } from '../full-run.ts';
import { BAD_ADDRESSES, CANARY, checkHarmless, expectHarmless } from './hostile-texts.ts';
import { openPage, until, type Page } from './page.ts';
import { openPeer } from './peer.ts';
import { configured, items, story, STORY } from './publisher.ts';
import { panelIn, part, parts, sharedBy, textOf, titles } from './reader.ts';

const PICTURE = `${location.origin}/demo/pictures/gull.svg`;
const FILM = { src: `${location.origin}/demo/media/tide.webm` };
const POST = 'https://bsky.app/profile/ledger.example/post/3mcurve2026xq';
const PAGE = 'https://bsky.app/profile/ledger.example';

/** One item for each address that an item has, named by it: only that one is bad. */
const itemsWith = (bad: string) =>
  Object.entries({
    url: { url: bad },
    image: { image: bad },
    'image.src': { image: { src: bad, alt: 'A gull' } },
    'image.srcset': { image: { src: PICTURE, srcset: `${bad} 2x` } },
    'video.sources': { video: { sources: [{ src: bad }, FILM] } },
    'video.captions': { video: { sources: [FILM], captions: [{ src: bad, label: 'English' }] } },
    'one video.source': { video: { sources: [{ src: bad }] } },
  }).map(([title, item], i) => ({
    url: `https://ledger.example/story/${String(i)}`,
    title,
    ...item,
  }));

/** One place for each address of a network, named by it. */
const networksWith = (bad: string) => [
  { network: 'x', label: 'page', page: bad },
  { network: 'bluesky', label: 'thread', thread: bad, page: PAGE },
  { network: 'bluesky', label: 'page beside a thread', thread: POST, page: bad },
  { network: 'reddit', label: 'count', page: 'https://www.reddit.com/r/a', count: { url: bad } },
  { network: 'mastodon', label: 'instance', instance: bad },
];

const panelsWith = (bad: string) => {
  const list = { load: 'now', dedupe: false, limit: 50, seeAll: { url: bad, label: 'All' } };
  const source = { items: itemsWith(bad) };
  return [
    {
      type: 'discussion',
      counts: true,
      seeAll: { url: bad, label: 'All' },
      networks: networksWith(bad),
      share: [
        { network: 'own', label: 'icon', template: 'https://own.example/?u={url}', icon: bad },
        { network: 'own', label: 'template', template: bad },
        'reddit',
      ],
    },
    { type: 'popular', ...list, pageSize: 50, thumbnails: true, source },
    { type: 'videos', ...list, source },
    {
      type: 'tags',
      seeAll: { url: bad },
      items: [
        { name: 'Bad', url: bad },
        { name: 'Good', url: '/tags/good' },
      ],
    },
    { type: 'slot', id: 'ad', label: 'Ad', seeAll: { url: bad, label: 'All' } },
  ];
};

/**
 * Keeps what is asked for by scripts, which resource timing does not tell of addresses of other kinds, and asks no other
 * host.
 */
const ASKED = `<script>
  window.asked = [];
  const really = window.fetch;
  window.fetch = (...words) => {
    const address = new URL(words[0], location.href);
    asked.push(address.href);
    return address.origin === location.origin ? really(...words) : Promise.reject(new TypeError());
  };
</script>`;
/** Counts of a thread that is named beside a bad page. */
const COUNTS =
  'https://public.api.bsky.app/xrpc/com.atproto.identity.resolveHandle?handle=ledger.example';

async function open(config: object) {
  const site = await openPeer();
  const html = story(CANARY + ASKED + configured(config));
  return openPage({ html, site, height: 3000, wait: 'start' });
}

/** Plays what an item of that title has. */
async function play(page: Page, title: string) {
  const panel = await panelIn(page, 'videos');
  const card = parts(panel, 'item').find((it) => textOf(it).includes(title))!;
  card.querySelector<HTMLElement>('[part=play]')!.click();
  return until(() => card.querySelector('video'), `the video of ${title} is there`);
}

/** All of them; in a quick run some. */
const ADDRESSES = someOf(BAD_ADDRESSES, 6);

const EXPECTED = itemsWith('')
  .map(({ title }) => title)
  .filter((title) => title !== 'url');

describe('an address that no link may have', () => {
  for (const bad of ADDRESSES) {
    it(`takes only its own place away: ${JSON.stringify(bad)}`, async () => {
      const page = await open({ panels: panelsWith(bad) });
      await expectHarmless(page);
      const list = await panelIn(page, 'popular');
      expect(titles(list)).to.have.members(EXPECTED);
      expect(parts(list, 'thumbnail').map((it) => it.getAttribute('src'))).to.deep.equal([PICTURE]);

      const videos = await panelIn(page, 'videos');
      expect(titles(videos)).to.have.members(EXPECTED);
      const one = parts(videos, 'item').find((it) => textOf(it).includes('one video.source'))!;
      expect(one.querySelector('[part=play]')).to.equal(null);
      for (const title of ['video.sources', 'video.captions']) {
        const video = await play(page, title);
        const files = [...video.querySelectorAll<HTMLMediaElement>('source,track')];
        expect(files.map(({ src }) => src)).to.deep.equal([FILM.src]);
        checkHarmless(page, true);
      }

      const discussion = await panelIn(page, 'discussion');
      const labels = networksWith('').map(({ label }) => label);
      const links = await until(() => {
        const all = parts(discussion, 'network');
        return all.length === labels.length && all;
      }, 'the rare networks are known');
      expect(links.map(textOf)).to.deep.equal(labels);
      expect(links[1]!.href).to.equal(PAGE);
      expect(links[2]!.href).to.equal(POST);
      const bar = parts(discussion, 'button');
      expect(bar).to.have.lengthOf(2);
      expect(bar[0]!.href).to.equal(`https://own.example/?u=${encodeURIComponent(STORY)}`);
      expect(bar[0]!.querySelector('img')).to.equal(null);

      const tags = await panelIn(page, 'tags');
      expect(parts(tags, 'tag').map((it) => [textOf(it), it.href])).to.deep.equal([
        ['Bad', ''],
        ['Good', `${location.origin}/tags/good`],
      ]);
      for (const panel of [discussion, list, videos, tags]) {
        expect(parts(panel, 'see-all'), panel.localName).to.deep.equal([]);
      }
      const slot = page.document.getElementById('ad')!.parentElement!;
      expect(textOf(slot)).to.equal('Ad');
      expect(slot.querySelector('a')).to.equal(null);
    });
  }

  it('leaves the article to the page, and nobody’s list out', async () => {
    for (const bad of ADDRESSES) {
      const page = await open({
        article: { url: bad, image: bad, title: 'Kept', tags: [{ name: 'Tide', url: bad }] },
        publisher: { name: 'The Ledger', url: bad },
        blocklist: bad,
        panels: [
          { type: 'discussion', share: ['reddit', 'pinterest'] },
          { type: 'popular', source: { feed: bad } },
          { type: 'videos', source: { items: items(2) } },
          { type: 'tags' },
        ],
      });
      await expectHarmless(page);
      const panel = await panelIn(page, 'discussion');
      expect(sharedBy(panel), bad).to.deep.equal({ url: STORY, title: 'Kept' });
      const pinned = new URL(part(panel, 'button-pinterest').href).searchParams;
      expect(pinned.get('media') ?? '').not.to.contain('canary');
      expect(titles(await panelIn(page, 'videos'))).to.deep.equal(['Story 1', 'Story 2']);
      const tags = parts(await panelIn(page, 'tags'), 'tag');
      expect(tags.map((it) => [textOf(it), it.href])).to.deep.equal([['Tide', '']]);
      const list = page.document.querySelector('afterword-popular')!;
      expect(list.shadowRoot!.querySelector('section'), bad).to.equal(null);
      page.remove();
    }
  });

  it('is asked for by nobody', async () => {
    for (const bad of ADDRESSES) {
      const site = await openPeer();
      await site.answer('/good.json', { body: { items: items(1) } });
      const feeds = [bad, site.path('/good.json')].map((feed) => ({
        ...{ type: 'popular', load: 'now', source: { feed } },
      }));
      const panels = [...panelsWith(bad), ...feeds];
      const page = await open({ blocklist: bad, consent: 'none', panels });
      await expectHarmless(page);
      const { asked } = page.window as unknown as { asked: string[] };
      const good = new URL(site.path('/good.json'), location.href).href;
      await until(
        () => asked.includes(good) && asked.includes(COUNTS),
        'the good feed is asked for, and the counts of the good thread',
      );
      expect(asked.filter((address) => address !== good && address !== COUNTS)).to.deep.equal([]);
      page.remove();
    }
  });
});
