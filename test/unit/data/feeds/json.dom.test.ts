import { expect } from 'chai';
import { LEDGER, readFeed, readFixtureFeed } from './fixtures.ts';

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

describe('a JSON Feed', () => {
  it('of version 1.1 becomes items', async () => {
    const { items, leftOut, next } = await readFixtureFeed('feed-1.1.json');
    expect(leftOut).to.equal(2);
    expect(next).to.equal('https://ledger.example/feed.json?page=2');
    expect(items).to.deep.equal([
      {
        id: '7',
        url: 'https://ledger.example/2026/lighthouse',
        title: 'The lighthouse & the keeper',
        summary: 'Up 199 steps. And down.',
        image: { src: 'https://ledger.example/lamp.jpg' },
        tags: ['light', 'towers'],
        author: 'Ada Quay',
        published: '2026-11-20T08:00:00+01:00',
        updated: '2026-11-20T09:30:00+01:00',
        duration: 61,
        video: { sources: [{ src: 'https://ledger.example/lamp.mp4', type: 'video/mp4' }] },
      },
      {
        id: 'https://ledger.example/2026/rope',
        url: 'https://ledger.example/2026/rope',
        title: 'Rope',
        summary: 'Short',
        image: { src: 'https://ledger.example/rope.jpg' },
        author: "The Ledger's desk",
      },
      {
        id: '3',
        url: 'https://elsewhere.example/tide',
        title: 'Tide',
        image: { src: 'https://ledger.example/tide.jpg' },
        author: "The Ledger's desk",
      },
    ]);
  });

  it('of version 1.0 becomes items, and does not follow itself', async () => {
    const { items, next } = await readFixtureFeed('feed-1.0.json');
    expect(next).to.equal(undefined);
    expect(items.map(({ title, author }) => [title, author])).to.deep.equal([
      ['One', 'Tom Bollard'],
      ['Two', "The Ledger's desk"],
    ]);
  });
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
      generated: '2026-11-20T22:47:00Z',
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
      leftOutEntries: [{ name: 'No address', reason: 'no-url' }],
      next: 'https://ledger.example/items-2.json',
    });
  });

  it('may say by how many places an item has moved', () => {
    const posts = [3, '-2', 0, '', 'new', 'sideways'].map((delta, i) => ({
      ...{ link: `/${String(i)}`, headline: 'A', delta },
    }));
    const source = {
      url: LEDGER,
      list: 'posts',
      fields: { url: 'link', title: 'headline', movement: 'delta' },
    };
    const result = readFeed(JSON.stringify({ posts }), source);
    expect(result.ok && result.feed.items.map(({ movement }) => movement)).to.deep.equal([
      ...['up', 'down', undefined, undefined, 'new', undefined],
    ]);
  });
});
