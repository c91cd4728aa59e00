import { expect } from '@open-wc/testing';
import { noted, openPage, STRICT, until, type Page } from './page.ts';
import { openPeer, type Peer } from './peer.ts';
import { feed, popular, story, tag } from './publisher.ts';
import { embedIn, linesOf, panelIn, part, titles } from './reader.ts';

/** For a page that plays files of its own; the widget itself asks for no more than STRICT. */
const WITH_MEDIA = {
  'Content-Security-Policy': `${STRICT['Content-Security-Policy']}; media-src 'self'`,
};
const withOwnLit = (policies: string) => ({
  'Content-Security-Policy': STRICT['Content-Security-Policy'].replace(/$/, policies),
});
const FILM = {
  url: '/tide',
  title: 'The tide',
  video: { sources: [{ src: '/demo/media/tide.webm' }] },
};
const PICTURE = '/demo/pictures/gull.svg';

async function openSite() {
  const site = await openPeer();
  const thumbnails = feed(12);
  await site.answer('/feed.json', {
    body: { ...thumbnails, items: thumbnails.items.map((it) => ({ ...it, image: PICTURE })) },
  });
  const videos = { type: 'videos', source: { items: [{ ...FILM, image: PICTURE }] } };
  const panels = [
    { type: 'discussion', networks: ['facebook', 'x'], shareLimit: 2 },
    videos,
    popular('feed.json', { thumbnails: true, times: true }),
    { type: 'tags', items: ['Tides'], updated: '2020-01-02T03:04:05Z' },
    { type: 'slot', id: 'ad', label: 'Advertisement' },
    { type: 'populer' },
  ];
  await site.answer('/afterword.json', { body: { panels } });
  return site;
}

const openStrict = (site: Peer, headers: Record<string, string>, body = '') =>
  openPage({ html: story(tag('async data-config="afterword.json"') + body), headers, site });

/** Everything that a reader does without leaving the page. */
async function readAll(page: Page) {
  await embedIn(page);
  const list = await panelIn(page, 'popular');
  part(list, 'load-more').click();
  await until(() => titles(list).length === 10, 'more are shown');
  const bar = await panelIn(page, 'discussion');
  part(bar, 'button-more').click();
  (await until(() => part(bar, 'button-copy'), 'all buttons are shown')).click();
  await until(() => part(bar, 'status').textContent.trim(), 'copying is told');
  await panelIn(page, 'tags');
  await until(() => linesOf(page).length, 'the bad panel is explained');
}

async function play(page: Page) {
  const panel = await panelIn(page, 'videos');
  part(panel, 'play').click();
  const video = await until(() => panel.shadowRoot!.querySelector('video'), 'it plays');
  await until(() => video.currentSrc, 'its file is chosen');
}

/** Of the policy that could not be made; what is told in the console is about the config. */
function expectOneRefusal(page: Page) {
  const knows = 'trustedTypes' in page.window;
  const told = page.violations.map(({ effectiveDirective, sample }) => [
    effectiveDirective,
    sample,
  ]);
  expect(told).to.deep.equal(knows ? [['trusted-types', 'afterword']] : []);
  expect(linesOf(page)).to.have.lengthOf(1);
  expect(linesOf(page)[0]).to.contain('panels[5].type').and.contain('Did you mean');
}

