/* What a server has printed is shown by the script as the same config without it, and nothing is requested again. */
import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { renderToString } from '../../src/server.ts';
import { runsOr } from '../full-run.ts';
import { printedConfigs } from '../unit/server/printed-configs.ts';
import { openPage, until } from './page.ts';
import { openPeer, type Peer } from './peer.ts';
import { configured, feed, items, story, STORY, tag } from './publisher.ts';
import { outline, settledIn } from './reader.ts';

const FEEDS = {
  '/feeds/a.json': feed(6),
  '/feeds/b.json': { items: items(5, 4) },
  '/feeds/c.rss': `<rss version="2.0"><channel><title>The Ledger</title>${items(4)
    .map(
      ({ url, title }) => `<item><title>${title} &amp;amp; more</title><link>${url}</link></item>`,
    )
    .join('')}</channel></rss>`,
};
const ARTICLE = { url: STORY, title: 'The tide table', tags: ['Tides'] };
const HEAD = `<link rel="canonical" href="${STORY}"><meta property="og:title" content="The tide table">
<meta property="og:site_name" content="The Ledger"><meta property="article:tag" content="Tides">`;

async function openSite(): Promise<Peer> {
  const site = await openPeer();
  for (const [path, body] of Object.entries(FEEDS)) await site.answer(path, { body });
  return site;
}

/** The config with the addresses of its feeds on a site. */
const on = (site: Peer, config: object): object =>
  JSON.parse(
    JSON.stringify(config).replaceAll(
      '"/feeds/',
      `"${new URL(site.path('/feeds/'), location.href).href}`,
    ),
  ) as object;

const print = (site: Peer, config: object) => {
  const base = new URL(site.path('/'), location.href).href;
  const feeds = Object.fromEntries(
    Object.entries(FEEDS).map(([path, body]) => [
      new URL(site.path(path), location.href).href,
      body,
    ]),
  );
  const publisher = { name: 'The Ledger' };
  return renderToString(config, { article: ARTICLE, publisher, now: Date.now(), base, feeds });
};

async function draw(html: string, site: Peer): Promise<string[][]> {
  const page = await openPage({ html: story(html, { head: HEAD }), site });
  const embed = page.document.querySelector('afterword-embed')!;
  const panels = await settledIn(embed);
  const isWaiting = (panel: Element) =>
    panel.shadowRoot!.querySelector('.waits,[part="button placeholder"]');
  await until(() => !panels.some(isWaiting), 'all networks are loaded');
  const found = [...embed.querySelectorAll('[data-afterword-slot]')].map(({ outerHTML }) => [
    outerHTML,
  ]);
  const outlines = panels.map((panel) => [panel.localName, ...outline(panel)]);
  page.remove();
  return [...outlines, ...found];
}

/** The lines in which two pages differ, as JSON. */
const differences = (one: string[][], other: string[][]) => {
  const [a, b] = [one.flat(), other.flat()];
  const length = Math.max(a.length, b.length);
  const pairs = Array.from({ length }, (_, i) => [a[i], b[i]]);
  return JSON.stringify(pairs.filter(([first, second]) => first !== second));
};

describe('a page that a server has printed', () => {
  it('shows what the config shows without it', async () => {
    await fc.assert(
      fc.asyncProperty(printedConfigs, async (drawn) => {
        const site = await openSite();
        const config = on(site, drawn);
        const printed = print(site, config);
        const taken = await draw(printed.html + tag(''), site);
        const drawnAlone = await draw(configured(config), site);
        expect(differences(taken, drawnAlone)).to.equal('[]');
      }),
      { numRuns: runsOr(10, 60), endOnFailure: true, includeErrorInReport: true },
    );
  }).timeout(600_000);

  it('requests no feed that was printed, and each that was not', async () => {
    const site = await openSite();
    const list = (path: string) => ({ type: 'popular', load: 'now', source: { feed: path } });
    const config = on(site, { panels: [list('/feeds/a.json')] });
    const { html } = print(site, config);
    await draw(html + tag(''), site);
    expect(await site.requests('/feeds/a.json')).to.have.lengthOf(0);
    const empty = renderToString(config, { article: ARTICLE, now: 0, base: location.href });
    await draw(empty.html + tag(''), site);
    expect(await site.requests('/feeds/a.json')).to.have.lengthOf(1);
  });
});
