/* Every state of every panel, for tests of what has to hold in all of them. */
import { openPage, until, type Page } from './page.ts';
import { openPeer, type Peer } from './peer.ts';
import { configured, items, story } from './publisher.ts';
import { panelIn, part, parts } from './reader.ts';

const DATE = '2020-11-20T17:47:00Z';
const PICTURE = { src: '/demo/pictures/gull.svg', width: 320, height: 180 };
const FILM = {
  sources: ['webm', 'mp4'].map((type) => ({
    src: `/demo/media/tide.${type}`,
    type: `video/${type}`,
  })),
};
const SERVER = { network: 'mastodon', thread: 'https://social.example/@ledger/123456789' };
const SHARE = ['facebook', 'x', 'whatsapp', 'email', 'copy', 'print', 'bluesky', 'reddit'];
const NETWORKS = [
  { network: 'x', page: 'https://x.example/', count: 12_345 },
  { network: 'facebook', page: 'https://facebook.example/', count: 7 },
  SERVER,
];
const VIDEOS = [
  { kicker: 'City', duration: 61, video: { provider: 'vimeo', id: '1' } },
  { image: PICTURE, duration: 9, video: FILM },
  { sponsor: 'Line', live: true, image: PICTURE },
  { published: DATE, video: FILM },
  {},
  {},
].map((more, i) => ({ ...items(6)[i], ...more }));
const POPULAR = [
  { kicker: 'City', published: DATE, movement: 'up' },
  { sponsor: 'Line', image: PICTURE, movement: 'down' },
  { live: true, movement: 'new' },
  {},
].map((more, i) => ({ ...items(4, 11)[i], ...more }));

const seeAll = { url: '/all' };
const discussion = { type: 'discussion', seeAll, networks: NETWORKS, share: SHARE };
const videos = { type: 'videos', seeAll, source: { items: VIDEOS } };
const popular = { type: 'popular', pageSize: 3, times: true, seeAll, source: { items: POPULAR } };
const tags = {
  ...{ type: 'tags', seeAll, updated: DATE },
  items: ['Tides', { name: 'Harbour', url: '/harbour' }],
};
const windows = ['Today', 'This week'].map((label, i) => ({
  label,
  source: { items: i ? [] : POPULAR },
}));

const WRITTEN = `<afterword-discussion share=""><p>Read our <a href="/rules">house rules</a>, then join
  us on <a href="https://www.facebook.com/ledger">Facebook</a>.</p><ul><li>Or write.</li></ul></afterword-discussion>`;

export interface State {
  panels?: readonly object[];
  /** What the page has instead of a config. */
  body?: string;
  /** Of the script tag. */
  attributes?: string;
  width?: number;
  /** How the page and its reader come to that state. */
  reach: (page: Page) => Promise<unknown>;
}

const shown = (...names: string[]) => {
  return (page: Page) => Promise.all(names.map((name) => panelIn(page, name)));
};

async function click(page: Page, name: string, selector: string) {
  const panel = await panelIn(page, name);
  const found = () => panel.shadowRoot!.querySelector<HTMLElement>(selector);
  (await until(found, `${selector} is there`)).click();
  return panel;
}

const find = (panel: Element, selector: string) =>
  until(() => panel.shadowRoot!.querySelector<HTMLElement>(selector), `there is ${selector}`);

async function askForServer(page: Page) {
  const panel = await click(page, 'discussion', '[part~=network-mastodon][aria-haspopup]');
  return find(panel, 'dialog[open]');
}

async function copy(page: Page, writeText: () => Promise<void>) {
  Object.defineProperty(page.window.navigator, 'clipboard', { value: { writeText } });
  Object.defineProperty(page.document, 'execCommand', { value: () => false });
  return click(page, 'discussion', '[part~=button-copy]');
}

/** The row, scrolled to a part of its length. */
const row = (share: number): State => ({
  panels: [{ ...videos, layout: 'row', limit: 6 }],
  reach: async (page) => {
    const panel = await panelIn(page, 'videos');
    await find(panel, '.forth');
    const list = part(panel, 'list');
    list.style.scrollBehavior = 'auto';
    list.scrollLeft = share * (list.scrollWidth - list.clientWidth);
    const isAt = (name: string) => panel.shadowRoot!.querySelector(name)?.ariaDisabled === 'true';
    await until(
      () => isAt('.back') === (share === 0) && isAt('.forth') === (share === 1),
      'its buttons know where it stands',
    );
  },
});

