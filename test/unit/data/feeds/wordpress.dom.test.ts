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
      published: '2026-11-20T22:47:00Z',
      updated: '2026-11-21T08:00:00Z',
    });
  });

  it('need nothing that is embedded: what could not be is an error there', async () => {
    const { items, leftOut } = await readFixtureFeed('wordpress.json');
    expect(items[1]).to.have.all.keys('id', 'url', 'title', 'published');
    expect(leftOut).to.equal(1);
  });

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
