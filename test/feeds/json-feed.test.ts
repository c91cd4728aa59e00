import { expect } from '@open-wc/testing';
import { readFixtureFeed } from './fixtures.ts';

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
