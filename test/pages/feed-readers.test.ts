import { expect } from '@open-wc/testing';
import { answerChunks, chunkCode } from './chunks.ts';
import { openPage, STRICT, until } from './page.ts';
import { openPeer } from './peer.ts';
import { configured, items, popular, story } from './publisher.ts';
import { embedIn, isShown, linesOf, panelIn, part, parts, titles } from './reader.ts';

const RSS = `<?xml version="1.0"?><rss version="2.0"><channel><item>
  <title>Tea &amp;amp; toast</title><link>/tea</link></item></channel></rss>`;
const READER = '/dist/chunks/read-feed.js';
const files = (urls: string[]) => urls.map((url) => new URL(url).pathname);
const isReader = (file: string) => file === READER;

async function openSite() {
  const site = await openPeer();
  await site.answer('/rss', { body: RSS });
  await site.answer('/own', { body: items(3) });
  return site;
}

describe('what reads RSS, Atom and JSON Feed', () => {
  it('is one more file for all panels, under the strictest policies', async () => {
    const site = await openSite();
    const panels = [popular(site.path('/rss')), popular(site.path('/rss')), popular('other.xml')];
    const page = await openPage({ html: story(configured({ panels })), site, headers: STRICT });
    await embedIn(page);
    const [panel, ...others] = page.document.querySelectorAll('afterword-popular');
    await until(() => titles(panel!).length && others.every(isShown), 'the feeds are read');
    expect(titles(panel!)).to.deep.equal(['Tea & toast']);
    await until(() => files(page.requests()).some(isReader), 'the reader is noted');
    expect(files(page.requests()).filter(isReader)).to.have.lengthOf(1);
    expect(page.violations).to.deep.equal([]);
  });

  it('is not loaded for items in the config, in the page, or named as our own', async () => {
    const site = await openSite();
    const own = popular('');
    const panels = [
      { ...own, source: { feed: site.path('/own'), format: 'json' } },
      { type: 'videos', source: { items: items(2, 50) } },
    ];
    const page = await openPage({ html: story(configured({ panels })), site });
    expect(titles(await panelIn(page, 'popular'))).to.have.lengthOf(3);
    expect(titles(await panelIn(page, 'videos'))).to.have.lengthOf(2);
    expect(files(page.requests()).filter(isReader)).to.deep.equal([]);
  });

  it('that is missing is a problem of its panel alone, told with its place', async () => {
    const site = await openSite();
    await answerChunks(site, '/base', { 'read-feed': { status: 404 } });
    const config = { panels: [popular(site.path('/rss')), { type: 'tags', items: ['Tides'] }] };
    const html = story(configured(config, 'data-base="base"'));
    const page = await openPage({ html, site });
    const panel = await panelIn(page, 'popular');
    expect(part(panel, 'status').textContent).to.match(/could not be loaded/);
    await panelIn(page, 'tags');
    await until(() => linesOf(page).length, 'it is told');
    expect(linesOf(page)[0]).to.contain('panels[0].source.feed').and.contain('files of chunks/');
  });

  it('that is back when the reader tries again reads the feed', async () => {
    const site = await openSite();
    await answerChunks(site, '/base');
    const body = await chunkCode('read-feed');
    await site.answer('/base/chunks/read-feed.js', { status: 503 }, { body });
    const html = story(configured({ panels: [popular(site.path('/rss'))] }, 'data-base="base"'));
    const page = await openPage({ html, site });
    const panel = await panelIn(page, 'popular');
    await until(() => parts(panel, 'load-more').length, 'it offers another try');
    part(panel, 'load-more').click();
    await until(() => titles(panel).length, 'the feed is read');
    expect(titles(panel)).to.deep.equal(['Tea & toast']);
  });
});
