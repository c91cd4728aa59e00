import { expect } from 'chai';
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
      published: '2026-11-20T17:47:00-05:00',
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
      published: '2026-11-20T09:05:00-05:00',
    });
  });

  it('tells when it was made and where it goes on', async () => {
    const { next, generated } = await readFixtureFeed('ledger.rss');
    expect(next).to.equal('https://ledger.example/news.rss?page=2');
    expect(generated).to.equal('2026-11-20T22:00:00Z');
  });
});

describe('a podcast', () => {
  it('gives its durations, names without e-mail addresses, and no video for a sound', async () => {
    const { items, generated } = await readFixtureFeed('podcast.rss');
    expect(generated).to.equal('2026-11-16T06:00:00+01:00');
    expect(items[0]).to.deep.equal({
      url: 'https://ledger.example/podcast/7?rss',
      title: 'Episode 7 | The pilot’s “last” tide',
      summary: 'The ablösesum of a ferry....',
      image: { src: 'https://img.ledger.example/7.jpg' },
      author: 'Tom Bollard',
      published: '2026-11-16T05:30:00+01:00',
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

describe('an Atom feed', () => {
  it('becomes items, with the picture of their content', async () => {
    const { items } = await readFixtureFeed('leuchtfeuer.atom');
    expect(items[0]).to.deep.equal({
      id: 'https://ledger.example/-3088438',
      url: 'https://ledger.example/de/schiffe.html?von=atom',
      title: 'C++ & Schiffe: was <template> mit Tauen zu tun hat',
      summary: 'Ein Bericht über Knoten in der Nordsee.',
      image: { src: 'https://ledger.example/bilder/schiffe.jpeg' },
      tags: ['Technik', 'hafen'],
      author: 'Ledger-Redaktion',
      published: '2026-11-20T17:22:00+01:00',
      updated: '2026-11-20T17:54:50+01:00',
    });
  });

  it('reads titles in XHTML, links without relation, and enclosed films', async () => {
    const { items } = await readFixtureFeed('leuchtfeuer.atom');
    expect(items[1]).to.deep.equal({
      id: 'tag:ledger.example,2026:2',
      url: 'https://ledger.example/de/ebbe.html',
      title: 'Ebbe & Flut',
      author: 'Grete Deich',
      updated: '2026-11-19T10:33:20+01:00',
      video: { sources: [{ src: 'https://media.ledger.example/ebbe.mp4', type: 'video/mp4' }] },
    });
  });

  it('tells when it was made and where it goes on', async () => {
    const { next, generated, leftOut } = await readFixtureFeed('leuchtfeuer.atom');
    expect(next).to.equal('https://ledger.example/news.atom?seite=2');
    expect(generated).to.equal('2026-11-20T17:54:50+01:00');
    expect(leftOut).to.equal(0);
  });

  it('runs nothing that stands in it', async () => {
    await readFixtureFeed('leuchtfeuer.atom');
    expect(window).not.to.have.property('hasFired');
  });
});

describe('the Atom feed of a video channel', () => {
  it('gives the provider and its id instead of files, a poster without bars, and the views', async () => {
    const { items, generated } = await readFixtureFeed('channel.atom');
    expect(generated).to.equal(undefined);
    expect(items).to.deep.equal([
      {
        id: 'yt:video:LedgerVid01',
        url: 'https://www.youtube.com/watch?v=LedgerVid01',
        title: 'Storm at the outer pier',
        summary: 'Waves of nine metres & a brave dog.',
        image: {
          src: 'https://i.ytimg.com/vi/LedgerVid01/mqdefault.jpg',
          width: 320,
          height: 180,
        },
        author: 'The Harbour Ledger',
        published: '2026-11-18T16:07:24+00:00',
        updated: '2026-11-18T21:08:15+00:00',
        count: 912,
        video: { provider: 'youtube', id: 'LedgerVid01' },
      },
    ]);
  });
});
