import { expect } from '@open-wc/testing';
import { answerChunks } from './chunks.ts';
import { noted, openPage, STRICT, until, WATCH_REQUESTS } from './page.ts';
import { openPeer } from './peer.ts';
import { configured, story, tag } from './publisher.ts';
import {
  clickOn,
  followedLinks,
  isShown,
  linesOf,
  panelIn,
  part,
  parts,
  textOf,
} from './reader.ts';

const DEMOS = ['', 'publisher/', 'cms/', 'designer/', 'discussion/', 'configure/'].map(
  (at) => `/demo/${at}`,
);
const POST = '/api/v1/statuses/1';
const discussion = (thread: string, more: object = {}) => ({
  panels: [
    {
      type: 'discussion',
      counts: true,
      networks: [{ network: 'mastodon', server: 'mastodon', thread }, 'x'],
      ...more,
    },
  ],
});
/** Nobody else is really asked, whatever goes wrong. */
const WATCH_ONLY = { ...WATCH_REQUESTS, 'Content-Security-Policy': "connect-src 'self'" };
const sumIn = (panel: Element) => textOf(panel.shadowRoot!.querySelector('.sum > :last-child'));

describe('before a click or consent', () => {
  for (const at of DEMOS) {
    it(`${at} asks nothing of another host`, async () => {
      const page = await openPage({ at, headers: WATCH_REQUESTS, height: 3000 });
      if (at !== '/demo/') {
        await until(
          () => page.document.querySelector('afterword-discussion')?.shadowRoot?.querySelector('a'),
          'a discussion is shown',
        );
      }
      expect(page.violations).to.deep.equal([]);
      const { origin } = page.window.location;
      expect(page.requests().filter((url) => new URL(url).origin !== origin)).to.deep.equal([]);
      expect(page.document.cookie).to.equal('');
      expect(page.window.localStorage.length).to.equal(0);
    });
  }

  it('the publisher’s demo, read to its end, has asked for nothing but its own files', async () => {
    const page = await openPage({ at: '/demo/publisher/', headers: WATCH_REQUESTS });
    const all = () => [
      ...page.document.querySelectorAll('#after-story > afterword-embed > :not(div)'),
    ];
    await until(() => all().length, 'the panels are in place');
    await until(
      () => {
        const next = all().find((panel) => !isShown(panel));
        next?.scrollIntoView();
        return !next;
      },
      'all panels are shown',
      8000,
    );
    const panel = await panelIn(page, 'discussion');
    panel.scrollIntoView();
    await until(() => sumIn(panel), 'its own server has counted');
    expect(page.violations).to.deep.equal([]);
    const { origin } = page.window.location;
    const asked = () => page.requests().map((url) => url.replace(origin, ''));
    // The browser may note a request after the page has read its answer.
    await until(
      () => asked().some((path) => path.startsWith('/demo/social/api/')),
      'the browser has noted what was asked',
    );
    expect(asked().filter((path) => !/^\/(demo|dist)\//.test(path))).to.deep.equal([]);
    expect(page.document.querySelectorAll('iframe')).to.have.length(0);
    expect(page.document.cookie).to.equal('');
    expect(page.window.localStorage.length + page.window.sessionStorage.length).to.equal(0);
  });

  it('nobody is asked for counts, whatever the config names', async () => {
    const bluesky = 'https://bsky.app/profile/did:plc:abc/post/3mcurve2026xq';
    for (const consent of [undefined, 'click', { grant: 'cmp-yes' }]) {
      const site = await openPeer();
      for (const path of ['/held', '/free']) await site.answer(path, { body: { count: 7 } });
      const bars = (...networks: unknown[]) => ({
        panels: [{ type: 'discussion', counts: true, networks, share: [] }],
      });
      const own = (path: string) => ({
        ...{ network: 'x', page: 'https://x.com/a', count: { url: site.path(path) } },
      });
      const held = bars({ network: 'bluesky', thread: bluesky }, 'hackernews', own('/held'));
      const html = story(configured({ ...held, ...(consent && { consent }) }));
      const page = await openPage({ html, site, headers: WATCH_ONLY });
      const panel = await panelIn(page, 'discussion');
      await until(() => parts(panel, 'network-hackernews')[0], 'all networks are known');
      // Once an embed that comes later and may ask has its number, this one would have asked, too.
      const free = page.document.createElement('afterword-embed');
      free.config = { ...bars(own('/free')), consent: 'none' };
      page.document.body.append(free);
      const bar = await until(() => free.querySelector('afterword-discussion'), 'it has a bar');
      await until(() => sumIn(bar), 'it has counted');
      expect(await site.requests('/held'), JSON.stringify(consent)).to.be.empty;
      expect(page.violations, JSON.stringify(consent)).to.deep.equal([]);
      page.remove();
    }
  });
});

describe('live counts in a page', () => {
  it('are asked for from where the post is, under a strict policy, once granted', async () => {
    const site = await openPeer();
    await site.answer(POST, { body: { id: '1', replies_count: 104 } });
    const thread = site.path('/@ledger/1');
    await site.answer('/c.json', {
      body: { ...discussion(new URL(thread, location.href).href), consent: { grant: 'yes' } },
    });
    const html = story(tag(`data-config="${site.path('/c.json')}"`));
    const page = await openPage({ html, site, headers: STRICT });
    const panel = await panelIn(page, 'discussion');
    expect(await site.requests(POST)).to.have.length(0);
    page.window.dispatchEvent(new page.window.Event('yes'));
    await until(() => sumIn(panel), 'the replies are counted');
    expect(sumIn(panel)).to.equal('104 replies on Mastodon');
    expect(await site.requests(POST)).to.have.length(1);
    expect(page.violations).to.deep.equal([]);
  });

  it('of Bluesky are asked of its public view, which a policy may refuse: then there are none', async () => {
    const bluesky = 'https://bsky.app/profile/did:plc:abc/post/3mcurve2026xq';
    const networks = [{ network: 'bluesky', thread: bluesky }];
    const config = { ...discussion('', { networks }), consent: 'none' };
    const site = await openPeer();
    await site.answer('/c.json', { body: config });
    const html = story(tag(`data-config="${site.path('/c.json')}"`));
    const page = await openPage({ html, site, headers: STRICT });
    const panel = await panelIn(page, 'discussion');
    await until(() => linesOf(page).length, 'the publisher is told');
    expect(page.violations[0]!.blockedURI).to.match(/^https:\/\/public\.api\.bsky\.app\b/);
    expect(linesOf(page)[0]).to.contain('The replies could not be counted');
    expect(sumIn(panel)).to.equal('');
    expect(part(panel, 'network').href).to.equal(bluesky);
  });
});

describe('a reader’s own server', () => {
  const config = discussion('https://ledger.social/@ledger/1', { counts: false });
  /** The link, once the part that knows its network is there. */
  const asking = (panel: Element) =>
    until(
      () =>
        parts(panel, 'network-mastodon').find(
          (link) => link.getAttribute('aria-haspopup') === 'dialog',
        ),
      'the link asks',
    );

  it('is asked for under a strict policy, with one more file', async () => {
    const site = await openPeer();
    await site.answer('/c.json', { body: config });
    const html = story(tag(`data-config="${site.path('/c.json')}"`));
    const page = await openPage({ html, site, headers: STRICT });
    const panel = await panelIn(page, 'discussion');
    (await asking(panel)).click();
    const dialog = await until(
      () => part(panel, 'dialog') as unknown as HTMLDialogElement,
      'asked',
    );
    expect(dialog.matches(':modal')).to.equal(true);
    const { width } = dialog.getBoundingClientRect();
    expect(width).to.be.greaterThan(300);
    expect(page.violations).to.deep.equal([]);
    await noted(page, '/chunks/instance-dialog.js');
  });

  it('is not asked for where that file can’t be had, and the link leads where it says', async () => {
    const site = await openPeer();
    await answerChunks(site, '/base', { 'instance-dialog': { status: 404 } });
    const html = story(configured(config, 'data-base="base"'));
    const page = await openPage({ html, site });
    const link = await asking(await panelIn(page, 'discussion'));
    const discussed: string[] = [];
    page.document.addEventListener('afterword-discuss', ({ url }) => discussed.push(url));
    const followed = followedLinks(page);
    clickOn(link);
    await until(() => followed.length, 'the link is followed');
    expect(followed).to.deep.equal(['https://ledger.social/@ledger/1 _blank noopener']);
    expect(discussed).to.deep.equal(['https://ledger.social/@ledger/1']);
    // From then on it is a link like all others.
    await until(() => link.getAttribute('aria-haspopup') === null, 'it opens no dialog');
    expect(link.ariaLabel).to.contain('opens in a new tab');
  });
});
