import { expect } from '@open-wc/testing';
import { answerChunks, chunkFile, chunkOf } from './chunks.ts';
import { openPage, until, type Page } from './page.ts';
import { openPeer, type Answer } from './peer.ts';
import { configured, items, popular, story } from './publisher.ts';
import {
  clickOn,
  embedIn,
  followedLinks,
  linesOf,
  panelIn,
  part,
  parts,
  problemAt,
  textOf,
  titles,
} from './reader.ts';

/* A page that uses every chunk, one of which is at fault: all that the others do is there. */

const POST = '/api/v1/statuses/1';
/** What a chunk gives to the page, and what stands there without it. */
interface Use {
  given: (page: Page) => unknown;
  missing: (page: Page) => unknown;
  /** What a reader does before it is asked for. */
  begin?: (page: Page) => unknown;
}

const list = (page: Page) => panelIn(page, 'popular');
const bar = (page: Page) => panelIn(page, 'discussion');
const sumIn = (panel: Element) => textOf(panel.shadowRoot!.querySelector('.sum > :last-child'));
const described = ({ document }: Page) => document.head.querySelector('[type$="ld+json"]');
const oddIn = async (page: Page) =>
  (await embedIn(page)).problems.some(({ path }) => path === '--afterword-gap');
const overlayIn = ({ document }: Page) =>
  [...document.body.children].find(({ shadowRoot }) => shadowRoot?.querySelector('details'));
const told = (page: Page, what: string) =>
  until(() => linesOf(page).some((line) => line.includes(what)), `${what} is told`);
const mastodon = async (page: Page) => {
  const panel = await bar(page);
  return until(
    () => parts(panel, 'network-mastodon').find((link) => link.ariaHasPopup === 'dialog'),
    'the link of a network of many servers is there',
  );
};
/** Clicks the link, and says in the page when the script follows it: the page stays. */
const clickMastodon = async (page: Page) => {
  const { dataset } = await until(
    () => page.document.body as HTMLElement | null,
    'there is a body',
  );
  followedLinks(page, () => (dataset['followed'] = 'yes'));
  clickOn(await mastodon(page));
};

export const USES: Readonly<Record<string, Use>> = {
  'list-ages': {
    given: async (page) => {
      const panel = await list(page);
      return until(() => /^Updated/.test(textOf(part(panel, 'updated'))), 'the age is said');
    },
    missing: async (page) => {
      await problemAt(await embedIn(page), 'panels[2]');
      await told(page, 'chunks/list-ages.js');
      expect(textOf(part(await list(page), 'updated'))).to.equal('');
    },
  },
  tabs: {
    given: async (page) => {
      const panel = await list(page);
      return until(() => parts(panel, 'tab').length === 2, 'the tabs are there');
    },
    missing: async (page) => {
      await problemAt(await embedIn(page), 'panels[2]');
      await told(page, 'chunks/tabs.js');
      expect(parts(await list(page), 'tab')).to.be.empty;
    },
  },
  'reply-counts': {
    given: async (page) => {
      const panel = await bar(page);
      return until(() => sumIn(panel) === '104 replies on Mastodon', 'the replies are counted');
    },
    missing: async (page) => {
      expect(parts(await bar(page), 'count')).to.be.empty;
      expect(sumIn(await bar(page))).to.equal('');
    },
  },
  'structured-data': {
    given: (page) => until(() => described(page), 'the list is described'),
    missing: (page) => {
      expect(described(page)).to.equal(null);
    },
  },
  related: {
    given: async (page) => {
      const panel = await panelIn(page, 'videos');
      expect(titles(panel)).to.deep.equal(['Story 13', 'Story 11', 'Story 12']);
    },
    missing: async (page) => {
      const panel = await panelIn(page, 'videos');
      expect(titles(panel)).to.deep.equal(['Story 11', 'Story 12', 'Story 13']);
    },
  },
  'video-row': {
    given: async (page) => {
      const panel = await panelIn(page, 'videos');
      return until(() => parts(panel, 'button').length === 2, 'the row has its buttons');
    },
    missing: async (page) => {
      const panel = await panelIn(page, 'videos');
      expect(parts(panel, 'button')).to.be.empty;
      part(panel, 'play').click();
      await until(() => panel.shadowRoot!.querySelector('video'), 'a film plays all the same');
    },
  },
  'debug-overlay': {
    given: (page) => until(() => overlayIn(page), 'the overlay is there'),
    missing: (page) => {
      expect(overlayIn(page)).to.equal(undefined);
    },
  },
  'css-property-validator': {
    given: (page) => until(() => oddIn(page), 'nonsense in a property is told'),
    missing: async (page) => {
      expect(await oddIn(page)).to.equal(false);
    },
  },
  'instance-dialog': {
    begin: clickMastodon,
    given: async (page) => {
      await clickMastodon(page);
      const panel = await bar(page);
      await until(() => parts(panel, 'dialog').length, 'the reader is asked');
    },
    missing: ({ document }) =>
      until(() => document.body.dataset['followed'], 'the link leads where it says'),
  },
  'load-item-filter': {
    given: async (page) => {
      expect(titles(await list(page))).to.deep.equal(['Story 1', 'Story 3']);
    },
    missing: async (page) => {
      expect((await problemAt(await embedIn(page), 'blocklist')).code).to.equal('blocklist-failed');
      expect(titles(await list(page))).to.deep.equal(['Story 1', 'Story 2', 'Story 3']);
    },
  },
};

