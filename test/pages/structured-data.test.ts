import { expect } from '@open-wc/testing';
import { openPage, STRICT, until, type Page } from './page.ts';
import { configured, items, story } from './publisher.ts';
import { embedIn, panelIn } from './reader.ts';

const FILM = {
  url: 'https://ledger.example/video/1',
  title: 'The </script> tide',
  image: '/demo/pictures/gull.svg',
  published: 'Fri, 20 Nov 2026 17:47:00 -0500',
  duration: 95,
};
const PANELS = [
  { type: 'videos', structuredData: true, source: { items: [FILM, ...items(1)] } },
  {
    type: 'popular',
    structuredData: true,
    source: { items: [...items(2), { ...items(1, 9)[0], sponsor: 'Acme' }] },
  },
];
interface Data {
  '@graph'?: Record<string, unknown>[];
}
const open = (head = '') =>
  openPage({ html: story(head + configured({ panels: PANELS })), headers: STRICT, height: 2000 });
const found = ({ document }: Page) =>
  [...document.head.querySelectorAll('script[type="application/ld+json"]')].map(
    ({ textContent }) => (JSON.parse(textContent) as Data)['@graph'] ?? [],
  );

const isOf = (type: string) => (node: Record<string, unknown> | undefined) =>
  node?.['@type'] === type;
const lists = (page: Page) => found(page).flat().filter(isOf('ItemList'));

describe('structured data', () => {
  it('describes videos that have what is required, and the ranking without what was paid for', async () => {
    const page = await open();
    await until(() => found(page).length === 2, 'both are described');
    const all = found(page).flat();
    expect(all.map((it) => it['@type'])).to.have.members(['VideoObject', 'ItemList']);
    const video = all.find((it) => it['@type'] === 'VideoObject');
    expect(video).to.include({
      name: FILM.title,
      uploadDate: '2026-11-20T17:47:00-05:00',
      duration: 'PT95S',
    });
    expect(video!['thumbnailUrl']).to.match(/^http.*gull\.svg$/);
    const list = all.find((it) => it['@type'] === 'ItemList')!['itemListElement'];
    expect((list as { position: number }[]).map(({ position }) => position)).to.deep.equal([1, 2]);
    expect(page.violations).to.deep.equal([]);
  });

  it('describes a video once that two panels show', async () => {
    const more = { image: '/demo/pictures/gull.svg', published: '2026-11-20T17:47:00Z' };
    const films = items(3).map((item) => ({ ...item, ...more }));
    const shown = { type: 'videos', load: 'now', dedupe: false, structuredData: true };
    const panels = [films.slice(0, 2), films.slice(1)].map((list) => ({
      ...shown,
      source: { items: list },
    }));
    const page = await openPage({ html: story(configured({ panels })), height: 3000 });
    await until(() => found(page).length === 2, 'both are described');
    const described = found(page).flat() as { url: string }[];
    expect(described.map(({ url }) => url).sort()).to.deep.equal(items(3).map(({ url }) => url));
  });

  it('leaves with its panels', async () => {
    const page = await open();
    await until(() => found(page).length === 2, 'both are described');
    (await embedIn(page)).remove();
    await until(() => !found(page).length, 'nothing is described');
  });

  it('is left to the page where that has its own of the kind', async () => {
    const own = '<div itemscope itemtype="https://schema.org/VideoObject"></div>';
    const page = await open(own);
    await panelIn(page, 'videos');
    await until(() => found(page).length, 'the other panel is described');
    expect(
      found(page)
        .flat()
        .map((it) => it['@type']),
    ).to.deep.equal(['ItemList']);
  });

  it('is not added to what a page says in JSON-LD, alone or in a graph', async () => {
    const own = (text: string) => `<script type="application/ld+json">${text}</script>`;
    for (const text of [
      '{"@context":"https://schema.org","@type":"VideoObject","name":"Tide"}',
      '{"@context":"https://schema.org","@graph":[{"@type":["VideoObject","Clip"]}]}',
      '{ "@context" : "https://schema.org", "@type" : "https://schema.org/VideoObject" }',
    ]) {
      const page = await open(own(text));
      await panelIn(page, 'videos');
      await until(() => lists(page).length, 'the other panel is described');
      expect(page.document.head.textContent.includes(FILM.url), text).to.equal(false);
    }
  });

  it('is not kept from the page by a description of something else', async () => {
    const page = await open(
      '<script type="application/ld+json">{"@type":"NewsArticle","about":"a VideoObject"}</script>',
    );
    await until(() => found(page).flat().some(isOf('VideoObject')), 'the videos are described');
  });
});
