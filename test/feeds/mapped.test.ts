import { expect } from '@open-wc/testing';
import { at } from '../../src/feeds/mapped.ts';
import { readFixtureFeed } from './fixtures.ts';

const POST = {
  url: 'link',
  title: 'title.rendered',
  summary: 'excerpt.rendered',
  image: '_embedded.wp:featuredmedia.0.source_url',
  kicker: '_embedded.wp:term.0.0.name',
  tags: '_embedded.wp:term.0',
  author: '_embedded.author.0.name',
  published: 'date_gmt',
};

describe('a dotted path', () => {
  const cases: [value: unknown, path: string, found: unknown][] = [
    [{ a: { b: [1, 2] } }, 'a.b.1', 2],
    [{ a: null }, 'a.b.c', undefined],
    [['x'], '0', 'x'],
    ['text', 'a.b', undefined],
    [undefined, 'a', undefined],
  ];
  for (const [value, path, found] of cases) {
    it(`${path} in ${JSON.stringify(value)} is ${String(found)}`, () => {
      expect(at(value, path)).to.equal(found);
    });
  }
});

describe('any JSON', () => {
  it('is read by the paths of its fields, its markup becoming text', async () => {
    const { items, leftOut } = await readFixtureFeed('posts.json', { fields: POST });
    expect(leftOut).to.equal(1);
    expect(items).to.deep.equal([
      {
        id: '42',
        url: 'https://ledger.example/?p=42',
        title: 'Salt & vinegar',
        summary: 'The chip shop’s hundredth year.',
        image: { src: 'https://ledger.example/chips.jpg' },
        kicker: 'Food',
        tags: ['Food', 'Harbour'],
        author: 'Ada Quay',
        published: '2026-11-20T22:47:00',
      },
    ]);
  });

  it('is read where the list is', async () => {
    const feed = await readFixtureFeed('trails.json', {
      list: 'data.tabs.0.trails',
      fields: { title: 'headline.text', url: 'link', image: 'picture', count: 'pageviews' },
    });
    expect(feed).to.deep.equal({
      items: [
        {
          url: 'https://ledger.example/gull',
          title: 'Gull steals flag',
          image: { src: 'https://ledger.example/gull.jpg', width: 320, height: 180 },
        },
        { url: 'https://ledger.example/second', title: 'Second', count: 812 },
      ],
      leftOut: 0,
      next: 'https://ledger.example/feed?page=2',
      generated: '2026-11-20T22:47:00.000Z',
    });
  });

  it('in our own shape needs no mapping, and its text is plain already', async () => {
    const feed = await readFixtureFeed('items.json');
    expect(feed).to.deep.equal({
      items: [
        {
          url: 'https://ledger.example/a',
          title: 'Tom & Ada <live>',
          live: true,
          movement: 'up',
          sponsor: 'Marrow Ropes',
        },
      ],
      leftOut: 1,
      next: 'https://ledger.example/items-2.json',
    });
  });
});
