import { expect } from '@open-wc/testing';
import { chunkNames } from './chunks.ts';
import { openPage, STRICT, until, type Page } from './page.ts';
import { openPeer } from './peer.ts';
import { feed, story, tag } from './publisher.ts';
import { embedIn, panelIn, part, parts, textOf, titles } from './reader.ts';

/* A page under the strictest policy through everything that can happen in it: every chunk, both dialogs, a player. */

const WITH_MEDIA = {
  'Content-Security-Policy': `${STRICT['Content-Security-Policy']}; media-src 'self'`,
};
const POST = '/api/v1/statuses/1';
const RSS = `<rss version="2.0"><channel><title>Ledger</title>
  <item><title>Tides</title><link>https://ledger.example/tides</link></item></channel></rss>`;

/** The same with a picture in a text, and with a letter of Latin-1 among those of UTF-8. */
const MIXED = Uint8Array.from(
  RSS.replace(
    '</item>',
    '<description>A pilot\u00e2\u0080\u0099s caf\u00e9 &lt;img src="/demo/pictures/gull.svg" width="640"&gt;</description></item>',
  ),
  (character) => character.charCodeAt(0),
);
const FILM = { sources: [{ src: '/demo/media/tide.webm' }] };
/** One of each provider, by the address of its page or player. */
const PROVIDERS = [
  'https://www.youtube.com/watch?v=abcdefghijk',
  'https://vimeo.com/76979871',
  'https://geo.dailymotion.com/player/xabcd.html?video=x8abcde',
  'https://cdn.jwplayer.com/players/abcdefgh-ijklmnop.html',
  'https://players.brightcove.net/1234567/default_default/index.html?videoId=7654321',
];

/** A page that needs every chunk, in German, with a theme from a file. */
async function openAll() {
  const site = await openPeer();
  const published = new Date(Date.now() - 300_000).toISOString();
  const items = feed(12).items.map((item) => ({ ...item, published, movement: 'up' }));
  await site.answer('/feed.json', { body: { items, generated: published } });
  await site.answer('/day.rss', { body: MIXED });
  const post = { link: 'https://ledger.example/ferries', title: { rendered: 'Ferries' } };
  await site.answer('/posts.json', { body: [post] });
  await site.answer('/superfluous-comma.json', {
    body: '{"items": [{"url": "/gulls", "title": "Gulls"},]}',
  });
  await site.answer('/stray-ampersand.rss', { body: RSS.replace('>Tides', '>Fish & chips') });
  await site.answer('/block.json', { body: { urls: ['/blocked'] } });
  await site.answer(POST, { body: { id: '1', replies_count: 104 } });
  const thread = new URL(site.path('/@ledger/1'), location.href).href;
  const videos = [1, 2].map((i) => ({
    url: `/tide-${String(i)}`,
    title: `Tide ${String(i)}`,
    image: '/demo/pictures/gull.svg',
    published: '2026-11-20T17:47:00Z',
    video: FILM,
  }));
  const rareVideo = {
    url: 'https://www.dailymotion.com/video/x84sh87_tide',
    title: 'Slack water',
    image: '/demo/pictures/gull.svg',
    video: { provider: 'dailymotion', id: 'x84sh87' },
  };
  const panels = [
    {
      type: 'discussion',
      counts: true,
      shareLimit: 2,
      share: ['facebook', 'x', 'tumblr', 'copy', 'native', 'print'],
      networks: [{ network: 'mastodon', server: 'mastodon', thread }],
    },
    {
      type: 'videos',
      related: true,
      structuredData: true,
      layout: 'row',
      play: 'dialog',
      source: { items: [...videos, rareVideo] },
    },
    {
      type: 'popular',
      load: 'now',
      times: true,
      maxAge: 3600,
      windows: [
        { label: 'Heute', source: { feed: site.path('/feed.json') } },
        { label: 'Woche', source: { feed: site.path('/day.rss') } },
        { label: 'Monat', source: { feed: site.path('/posts.json') } },
        { label: 'Jahr', source: { feed: site.path('/superfluous-comma.json') } },
        { label: 'Alle', source: { feed: site.path('/stray-ampersand.rss') } },
      ],
    },
    { type: 'tags', items: ['Tides'] },
    { type: 'populer' },
  ];
  const config = {
    consent: 'none',
    blocklist: 'block.json',
    analytics: ['dataLayer'],
    // No string of ours has that name.
    messages: { popular: 'Meistgelesen', populer: 'Meistgelesen' },
    panels,
  };
  await site.answer('/afterword.json', { body: config });
  const css = ':root { --afterword-gap: banana }';
  await site.answer('/odd.css', { headers: { 'content-type': 'text/css' }, body: css });
  // A share sheet and a printer, which would hold the test up, only count.
  const stubs =
    'window.used = []; print = () => used.push("print"); navigator.share = async () => { used.push("share") }';
  await site.answer('/stubs.js', { headers: { 'content-type': 'text/javascript' }, body: stubs });
  const head = `<script src="stubs.js"></script>
    <link rel="stylesheet" href="/dist/themes/newspaper.css">
    <link rel="stylesheet" href="odd.css">`;
  const html = story(tag('async crossorigin data-config="afterword.json" data-debug'), {
    head,
    attributes: 'lang="de"',
  });
  return openPage({ html, site, headers: WITH_MEDIA, height: 3000 });
}