const ofAnotherVersion = (name: string) => chunkOf({ file: chunkFile(name), version: '9.9.9' });

/** What a server does to the file of a chunk. */
export const FAULTS: Readonly<Record<string, (name: string) => Answer>> = {
  'is not there': () => ({ status: 404 }),
  'can not be parsed': () => ({ body: 'const { = broken' }),
  'is of another version': (name) => ({ body: ofAnotherVersion(name) }),
  'says nothing': () => ({ hangs: true }),
};
/** What may fill a browser's memory, which one chunk is enough for. */
export const FLOODS: Readonly<Record<string, (name: string) => Answer>> = {
  'never ends': () => ({ body: '/* more and more */ ', floods: true }),
  'is far too big': (name) => ({ body: ofAnotherVersion(name), padding: 20_000_000 }),
};

/** Keeps the timers that give chunks up until the test says that so much time is over. */
const HOLD = `<script>
  window.held = [];
  const set = window.setTimeout;
  window.setTimeout = (use, ms, ...words) => ms >= 10_000 && ms < 60_000 ? void held.push(use) : set(use, ms, ...words);
</script><style>:root { --afterword-gap: banana }</style>`;

export async function openWith(fault: string, answer: Answer, more: object = {}) {
  const site = await openPeer();
  await answerChunks(site, '/base', { [fault]: answer });
  await site.answer(POST, { body: { id: '1', replies_count: 104 } });
  await site.answer('/block.json', { body: { urls: [items(1, 2)[0]!.url] } });
  await site.answer('/today.json', { body: { generated: new Date(), items: items(3) } });
  const thread = new URL(site.path('/@ledger/1'), location.href).href;
  const network = { network: 'mastodon', server: 'mastodon', thread };
  const video = { sources: [{ src: '/demo/media/tide.webm' }] };
  const films = items(3, 11).map((it, i) => ({ ...it, video, tags: i === 2 ? ['Harbour'] : [] }));
  const windows = ['Today', 'Week'].map((label) => ({
    label,
    source: { feed: site.path('/today.json') },
  }));
  const config = {
    consent: 'none',
    article: { tags: ['Harbour'] },
    blocklist: site.path('/block.json'),
    panels: [
      { type: 'discussion', counts: true, networks: [network] },
      { type: 'videos', layout: 'row', related: true, load: 'now', source: { items: films } },
      popular(site.path('/none'), { windows, times: true, maxAge: 600, structuredData: true }),
      { type: 'tags', items: ['Tides'] },
    ],
    ...more,
  };
  const html = story(HOLD + configured(config, 'data-base="base" data-debug'));
  // A script that can't be parsed is an error of the page's, whoever asked for it.
  return openPage({ html, site, mayFail: true, wait: 'start' });
}

/** Until the chunk was asked for and is done without: what hangs is given up once it is all that is awaited. */
export async function doneWithout({ site, document, window }: Page, name: string) {
  const path = `/base/${chunkFile(name)}`;
  await until(async () => (await site.requests(path)).length, `${path} is asked for`);
  await until(() => {
    const scripts = [...document.head.querySelectorAll<HTMLScriptElement>('script[src*="/base/"]')];
    if (scripts.some(({ src }) => !src.endsWith(path))) return false;
    const { held } = window as unknown as { held: (() => void)[] };
    for (const giveUp of held.splice(0)) giveUp();
    return !document.head.contains(scripts[0] ?? null);
  }, `${path} is done without`);
}

/** A script that can't be parsed is an error of the page's; nothing else may be. */
export const expectNoErrors = ({ errors }: Page, what: string) => {
  const allowed = what === 'can not be parsed' ? /SyntaxError/ : /^$/;
  expect(errors.filter((error) => !allowed.test(error))).to.deep.equal([]);
};

/** Opens the page with that fault, and expects all that the other chunks give. */
export async function expectTheOthers(name: string, what: string, answer: Answer) {
  const page = await openWith(name, answer);
  await USES[name]!.begin?.(page);
  await doneWithout(page, name);
  await USES[name]!.missing(page);
  for (const [other, { given }] of Object.entries(USES)) {
    if (other !== name) await given(page);
  }
  expect(textOf(part(await panelIn(page, 'tags'), 'tag'))).to.equal('Tides');
  expectNoErrors(page, what);
}
