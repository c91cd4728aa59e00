import { expect } from '@open-wc/testing';
import { answerChunks } from './chunks.ts';
import { noted, openPage, STRICT, until, type PageOptions } from './page.ts';
import { openPeer } from './peer.ts';
import { configured, feed, items, popular, story, STORY } from './publisher.ts';
import { embedIn, isShown, panelIn, part, parts, titles, type Panel } from './reader.ts';

const one = (name: string, more: object = {}) => ({
  url: `https://ledger.example/${name}`,
  title: name,
  ...more,
});
const videos = (list: object[], more: object = {}) => ({
  type: 'videos',
  source: { items: list },
  ...more,
});
const open = (panels: object[], config: object = {}, more: Partial<PageOptions> = {}) =>
  openPage({ html: story(configured({ panels, ...config })), height: 3000, ...more });
const panelsIn = (root: ParentNode, name: string) => [
  ...root.querySelectorAll<Panel>(`afterword-${name}`),
];

describe('what another panel shows', () => {
  it('is left out of videos, and the next ones take its place', async () => {
    const page = await open([
      videos([one('a'), one('b')]),
      videos([one('b?utm_source=x'), one('c'), one('d')], { limit: 2, heading: 'More' }),
    ]);
    await embedIn(page);
    expect(panelsIn(page.document, 'videos').map(titles)).to.deep.equal([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('is left out of those behind it, also where they are sooner ready to be drawn', async () => {
    // Numbers need an Intl object, which takes a browser long the first time; titles don't.
    const ranking = { type: 'popular', source: { items: [one('a'), one('b')] } };
    const page = await open([ranking, videos([one('a'), one('c')])]);
    await embedIn(page);
    expect(panelsIn(page.document, 'popular').map(titles)).to.deep.equal([['a', 'b']]);
    expect(panelsIn(page.document, 'videos').map(titles)).to.deep.equal([['c']]);
  });

  it('stays in a ranking, unless that is told otherwise', async () => {
    const ranking = { type: 'popular', source: { items: [one('a'), one('b')] } };
    const page = await open([videos([one('a')]), ranking, { ...ranking, dedupe: true }]);
    await embedIn(page);
    const lists = panelsIn(page.document, 'popular').map(titles);
    expect(lists).to.deep.equal([['a', 'b'], []]);
  });

  it('may be shown again where a panel says so', async () => {
    const page = await open([videos([one('a')]), videos([one('a')], { dedupe: false })]);
    await embedIn(page);
    expect(panelsIn(page.document, 'videos').map(titles)).to.deep.equal([['a'], ['a']]);
  });

  it('is left out of later pages too, and what is painted stays', async () => {
    const site = await openPeer();
    await site.answer('/feed.json', { body: feed(2, { next_url: 'next.json' }) });
    await site.answer('/next.json', { body: feed(4, {}, 3) });
    const page = await open(
      [
        videos([one('story/4', { title: 'Story 4' })]),
        popular(site.path('/feed.json'), { dedupe: true, pageSize: 2 }),
      ],
      {},
      { site },
    );
    const list = await panelIn(page, 'popular');
    part(list, 'load-more').click();
    await until(() => titles(list).length > 2, 'more are shown');
    expect(titles(list)).to.deep.equal(['Story 1', 'Story 2', 'Story 3', 'Story 5']);
    expect(titles(panelsIn(page.document, 'videos')[0]!)).to.deep.equal(['Story 4']);
  });

  it('does not count where nobody can see it, or where there is too little of it', async () => {
    const page = await open([
      videos([one('a')], { minItems: 2 }),
      videos([one('a'), one('b')], { heading: 'Second' }),
    ]);
    await embedIn(page);
    expect(panelsIn(page.document, 'videos').map(titles)).to.deep.equal([[], ['a', 'b']]);
  });

  it('is another article’s own affair', async () => {
    const config = (id: string) =>
      `<div data-afterword-article="/${id}"><afterword-embed config="#c"></afterword-embed></div>`;
    const json = `<script type="application/json" id="c">${JSON.stringify({ panels: [videos([one('a')])] })}</script>`;
    const html = story(
      json + config('one') + config('two') + '<script src="/dist/afterword.js"></script>',
    );
    const page = await openPage({ html, height: 3000 });
    await until(() => panelsIn(page.document, 'videos').filter(isShown).length === 2, 'both show');
    expect(panelsIn(page.document, 'videos').map(titles)).to.deep.equal([['a'], ['a']]);
  });

  it('is free again when that panel has left the page', async () => {
    const page = await open([videos([one('a')]), videos([one('a'), one('b')])]);
    const embed = await embedIn(page);
    embed.config = { panels: [videos([one('a'), one('b')], { heading: 'Alone' })] };
    await until(
      () => panelsIn(page.document, 'videos').every((panel) => titles(panel).length === 2),
      'all are shown',
    );
  });
});

describe('the article itself', () => {
  const SELF = { url: `http://www.${STORY.slice(8)}/?utm_source=x`, title: 'This one' };

  it('is never among the videos, and hides a panel that has nothing else', async () => {
    const page = await open([
      videos([SELF, one('a')], { dedupe: false }),
      videos([SELF], { heading: 'Alone' }),
    ]);
    await embedIn(page);
    expect(panelsIn(page.document, 'videos').map(titles)).to.deep.equal([['a'], []]);
  });

  it('keeps its rank in a ranking', async () => {
    const page = await open([{ type: 'popular', source: { items: [one('a'), SELF] } }]);
    await embedIn(page);
    expect(titles(await panelIn(page, 'popular'))).to.deep.equal(['a', 'This one']);
  });
});

describe('related videos', () => {
  it('stand by what they share with the article', async () => {
    const list = [
      one('old', { published: '2025-01-01T00:00:00Z' }),
      one('far', { tags: ['Rail'], published: '2026-11-20T00:00:00Z' }),
      one('near', { tags: ['Tides', 'harbour'], published: '2026-01-01T00:00:00Z' }),
    ];
    const page = await open([videos(list, { related: true })], {
      article: { tags: ['Harbour', 'Tides'] },
    });
    expect(titles(await panelIn(page, 'videos'))).to.deep.equal(['near', 'far', 'old']);
    await noted(page, '/chunks/related.js');
  });

  it('stay as they came where what ranks them can’t be had', async () => {
    const site = await openPeer();
    await answerChunks(site, '/base', { related: { status: 404 } });
    const html = story(
      configured({ panels: [videos(items(3), { related: true })] }, 'data-base="base"'),
    );
    const page = await openPage({ html, site });
    expect(titles(await panelIn(page, 'videos'))).to.deep.equal(['Story 1', 'Story 2', 'Story 3']);
  });
});

describe('a sponsored item', () => {
  it('has no rank, and takes none from the others', async () => {
    const list = [one('a'), one('ad', { sponsor: 'Acme' }), one('b')];
    const page = await open(
      [{ type: 'popular', source: { items: list } }],
      {},
      { headers: STRICT },
    );
    const panel = await panelIn(page, 'popular');
    expect(parts(panel, 'rank').map((rank) => rank.textContent)).to.deep.equal(['1', '', '2']);
    expect(parts(panel, 'link').map(({ rel }) => rel)).to.deep.equal(['', 'sponsored', '']);
    expect(part(panel, 'sponsor').textContent).to.contain('Acme');
  });
});
