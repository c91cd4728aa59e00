/* Whatever copies a page: what we made is known again, and everything is there once. */
import { expect } from '@open-wc/testing';
import { openPage, until, type Page } from './page.ts';
import { openPeer, type Peer } from './peer.ts';
import { DESCRIBED, items, json, story, tag } from './publisher.ts';
import { PANELS } from './reader.ts';

const SLOTS = [
  { type: 'slot', id: 'ad-1', label: 'Advertisement', heading: 'Partner' },
  { type: 'slot', id: 'ad-2', seeAll: { url: '/all', label: 'All' } },
];
const CONFIG = {
  panels: [
    { type: 'discussion' },
    SLOTS[0],
    { type: 'popular', source: { items: items(3) }, structuredData: true },
    { type: 'tags', items: ['Tides'] },
    SLOTS[1],
  ],
};

/** All that could be there twice. */
const found = (page: Page) => ({
  embeds: page.document.querySelectorAll('afterword-embed').length,
  panels: [...page.document.querySelectorAll(PANELS)].map(({ localName }) => localName),
  ids: [...page.document.querySelectorAll('[id]')].map(({ id }) => id),
  texts: [...page.document.querySelectorAll('[role=group]')].map((it) => it.textContent),
  data: page.document.querySelectorAll('script[type="application/ld+json"]').length,
});
const ALL = {
  embeds: 1,
  panels: ['afterword-discussion', 'afterword-popular', 'afterword-tags'],
  ids: ['ad-1', 'ad-2'],
  texts: ['PartnerAdvertisementAn ad', 'All'],
  data: 1,
};

const isWhole = (page: Page) => JSON.stringify(found(page)) === JSON.stringify(ALL);

/** Puts into the first slot what an ad server would. */
async function showAd(page: Page): Promise<void> {
  const place = await until(() => page.document.getElementById('ad-1'), 'there is a place');
  place.innerHTML = '<b>An ad</b>';
}
async function openWhole(body: (site: Peer) => string): Promise<Page> {
  const site = await openPeer();
  await site.answer('/config.json', { body: CONFIG });
  const page = await openPage({ html: story(body(site), { head: DESCRIBED }), site });
  await showAd(page);
  await expectWhole(page);
  return page;
}

/** Lets what was begun come to its end. */
async function expectWhole(page: Page): Promise<void> {
  await until(() => page.document.querySelector('afterword-embed:defined'), 'there is an embed');
  await until(() => isWhole(page), 'all is there once').catch(() => undefined);
  expect(found(page)).to.deep.equal(ALL);
}

const PLACES: Record<string, (site: Peer) => string> = {
  'a tag': (site) =>
    `<p>Text</p>${tag(`data-config="${site.path('/config.json')}"`)}<footer></footer>`,
  'a tag with a target': (site) =>
    `<div class="after"></div>${tag(`data-config="${site.path('/config.json')}" data-target=".after"`)}`,
  'an embed with an address': (site) =>
    `<afterword-embed config="${site.path('/config.json')}"></afterword-embed>${tag('')}`,
  'an embed with a JSON child': () =>
    `<afterword-embed>${json(CONFIG)}</afterword-embed>${tag('')}`,
  'an embed with panels of the page’s own': (site) =>
    `<afterword-embed config="${site.path('/config.json')}"><afterword-tags></afterword-tags></afterword-embed>${tag('')}`,
};

/** Has the page's scripts run again, as frameworks do that put HTML into a page. */
function runScripts({ document }: Page): void {
  for (const script of document.querySelectorAll('body script[src]')) {
    const again = document.createElement('script');
    for (const { name, value } of script.attributes) again.setAttribute(name, value);
    script.replaceWith(again);
  }
}

function writeAsText({ document: { body } }: Page): void {
  const html = body.innerHTML;
  body.innerHTML = html;
}

const COPIES: Record<string, (page: Page) => void> = {
  'is cloned': ({ document }) => {
    document.body.replaceWith(document.body.cloneNode(true));
  },
  'is cloned, and runs its scripts': (page) => {
    page.document.body.replaceWith(page.document.body.cloneNode(true));
    runScripts(page);
  },
  'is written as text': writeAsText,
  'is written as text, and runs its scripts': (page) => {
    writeAsText(page);
    runScripts(page);
  },
  'is written as text twice': (page) => {
    writeAsText(page);
    writeAsText(page);
  },
  'was stored while another was shown': (page) => {
    const { document } = page;
    const stored = document.body.innerHTML;
    document.body.innerHTML = '<p>Another story</p>';
    document.body.innerHTML = stored;
    runScripts(page);
  },
  'was taken out and put back': ({ document }) => {
    const { body } = document;
    const stored = [...body.childNodes];
    body.replaceChildren();
    body.append(...stored);
  },
};