/** Opens what a click opens, and closes it by its button. */
async function useDialog(panel: Element, opener: HTMLElement, inside: string) {
  opener.click();
  const dialog = await until(() => panel.shadowRoot!.querySelector('dialog'), 'a dialog is open');
  await until(() => dialog.querySelector(inside), `it has its ${inside}`);
  dialog.querySelector<HTMLElement>('button')!.click();
  await until(() => !panel.shadowRoot!.querySelector('dialog'), 'it is closed');
}

async function chooseTab(list: Element, index: number, title: string) {
  parts(list, 'tab')[index]!.click();
  await until(() => titles(list).join() === title, 'the other list is there');
}

async function readAll(page: Page) {
  await embedIn(page);
  const bar = await panelIn(page, 'discussion');
  part(bar, 'button-more').click();
  await until(() => parts(bar, 'button-tumblr')[0], 'the rare network is there');
  part(bar, 'button-copy').click();
  await until(() => textOf(part(bar, 'status')), 'copying is told');
  part(bar, 'button-native').click();
  part(bar, 'button-print').click();
  expect((page.window as unknown as { used: string[] }).used).to.deep.equal(['share', 'print']);
  // The page follows it itself: nobody else is asked for anything.
  bar.addEventListener('click', (event) => event.preventDefault(), { once: true });
  part(bar, 'button-facebook').click();
  await until(() => /104/.test(textOf(bar.shadowRoot)), 'the replies are counted');
  await useDialog(bar, part(bar, 'network'), 'input');
  const videos = await panelIn(page, 'videos');
  await useDialog(videos, part(videos, 'play'), 'video');
  const list = await panelIn(page, 'popular');
  await until(() => parts(list, 'movement-up')[0], 'what has moved is shown');
  // A slow machine may take so long for its language that the page stays in English.
  await until(() => /vor 5|5 minutes ago/.test(textOf(list.shadowRoot)), 'ages are told');
  part(list, 'load-more').click();
  await until(() => titles(list).length === 10, 'more is shown');
  for (const [i, title] of ['Tides', 'Ferries', 'Gulls'].entries()) {
    await chooseTab(list, i + 1, title);
  }
  await until(() => page.document.querySelector('script[type*=ld]'), 'search engines are told');
}

describe('under the strictest policy', () => {
  it('everything that can happen in a page breaks no rule', async () => {
    const page = await openAll();
    await readAll(page);
    expect(page.violations).to.deep.equal([]);
    // What a browser says of broken XML may have a style, which the policy refuses.
    await chooseTab(await panelIn(page, 'popular'), 4, 'Fish & chips');
    const files = [...(await chunkNames).map((name) => `chunks/${name}`), 'locales/de'];
    const missing = () => {
      const asked = page.requests().map((url) => new URL(url).pathname);
      return files.filter((file) => !asked.includes(`/dist/${file}.js`));
    };
    await until(() => missing().length === 0, 'every chunk is there').catch(() => undefined);
    expect(missing()).to.deep.equal([]);
    const others = page.violations.filter((it) => it.effectiveDirective !== 'style-src-attr');
    expect(others).to.deep.equal([]);
  });

  it('the frames that the documentation names are all that players of providers need', async () => {
    const guide = await (await fetch('/docs/guides/csp-and-sri.md')).text();
    const named = /^frame-src (.*)$/m.exec(guide)![1]!.split(' ').sort();
    const site = await openPeer();
    const items = PROVIDERS.map((url, i) => ({ url, title: `Video ${String(i)}` }));
    const panels = [{ type: 'videos', load: 'now', source: { items } }];
    await site.answer('/afterword.json', { body: { panels } });
    const html = story(tag('data-config="afterword.json"'));
    // What the guide allows is not reported; what is enforced allows no frame, so that nobody is asked.
    const headers = {
      ...STRICT,
      'Content-Security-Policy-Report-Only': `${STRICT['Content-Security-Policy']}; frame-src ${named.join(' ')}`,
    };
    const page = await openPage({ html, site, headers, height: 3000 });
    const panel = await panelIn(page, 'videos');
    const blocked: string[] = [];
    for (const [i] of PROVIDERS.entries()) {
      const button = await until(
        () => parts(panel, 'play').find((it) => parts(panel, 'item')[i]?.contains(it)),
        'it can be played',
      );
      button.click();
      await until(() => page.violations.length > i, 'the frame is refused');
      const { effectiveDirective, blockedURI } = page.violations[i]!;
      expect(effectiveDirective).to.match(/^(frame|child)-src$/);
      blocked.push(new URL(blockedURI).origin);
    }
    expect(blocked.sort()).to.deep.equal(named);
    expect(page.violations.filter(({ disposition }) => disposition === 'report')).to.deep.equal([]);
  });
});
