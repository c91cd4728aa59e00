import { expect } from '@open-wc/testing';
import { openPage } from './page.ts';
import { configured, json, story, STORY, tag } from './publisher.ts';
import { panelIn, part, parts, sharedBy, textOf, type Panel } from './reader.ts';

const OG = 'https://ledger.example/og';
const LD = 'https://ledger.example/ld';
const CANONICAL = `<link rel="canonical" href="${STORY}">`;
const OPEN_GRAPH = `<meta property="og:url" content="${OG}"><meta property="og:title" content="From og">`;
const ARTICLE = {
  '@type': 'NewsArticle',
  headline: 'From JSON-LD',
  url: LD,
  keywords: ['Tides', 'Fish'],
  dateModified: '2020-01-02T17:47:00Z',
};
const ld = (value: unknown) => json(value).replace('application/json', 'application/ld+json');

async function shared(head: string, body = tag(), attributes = 'lang="en"') {
  const page = await openPage({ html: story(body, { head: head, attributes }) });
  return sharedBy(await panelIn(page, 'discussion'));
}

async function tagsOf(head: string) {
  const page = await openPage({
    html: story(configured({ panels: [{ type: 'tags' }] }), { head: head }),
  });
  const panel = await panelIn(page, 'tags');
  return { tags: parts(panel, 'tag').map(textOf), updated: textOf(part(panel, 'updated')) };
}

describe('the article', () => {
  it('is what the nearest data-afterword-article says', async () => {
    const body = `<main data-afterword-article="https://ledger.example/far" data-afterword-title="Far">
      <div data-afterword-article="near?a=1" data-afterword-title="Near">${tag()}</div></main>`;
    const { url, title } = await shared(CANONICAL + OPEN_GRAPH, body);
    expect(url).to.match(/^http.*\/near\?a=1$/);
    expect(title).to.equal('Near');
  });

  it('is not where a script would run', async () => {
    const body = `<main data-afterword-article="javascript:alert(1)">${tag()}</main>`;
    expect((await shared(CANONICAL, body)).url).to.equal(STORY);
  });

  it('is what the page around a shadow tree says', async () => {
    const body = `<main data-afterword-article="${LD}" id="host"></main><script>
      host.attachShadow({ mode: 'open' }).append(document.createElement('afterword-discussion'));
      </script>${tag('')}`;
    const page = await openPage({ html: story(body) });
    const host = page.document.getElementById('host')!;
    const panel = host.shadowRoot!.querySelector<Panel>('afterword-discussion')!;
    await page.window.customElements.whenDefined('afterword-discussion');
    await panel.updateComplete;
    expect(sharedBy(panel).url).to.equal(LD);
  });

  it('has its address from the canonical link before og:url', async () => {
    expect((await shared(CANONICAL + OPEN_GRAPH)).url).to.equal(STORY);
  });

  it('has its address and title from og before JSON-LD', async () => {
    expect(await shared(ld(ARTICLE) + OPEN_GRAPH)).to.deep.equal({ url: OG, title: 'From og' });
  });

  const variants: Record<string, unknown> = {
    'an object': ARTICLE,
    'a list': [{ '@type': 'Organization', url: OG }, ARTICLE],
    'a graph': { '@graph': [{ '@type': 'WebPage', url: OG }, ARTICLE] },
    'several types': { ...ARTICLE, '@type': ['NewsArticle', 'Thing'] },
  };
  for (const [name, value] of Object.entries(variants)) {
    it(`has its address and title from JSON-LD that is ${name}`, async () => {
      const broken = '<script type="application/ld+json">{"@type": </script>';
      expect(await shared(broken + ld(value))).to.deep.equal({ url: LD, title: 'From JSON-LD' });
    });
  }

  it('has the page’s own address without its fragment, and the title, where nothing else is said', async () => {
    const page = await openPage({ html: story(tag(), { head: '' }) });
    page.window.location.hash = 'part-2';
    const { url, title } = sharedBy(await panelIn(page, 'discussion'));
    expect(url).to.equal(page.window.location.href.split('#')[0]);
    expect(title).to.equal('The Ledger: Tides');
  });

  it('has its tags and its time from article:*', async () => {
    const head = `<meta property="article:tag" content="Harbour"><meta property="article:tag" content="Pilots">
      <meta property="article:modified_time" content="2020-03-04T05:06:00Z">`;
    expect(await tagsOf(head + ld(ARTICLE))).to.deep.equal({
      tags: ['Harbour', 'Pilots'],
      updated: 'Updated Mar 4, 2020, at 5:06 a.m.',
    });
  });

  it('has its tags and its time from JSON-LD', async () => {
    expect(await tagsOf(ld(ARTICLE))).to.deep.equal({
      tags: ['Tides', 'Fish'],
      updated: 'Updated Jan 2, 2020, at 5:47 p.m.',
    });
    expect((await tagsOf(ld({ ...ARTICLE, keywords: 'Tides, Fish' }))).tags).to.deep.equal([
      ...['Tides', 'Fish'],
    ]);
  });

  it('has threads that the page names, and they come before pages and share intents', async () => {
    const head = `<meta name="afterword:thread" content="https://x.com/ledger/status/1">
      <meta name="afterword:thread" content="https://bsky.app/profile/ledger/post/2">`;
    const networks = ['facebook', { network: 'x', page: 'https://x.com/ledger' }];
    const html = story(configured({ panels: [{ type: 'discussion', networks }] }), { head: head });
    const panel = await panelIn(await openPage({ html }), 'discussion');
    const links = parts(panel, 'network').map((link) => [textOf(link), link.href]);
    expect(links.slice(1)).to.deep.equal([
      ['X', 'https://x.com/ledger/status/1'],
      ['Bluesky', 'https://bsky.app/profile/ledger/post/2'],
    ]);
    expect(links[0]![1]).to.match(/^https:\/\/www\.facebook\.com\/sharer/);
  });

  it('names its publisher', async () => {
    const head = `<meta property="og:site_name" content="The Ledger">`;
    const panels = [{ type: 'discussion', message: '{publisher}: {networks}' }];
    const page = await openPage({ html: story(configured({ panels }), { head }) });
    const message = part(await panelIn(page, 'discussion'), 'message');
    expect(textOf(message)).to.match(/^The Ledger: Facebook/);
  });

  it('is what the config says, whatever the page says', async () => {
    const article = { url: 'https://ledger.example/config', title: 'From the config' };
    const body = `<main data-afterword-article="${LD}">${configured({ article })}</main>`;
    expect(await shared(CANONICAL + OPEN_GRAPH, body)).to.deep.equal(article);
  });
});