export const STATES: Readonly<Record<string, State>> = {
  'all panels are complete': {
    panels: [discussion, videos, popular, tags],
    reach: async (page) => {
      const panel = await panelIn(page, 'discussion');
      await until(() => parts(panel, 'count').length === 2, 'replies are counted');
      await shown('videos', 'popular', 'tags')(page);
    },
  },
  'lists are loading': {
    panels: [videos, popular].map((it) => ({ ...it, load: 'now', source: { feed: 'slow.json' } })),
    reach: (page) =>
      until(
        () =>
          ['videos', 'popular'].every((name) => {
            const panel = page.document.querySelector(`afterword-${name}`);
            return panel?.shadowRoot?.querySelector('[part~=placeholder]');
          }),
        'there are placeholders',
      ),
  },
  'lists have failed': {
    panels: [videos, popular].map((it) => ({ ...it, load: 'now', source: { feed: 'none.json' } })),
    reach: async (page) => {
      for (const panel of await shown('videos', 'popular')(page)) {
        await until(() => part(panel, 'status').textContent.trim(), 'it is said');
      }
    },
  },
  'lists are empty': {
    panels: [
      { ...videos, source: { items: [] } },
      { ...tags, items: [] },
    ],
    reach: shown('tags'),
  },
  'there are tabs': {
    panels: [{ ...popular, windows }],
    reach: async (page) => find(await panelIn(page, 'popular'), '#tab-1'),
  },
  'a tab shows nothing': {
    panels: [{ ...popular, seeAll: undefined, windows }],
    reach: async (page) => find(await click(page, 'popular', '#tab-1'), '.none'),
  },
  '“Load more” was clicked': {
    panels: [popular],
    reach: async (page) => {
      const panel = await click(page, 'popular', '[part=load-more]');
      await until(() => parts(panel, 'link').length === 4, 'there are more');
    },
  },
  '“More” is expanded': {
    panels: [{ ...discussion, shareLimit: 2 }],
    reach: async (page) =>
      find(await click(page, 'discussion', '[part~=button-more]'), '[aria-expanded=true]'),
  },
  'the sentence is the editor’s': { body: WRITTEN, reach: shown('discussion') },
  'a link was copied': {
    panels: [discussion],
    reach: async (page) => {
      const panel = await copy(page, () => Promise.resolve());
      await until(() => part(panel, 'status').textContent.trim(), 'it is said');
    },
  },
  'a link could not be copied': {
    panels: [discussion],
    reach: async (page) => find(await copy(page, () => Promise.reject(new Error())), '.by-hand'),
  },
  'the server is asked for': { panels: [discussion], reach: askForServer },
  'the server is wrong': {
    panels: [discussion],
    reach: async (page) => {
      const dialog = await askForServer(page);
      dialog.querySelector('form')!.requestSubmit();
      await until(() => dialog.querySelector('[role=alert]')?.textContent.trim(), 'it is said');
    },
  },
  'the row is at its start': row(0),
  'the row is in its middle': row(0.5),
  'the row is at its end': row(1),
  'videos are a list': { panels: [{ ...videos, layout: 'list' }], reach: shown('videos') },
  'videos are links': { panels: [{ ...videos, play: 'link' }], reach: shown('videos') },
  'a film plays': {
    panels: [{ ...videos, source: { items: VIDEOS.slice(1) } }],
    reach: async (page) => find(await click(page, 'videos', '[part=play]'), 'video'),
  },
  'a film plays in a dialog': {
    panels: [{ ...videos, play: 'dialog', source: { items: VIDEOS.slice(1) } }],
    reach: async (page) => find(await click(page, 'videos', '[part=play]'), 'dialog[open]'),
  },
  'a film has failed': {
    panels: [
      {
        ...videos,
        source: { items: [{ ...VIDEOS[1], video: { sources: [{ src: 'none.webm' }] } }] },
      },
    ],
    reach: async (page) => find(await click(page, 'videos', '[part=play]'), '.failed'),
  },
  'the skip link has the focus': {
    panels: [{ ...videos, limit: 6 }],
    reach: async (page) => (await find(await panelIn(page, 'videos'), '.skip')).focus(),
  },
  'the debug overlay is open': {
    panels: [tags, { type: 'popular', source: { items: [{}] } }],
    attributes: 'data-debug',
    reach: async ({ document }) => {
      const overlay = () =>
        [...document.querySelectorAll('body > div')].find((it) =>
          it.shadowRoot?.querySelector('details[open] li'),
        );
      await until(overlay, 'there is an overlay');
    },
  },
};

/** Opens a page in that state.
 * @param head stands in its head.
 */
export async function openState(
  { panels, body, attributes, width = 700, reach }: State,
  head: string,
): Promise<Page> {
  const site: Peer = await openPeer();
  await site.answer('/slow.json', { hangs: true });
  await site.answer('/none.json', { status: 404 });
  await site.answer('/none.webm', { status: 404 });
  const embed = body
    ? `${body}<script src="/dist/afterword.js"></script>`
    : configured({ timeZone: 'UTC', panels }, attributes);
  const html = story(`${head}<main><h1>The tide table</h1>${embed}</main>`);
  const page = await openPage({ html, site, width, height: 1600 });
  await reach(page);
  return page;
}
