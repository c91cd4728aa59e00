import { expect } from '@open-wc/testing';
import { noted, openPage, until, type Page } from './page.ts';
import { openPeer, type Peer } from './peer.ts';
import { configured, feed, story } from './publisher.ts';
import { isShown, linesOf, outline, part, parts } from './reader.ts';

/* Pages that give every object the names that settings and items have: nobody said these settings. */

const NAMED = 'discussion,videos,popular,tags'.split(',').map((name) => `afterword-${name}`);

const RSS = `<rss version="2.0"><channel><title>Ledger</title><item><title>Tides</title>
  <link>https://ledger.example/tides</link><category>Harbour</category></item></channel></rss>`;

/** A page that needs most parts, and says as little as it can of each thing. */
const CONFIG = {
  exclude: ['/nowhere'],
  panels: [
    {
      type: 'discussion',
      networks: ['facebook', { network: 'x', page: 'https://x.com/a' }, 'mastodon'],
      share: ['x', 'copy', 'tumblr', { network: 'own', template: 'https://own.example/?{url}' }],
    },
    {
      type: 'videos',
      load: 'now',
      layout: 'row',
      related: true,
      source: {
        items: [
          { url: '/v', title: 'V', video: { sources: [{ src: '/demo/media/tide.webm' }] } },
          { url: '/w', title: 'W', image: '/demo/pictures/gull.svg' },
          { url: 'https://vimeo.com/76979871', title: 'X' },
        ],
      },
    },
    { type: 'popular', load: 'now', source: { feed: 'feed.json' } },
    { type: 'tags', items: ['Tides', { name: 'Ferries' }] },
    { type: 'slot', id: 'ad' },
  ],
};
const WRITTEN = `<afterword-popular><ol><li><a href="/a">A</a></li></ol></afterword-popular>
  <afterword-discussion><p>Talk on <a href="https://x.com/ledger">X</a>.</p></afterword-discussion>
  ${['own.json', 'day.rss', 'posts.json', 'tabs.json', 'list.json']
    .map((name) => `<afterword-popular load="now" feed="${name}"></afterword-popular>`)
    .join('')}`;

async function site() {
  const peer = await openPeer();
  await peer.answer('/feed.json', { body: feed(8) });
  await peer.answer('/own.json', { body: { items: [{ url: '/o', title: 'O' }] } });
  await peer.answer('/day.rss', { body: RSS });
  const post = { link: '/p', title: { rendered: 'P' } };
  await peer.answer('/posts.json', { body: [post] });
  await peer.answer('/tabs.json', { body: { tabs: [{ trails: [{ url: '/t', title: 'T' }] }] } });
  const cards = [{ href: '/l', headline: 'L' }];
  await peer.answer('/list.json', { body: { items: cards, 'load-more-src': '/more.json' } });
  return peer;
}

const open = (peer: Peer, script = '') =>
  openPage({
    html: story(WRITTEN + configured(CONFIG), { head: `<script>${script}</script>` }),
    site: peer,
    height: 4000,
  });

const seen = ({ document }: Page) => [
  ...[...document.querySelectorAll(NAMED.join())].flatMap((panel) =>
    panel.shadowRoot ? outline(panel) : 'nothing',
  ),
  document.querySelector('[role=group]')?.outerHTML.replace(/lit\$\d+\$/g, 'lit') ?? '',
];

/** Names of ours and of the libraries' that are short enough for somebody else to have them, too. */
const INNER = ['check', 'init', 'el', 'made', 'ctor'];

/** Every name that the config's schema has, at any depth, and those. */
async function settingNames() {
  const names = new Set<string>(INNER);
  const read = (value: unknown) => {
    if (typeof value !== 'object' || !value) return;
    const { properties = {} } = value as { properties?: object };
    for (const name of Object.keys(properties)) names.add(name);
    Object.values(value).forEach(read);
  };
  read(await (await fetch('/dist/afterword.schema.json')).json());
  return [...names];
}

/** What such a page shows where nobody has touched anything. */
async function expected(peer: Peer) {
  const page = await open(peer);
  const panels = () => [...page.document.querySelectorAll(NAMED.join())];
  await until(() => panels().length === 11 && panels().every(isShown), 'all panels are there');
  await until(
    () => panels().some((panel) => parts(panel, 'button-tumblr')[0]),
    'the rare networks are there',
  );
  await until(
    () =>
      panels().some((panel) => panel.localName === 'afterword-videos' && parts(panel, 'button')[1]),
    'the row has its buttons',
  );
  expect(linesOf(page)).to.deep.equal([]);
  const all = seen(page);
  page.remove();
  return all;
}

describe('a page that gives every object all names that settings have', () => {
  const values: Record<string, string> = {
    texts: '"text"',
    numbers: '7',
    functions: 'function () {}',
    objects: '({ url: "/x", src: "/x", name: "x" })',
    lists: '["x"]',
  };
  for (const [what, value] of Object.entries(values)) {
    it(`as ${what} has the panels that it has without`, async () => {
      const peer = await site();
      const want = await expected(peer);
      const names = await settingNames();
      expect(names).to.include.members(['label', 'sponsor', 'type', 'source', 'captions']);
      const page = await open(
        peer,
        `for (const name of ${JSON.stringify(names)}) Object.prototype[name] = ${value};`,
      );
      await until(() => seen(page).join() === want.join(), 'all is there').catch(() => undefined);
      expect(seen(page)).to.deep.equal(want);
      expect(linesOf(page)).to.deep.equal([]);
    });
  }

  it('asks nobody for numbers, and plays what is asked for', async () => {
    const peer = await site();
    const names = JSON.stringify(await settingNames());
    const page = await open(peer, `for (const name of ${names}) Object.prototype[name] = true;`);
    const videos = await until(
      () => [...page.document.querySelectorAll('afterword-videos')].find(isShown),
      'the videos are there',
    );
    part(videos, 'play').click();
    const film = await until(() => videos.shadowRoot!.querySelector('video'), 'a film is there');
    expect(film.querySelectorAll('source')).to.have.lengthOf(1);
    expect(film.querySelectorAll('track')).to.have.lengthOf(0);
    await noted(page, '/dist/chunks/lists.js');
    const asked = page.requests().map((url) => new URL(url).pathname);
    expect(asked).not.to.include('/dist/chunks/reply-counts.js');
    expect(asked).not.to.include('/dist/chunks/adapters.js');
  });
});
