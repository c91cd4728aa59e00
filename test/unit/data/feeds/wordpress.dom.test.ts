import { expect } from 'chai';
import { readFeed, readFixture, readFixtureFeed } from './fixtures.ts';

const POSTS = 'https://ledger.example/wp-json/wp/v2/posts?_embed';

async function nextOf(file: string, url: string, headers: Record<string, string> = {}) {
  const result = readFeed(await readFixture(file), { url, headers: new Headers(headers) });
  return result.ok ? result.feed.next : 'not read';
}

describe('posts of WordPress', () => {
  it('become items, with every width of a picture that has its shape', async () => {
    const { items } = await readFixtureFeed('wordpress.json');
    const chips = 'https://ledger.example/chips';
    expect(items[0]).to.deep.equal({
      id: '42',
      url: 'https://ledger.example/2026/chips/',
      title: 'Salt & vinegar',
      summary: 'The chip shop’s hundredth year.',
      image: {
        src: `${chips}-300x200.jpg`,
        srcset: `${chips}-300x200.jpg 300w, ${chips}-1024x683.jpg 1024w, ${chips}.jpg 2048w`,
        width: 300,
        height: 200,
        alt: 'A paper bag of chips.',
      },
      kicker: 'Food & Drink',
      tags: ['Food & Drink', 'Harbour'],
      author: 'Ada Quay',
      published: '2026-11-20T17:47:00-05:00',
      updated: '2026-11-21T08:00:00Z',
    });
  });

  it('need nothing that is embedded: what could not be is an error there', async () => {
    const { items, leftOut } = await readFixtureFeed('wordpress.json');
    expect(items[1]).to.have.all.keys('id', 'url', 'title');
    expect(leftOut).to.equal(1);
  });

  const times: [what: string, post: object, published: string | undefined][] = [
    [
      'the site’s offset, the difference of both',
      { date: '2026-11-20T17:47:00', date_gmt: '2026-11-20T22:47:00' },
      '2026-11-20T17:47:00-05:00',
    ],
    [
      'an offset of half an hour on another day',
      { date: '2026-11-21T04:17:00', date_gmt: '2026-11-20T22:47:00' },
      '2026-11-21T04:17:00+05:30',
    ],
    [
      'no place where the site has not been told one',
      { date: '2026-11-20T22:47:00', date_gmt: '2026-11-20T22:47:00' },
      '2026-11-20T22:47:00Z',
    ],
    ['UTC alone', { date_gmt: '2026-11-20T22:47:00' }, '2026-11-20T22:47:00Z'],
    ['the site’s clock alone', { date: '2026-11-20T17:47:00' }, '2026-11-20T17:47:00'],
    [
      'the site’s clock, where a draft has no time in UTC',
      { date: '2026-11-20T17:47:00', date_gmt: '0000-00-00T00:00:00' },
      '2026-11-20T17:47:00',
    ],
    [
      'UTC where the difference is no offset',
      { date: '2026-11-18T17:47:11', date_gmt: '2026-11-20T22:47:00' },
      '2026-11-20T22:47:00Z',
    ],
    ['no time', { date: '0000-00-00T00:00:00', date_gmt: '0000-00-00T00:00:00' }, undefined],
  ];
  for (const [what, post, published] of times) {
    it(`have ${what}`, () => {
      const entry = { id: 1, link: 'https://ledger.example/a', title: { rendered: 'A' }, ...post };
      const result = readFeed(JSON.stringify([entry]), { url: POSTS });
      expect(result.ok && result.feed.items[0]?.published).to.equal(published);
    });
  }

  it('go on at the next page as long as a header says that there is one', async () => {
    const of = (pages: string) => ({ 'x-wp-total': '24', 'x-wp-totalpages': pages });
    expect(await nextOf('wordpress.json', POSTS, of('4'))).to.equal(`${POSTS}=&page=2`);
    expect(await nextOf('wordpress.json', `${POSTS}&page=3`, of('4'))).to.equal(`${POSTS}=&page=4`);
    expect(await nextOf('wordpress.json', `${POSTS}&page=4`, of('4'))).to.equal(undefined);
    expect(await nextOf('wordpress.json', POSTS, of('1'))).to.equal(undefined);
    expect(await nextOf('wordpress.json', POSTS)).to.equal(undefined);
  });
});

describe('popular posts of WordPress', () => {
  const POPULAR = 'https://ledger.example/wp-json/wordpress-popular-posts/v1/popular-posts';

  it('are counted', async () => {
    const { items } = await readFixtureFeed('popular-posts.json');
    expect(items).to.deep.equal([
      {
        id: '7',
        url: 'https://ledger.example/gull/',
        title: 'Gull steals flag',
        published: '2026-11-20T22:47:00Z',
        count: 48120,
      },
      { id: '8', url: 'https://ledger.example/fog/', title: 'Fog … again', count: 912 },
    ]);
  });

  it('go on as long as pages are full', async () => {
    expect(await nextOf('popular-posts.json', POPULAR)).to.equal(undefined);
    expect(await nextOf('popular-posts.json', `${POPULAR}?limit=2`)).to.equal(
      `${POPULAR}?limit=2&offset=2`,
    );
    expect(await nextOf('popular-posts.json', `${POPULAR}?limit=2&offset=2`)).to.equal(
      `${POPULAR}?limit=2&offset=4`,
    );
  });
});
