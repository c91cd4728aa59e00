import { expect } from '@open-wc/testing';
import { readFixtureFeed } from './fixtures.ts';

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
  it('gives the provider and its id instead of files, and the views', async () => {
    const { items, generated } = await readFixtureFeed('channel.atom');
    expect(generated).to.equal(undefined);
    expect(items).to.deep.equal([
      {
        id: 'yt:video:LedgerVid01',
        url: 'https://www.youtube.com/watch?v=LedgerVid01',
        title: 'Storm at the outer pier',
        summary: 'Waves of nine metres & a brave dog.',
        image: {
          src: 'https://i4.ytimg.com/vi/LedgerVid01/hqdefault.jpg',
          width: 480,
          height: 360,
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
