import { expect } from '@open-wc/testing';
import { readFixtureFeed } from './fixtures.ts';

describe('an RSS feed of a newspaper', () => {
  it('becomes items with everything that a card shows', async () => {
    const { items } = await readFixtureFeed('ledger.rss');
    expect(items[0]).to.deep.equal({
      id: 'https://ledger.example/news/2026/nov/20/ferry-stays',
      url: 'https://ledger.example/news/2026/nov/20/ferry-stays',
      title: 'Harbour board votes to keep the old ferry & its captain',
      summary:
        'After nine hours of talks the board found the money The Marigold will sail on. Continue reading...',
      image: {
        src: 'https://img.ledger.example/ferry.jpg?w=460&q=55',
        srcset:
          'https://img.ledger.example/ferry.jpg?w=140&q=55 140w, https://img.ledger.example/ferry.jpg?w=460&q=55 460w, https://img.ledger.example/ferry.jpg?w=1200&q=55 1200w',
        width: 460,
      },
      tags: ['Harbour', 'Ferries'],
      author: 'Ada Quay in Port Marrow',
      published: 'Fri, 20 Nov 2026 17:47:00 -0500',
    });
  });

  it('keeps an entry without picture, and leaves out one that leads nowhere', async () => {
    const { items, leftOut } = await readFixtureFeed('ledger.rss');
    expect(items).to.have.length(2);
    expect(leftOut).to.equal(1);
    expect(items[1]).to.deep.equal({
      id: 'fish-42',
      url: 'https://ledger.example/news/2026/nov/20/fish-prices',
      title: 'Fish prices fall < a third, sellers say',
      summary: 'No picture, no author',
      published: '20 Nov 2026 09:05 EST',
    });
  });

  it('tells when it was made and where it goes on', async () => {
    const { next, generated } = await readFixtureFeed('ledger.rss');
    expect(next).to.equal('https://ledger.example/news.rss?page=2');
    expect(generated).to.equal('Fri, 20 Nov 2026 22:00:00 GMT');
  });
});

describe('a podcast', () => {
  it('gives its durations, names without e-mail addresses, and no video for a sound', async () => {
    const { items, generated } = await readFixtureFeed('podcast.rss');
    expect(generated).to.equal('Mon, 16 Nov 2026 06:00:00 +0100');
    expect(items[0]).to.deep.equal({
      url: 'https://ledger.example/podcast/7?rss',
      title: 'Episode 7 | The pilot’s “last” tide',
      summary: 'The ablösesum of a ferry....',
      image: { src: 'https://img.ledger.example/7.jpg' },
      author: 'Tom Bollard',
      published: 'Mon, 16 Nov 2026 05:30:00 +0100',
      duration: 3723,
    });
  });

  it('gives the film and the picture that an entry encloses', async () => {
    const { items } = await readFixtureFeed('podcast.rss');
    expect(items[1]).to.deep.equal({
      id: 'https://ledger.example/podcast/0',
      url: 'https://ledger.example/podcast/0',
      title: 'Trailer, on film',
      image: { src: 'https://img.ledger.example/0.png' },
      duration: 90,
      video: { sources: [{ src: 'https://media.ledger.example/0.mp4', type: 'video/mp4' }] },
    });
  });
});

describe('RSS 1.0', () => {
  it('has its items beside the channel', async () => {
    const { items, generated } = await readFixtureFeed('news.rdf');
    expect(generated).to.equal('2026-11-20T12:00:00Z');
    expect(items).to.deep.equal([
      {
        url: 'https://ledger.example/1',
        title: 'One from long ago',
        author: 'Ada Quay',
        published: '2026-11-20T11:00:00Z',
      },
    ]);
  });
});