describe('a page that is copied', () => {
  for (const [place, body] of Object.entries(PLACES)) {
    for (const [how, copy] of Object.entries(COPIES)) {
      it(`has everything once: ${place}, in a page that ${how}`, async () => {
        const page = await openWhole(body);
        copy(page);
        await expectWhole(page);
      });
    }

    it(`has everything once: ${place}, in a page that was rendered ahead and is served`, async () => {
      const { document, site } = await openWhole(body);
      const html = document.documentElement.outerHTML.replace(
        /<script data-probe.*?<\/script>/s,
        '',
      );
      const page = await openPage({ html: `<!doctype html>${html}`, site });
      await expectWhole(page);
    });
  }

  it('leaves an ad alone that is in its place', async () => {
    const page = await openWhole(PLACES['a tag']!);
    page.document.body.replaceWith(page.document.body.cloneNode(true));
    const ad = page.document.querySelector('#ad-1 b')!;
    await expectWhole(page);
    expect(ad.isConnected).to.equal(true);
  });

  it('follows a change of its config as the page before did', async () => {
    const page = await openWhole(PLACES['an embed with an address']!);
    writeAsText(page);
    await expectWhole(page);
    await page.site.answer('/other.json', { body: { panels: [SLOTS[1], { type: 'tags' }] } });
    const embed = page.document.querySelector('afterword-embed')!;
    embed.setAttribute('config', page.site.path('/other.json'));
    await until(() => embed.children.length === 2, 'two are left');
    expect(found(page).ids).to.deep.equal(['ad-2']);
  });

  it('gives the slot of a second embed an id of its own', async () => {
    const page = await openWhole(PLACES['an embed with a JSON child']!);
    const embed = page.document.querySelector('afterword-embed')!;
    embed.after(embed.cloneNode(true));
    await until(
      () => found(page).ids.join() === 'ad-1,ad-2,ad-1-2,ad-2-2',
      'every id is there once',
    );
  });

  describe('by a framework', () => {
    // What htmx keeps there, the pages of other tests would have, too.
    afterEach(() => {
      sessionStorage.clear();
    });

    /** A story with a link to another, in a page that the framework takes over. */
    async function openWith(framework: string, head: string, body = '') {
      const site = await openPeer();
      const link = `<a id="next" href="${site.path('/next')}">Next</a>`;
      const html = story(
        `${link}${body}${tag(`data-config="${site.path('/config.json')}"`)}<footer></footer>`,
        { head: `${DESCRIBED}<script type="module">${head}</script>` },
      );
      await site.answer('/config.json', { body: CONFIG });
      const headers = { 'content-type': 'text/html; charset=utf-8' };
      const next = html.replace(
        'href="https://ledger.example/',
        'href="https://ledger.example/next/',
      );
      await site.answer('/next', { headers, body: next });
      const page = await openPage({ html, site });
      const isReady = () => framework in page.window;
      await until(isReady, `${framework} is there`);
      return page;
    }
    const idsIn = (page: Page) =>
      found(page)
        .ids.filter((id) => id.startsWith('ad'))
        .join();
    const isOnce = (page: Page) =>
      found(page).embeds === 1 &&
      found(page).panels.join() === ALL.panels.join() &&
      idsIn(page) === 'ad-1,ad-2';

    it('is whole after Turbo has gone on and back', async () => {
      const page = await openWith(
        'Turbo',
        "import * as Turbo from '/frameworks/turbo.js'; window.Turbo = Turbo;",
      );
      await until(() => isOnce(page), 'all is there once');
      const { document } = page;
      const visited = new Promise((resolve) =>
        document.addEventListener('turbo:load', resolve, { once: true }),
      );
      document.getElementById('next')!.click();
      await visited;
      await until(
        () => page.window.location.pathname.endsWith('/next') && isOnce(page),
        'the next is whole',
      );
      const restored = new Promise((resolve) =>
        document.addEventListener('turbo:load', resolve, { once: true }),
      );
      page.window.history.back();
      await restored;
      await until(
        () => !page.window.location.pathname.endsWith('/next') && isOnce(page),
        'it is whole again',
      );
    });

    it('is whole after htmx has gone on and back', async () => {
      const page = await openWith(
        'htmx',
        "import htmx from '/frameworks/htmx.js'; window.htmx = htmx; document.body.setAttribute('hx-boost', 'true'); htmx.process(document.body);",
      );
      await until(() => isOnce(page), 'all is there once');
      const { document } = page;
      document.getElementById('next')!.click();
      await until(
        () => page.window.location.pathname.endsWith('/next') && isOnce(page),
        'the next is whole',
      );
      // The frames of a test share one history, of which not every engine goes back to the right entry.
      page.window.history.replaceState({ htmx: true }, '', page.site.path('/'));
      const { PopStateEvent } = page.window;
      page.window.dispatchEvent(new PopStateEvent('popstate', { state: { htmx: true } }));
      await until(
        () => !page.window.location.pathname.endsWith('/next') && isOnce(page),
        'it is whole again',
      );
    });

    for (const [how, body] of Object.entries(PLACES)) {
      it(`is whole after the served page was morphed into it: ${how}`, async () => {
        const site = await openPeer();
        await site.answer('/config.json', { body: CONFIG });
        const head =
          "<script type=module>import { Idiomorph } from '/frameworks/idiomorph.js'; window.Idiomorph = Idiomorph;</script>";
        const html = body(site);
        const page = await openPage({ html: story(html, { head: DESCRIBED + head }), site });
        await until(() => isOnce(page), 'all is there once');
        const { Idiomorph } = page.window as unknown as {
          Idiomorph: { morph: (node: Node, html: string, options: object) => void };
        };
        Idiomorph.morph(page.document.body, html, { morphStyle: 'innerHTML' });
        page.document.dispatchEvent(new page.window.Event('turbo:morph'));
        await until(() => isOnce(page), 'it is whole again');
      });
    }
  });
});