describe('the script under a policy', () => {
  it('that allows only the page’s own files and one trusted types policy breaks no rule', async () => {
    const page = await openStrict(await openSite(), STRICT);
    await readAll(page);
    expect(page.violations).to.deep.equal([]);
  });

  it('plays a file where the page allows media', async () => {
    const page = await openStrict(await openSite(), WITH_MEDIA);
    await play(page);
    expect(page.violations).to.deep.equal([]);
  });

  it('has its styles there', async () => {
    const page = await openStrict(await openSite(), STRICT);
    const panel = await panelIn(page, 'popular');
    expect(page.window.getComputedStyle(part(panel, 'list')).listStyleType).to.equal('none');
  });

  it('that allows one trusted types policy, once, breaks no rule when it is there twice', async () => {
    const site = await openSite();
    const other = (await (await fetch('/dist/afterword.js')).text()).replace(
      /detail:"[^"]+"/,
      'detail:"9.9.9"',
    );
    await site.answer('/other.js', { body: other });
    const more =
      tag('data-config data-target="#b"') + tag('data-config data-target="#c"', 'other.js');
    const page = await openStrict(site, STRICT, `<div id="b"></div><div id="c"></div>${more}`);
    await embedIn(page, '#b > afterword-embed');
    await embedIn(page, '#c > afterword-embed');
    await readAll(page);
    expect(page.violations).to.deep.equal([]);
  });

  it('breaks no rule beside a Lit of the page’s own', async () => {
    const site = await openSite();
    await site.answer('/own.js', {
      body: `import { html, render } from '/node_modules/lit-html/lit-html.js';
        render(html\`<b>own</b>\`, document.getElementById('own'));`,
    });
    const own = '<p id="own"></p><script type="module" src="own.js"></script>';
    const page = await openStrict(site, withOwnLit(' lit-html'), own);
    await until(() => page.document.querySelector('#own b'), 'the page’s own Lit renders');
    await readAll(page);
    expect(page.violations).to.deep.equal([]);
  });

  it('that knows it by a nonce alone gets its parts with that nonce', async () => {
    const site = await openSite();
    const headers = {
      'Content-Security-Policy':
        "default-src 'none'; script-src 'nonce-abc'; style-src 'self'; img-src 'self'; connect-src 'self'",
    };
    const html = story(tag('nonce="abc" data-config="afterword.json"'));
    const page = await openPage({ html, headers, site });
    await readAll(page);
    expect(page.violations).to.deep.equal([]);
    await noted(page, '/dist/chunks/explain.js');
  });

  describe('that refuses its trusted types policy', () => {
    const refusing = (policies: string, change: string) =>
      policies.replace('trusted-types afterword', `trusted-types ${change}`);

    it('is told of that once by the browser, where it knows them, and shows the panels', async () => {
      const policies = refusing(STRICT['Content-Security-Policy'], "'none'");
      const page = await openStrict(await openSite(), {
        'Content-Security-Policy': policies.replace("require-trusted-types-for 'script';", ''),
      });
      await readAll(page);
      expectOneRefusal(page);
    });

    it('and requires trusted types leaves what the page wrote, and says so in a line', async () => {
      const list = '<afterword-popular><ol><li><a href="/a">A</a></li></ol></afterword-popular>';
      const page = await openPage({
        html: story(`${list}${tag('async data-config="afterword.json"')}`),
        site: await openSite(),
        headers: {
          'Content-Security-Policy': refusing(STRICT['Content-Security-Policy'], "'none'"),
        },
      });
      // Not every engine knows them.
      if (!('trustedTypes' in page.window)) return readAll(page);
      await until(() => linesOf(page).length, 'it is told');
      expect(linesOf(page)).to.deep.equal([
        '[afterword] Allow the trusted types policy "afterword"',
      ]);
      const written = page.document.querySelector('afterword-popular')!;
      expect(written.shadowRoot).to.equal(null);
      expect(written.querySelector('a')!.checkVisibility()).to.equal(true);
      expect(page.document.querySelector('afterword-embed')).to.equal(null);
    });

    it('and requires trusted types, which a default policy of the page’s own makes, does so, too', async () => {
      const site = await openSite();
      await site.answer('/default.js', {
        body: `const asIs = (text) => text;
          globalThis.trustedTypes?.createPolicy('default', { createHTML: asIs, createScriptURL: asIs });`,
      });
      const policies = refusing(STRICT['Content-Security-Policy'], 'default');
      expect(policies).to.contain('require-trusted-types-for');
      const html = story(tag('async data-config="afterword.json"'), {
        head: '<script src="default.js"></script>',
      });
      const page = await openPage({ html, site, headers: { 'Content-Security-Policy': policies } });
      await readAll(page);
      expectOneRefusal(page);
    });
  });
});
