import { expect } from 'chai';
import { moreFormats } from '../../../../src/data/feeds/more-formats.ts';
import { LEDGER, readFailure, readFeed, readFixture, readFixtureFeed } from './fixtures.ts';

/** Our fixture of each shape, and how many items it holds. */
const SHAPES: Record<string, [file: string, items: number]> = {
  wordpress: ['wordpress.json', 2],
  'popular-posts': ['popular-posts.json', 2],
  jetpack: ['jetpack.json', 2],
  parsely: ['parsely.json', 2],
  jwplayer: ['jwplayer.json', 2],
  tabs: ['tabs.json', 2],
  'amp-list': ['amp-list.json', 2],
  'amp-next-page': ['amp-next-page.json', 2],
  'news-sitemap': ['news-sitemap.xml', 2],
};

describe('a format of one system', () => {
  it('has a name and a fixture', () =>
    expect(moreFormats.map(({ name }) => name)).to.have.members(Object.keys(SHAPES)));

  for (const [format, [file, count]] of Object.entries(SHAPES)) {
    it(`is told from the text, or named: ${format}`, async () => {
      const text = await readFixture(file);
      const told = readFeed(text, { url: LEDGER });
      expect(told.ok && told.feed.items).to.have.length(count);
      const named = readFeed(text, { url: LEDGER, format });
      expect(named.ok && named.feed.items).to.deep.equal(told.ok && told.feed.items);
    });

    it(`is not what it is not: ${format}`, () => {
      expect(readFailure('{ "data": {} }', { format }).reason).to.equal('shape');
      expect(readFailure('[5, null, "text", []]', { format }).reason).to.equal('shape');
    });
  }

  it('may have fields of the config’s own', async () => {
    const fields = { kicker: 'slug' };
    const { items } = await readFixtureFeed('wordpress.json', { format: 'wordpress', fields });
    expect(items[0]).to.include({ kicker: 'chips', title: 'Salt & vinegar' });
  });
});

describe('related posts of Jetpack', () => {
  it('become items', async () => {
    const { items } = await readFixtureFeed('jetpack.json');
    expect(items).to.deep.equal([
      {
        id: '11',
        url: 'https://ledger.example/ropes/',
        title: 'Ropes & knots',
        summary: 'What holds…',
        kicker: 'In "Craft"',
        published: '2026-11-20',
        image: {
          src: 'https://img.ledger.example/rope.jpg?resize=350%2C200',
          width: 350,
          height: 200,
        },
      },
      {
        id: '12',
        url: 'https://ledger.example/oars/',
        title: 'Oars',
        kicker: 'Similar post',
      },
    ]);
  });
});

describe('stories of Parse.ly', () => {
  it('become items', async () => {
    const { items } = await readFixtureFeed('parsely.json');
    expect(items).to.deep.equal([
      {
        url: 'https://ledger.example/pilot?itm_source=parsely-api',
        title: "The pilot's last tide",
        image: { src: 'https://img.ledger.example/pilot.jpg' },
        kicker: 'Waterfront',
        tags: ['Pilots', 'Tides'],
        author: 'Ada Quay',
        published: '2026-11-20T22:47:00',
        count: 9120,
      },
      { url: 'https://ledger.example/sheds', title: 'Sheds', author: 'Tom Bollard' },
    ]);
  });
});

describe('a playlist of JW Player', () => {
  it('becomes videos, the file that fits best first, with captions and widths', async () => {
    const { items, next } = await readFixtureFeed('jwplayer.json');
    const cdn = 'https://cdn.ledger.example';
    const poster = `${cdn}/v2/media/LockVid1/poster.jpg?width=`;
    expect(next).to.equal(`${cdn}/v2/playlists/abcd1234?page_offset=11`);
    expect(items[0]).to.deep.equal({
      id: 'LockVid1',
      url: 'https://ledger.example/video/lock',
      title: 'How a lock works',
      summary: 'Gates, sluices & patience.',
      image: {
        src: `${poster}640`,
        srcset: `${poster}320 320w, ${poster}640 640w, ${poster}1920 1920w`,
        width: 640,
      },
      tags: ['locks', 'canals'],
      published: '2026-11-20T22:47:00Z',
      duration: 185,
      video: {
        sources: [
          { src: `${cdn}/manifests/LockVid1.m3u8`, type: 'application/vnd.apple.mpegurl' },
          { src: `${cdn}/videos/LockVid1-720.mp4`, type: 'video/mp4' },
          { src: `${cdn}/videos/LockVid1-180.mp4`, type: 'video/mp4' },
        ],
        captions: [{ src: `${cdn}/tracks/lock.vtt`, label: 'English' }],
      },
    });
    expect(items[1]?.url).to.equal(`${cdn}/videos/two.mp4`);
  });
});

describe('lists under headings', () => {
  it('are the first one', async () => {
    const { items } = await readFixtureFeed('tabs.json');
    expect(items).to.deep.equal([
      {
        url: 'https://ledger.example/2026/gull',
        title: 'Gull steals flag, ‘and looks pleased’',
        image: { src: 'https://img.ledger.example/gull.jpg?width=300' },
        author: 'Ada Quay',
        published: '2026-11-20T17:47:00.000Z',
        live: true,
      },
      { url: 'https://ledger.example/2026/fog', title: 'Fog' },
    ]);
  });

  it('or that at a path', async () => {
    const { items } = await readFixtureFeed('tabs.json', { format: 'tabs', list: 'tabs.1.trails' });
    expect(items).to.deep.equal([{ url: 'https://ledger.example/2026/oars', title: 'Oars' }]);
  });
});

describe('a news sitemap', () => {
  it('becomes items, each in its language, with the title of the story and not of its picture', async () => {
    const { items, leftOutEntries } = await readFixtureFeed('news-sitemap.xml');
    expect(items).to.deep.equal([
      {
        id: 'https://ledger.example/2026/fog?a=1&b=2',
        url: 'https://ledger.example/2026/fog?a=1&b=2',
        title: 'Fog & the pilots',
        image: { src: 'https://img.ledger.example/fog.jpg' },
        tags: ['Fog', 'Pilots'],
        language: 'en',
        published: '2026-11-20T17:47:00-05:00',
        updated: '2026-11-20T18:10:00-05:00',
      },
      {
        id: 'https://ledger.example/2026/ebbe',
        url: 'https://ledger.example/2026/ebbe',
        title: 'Ebbe und Flut',
        language: 'de',
        published: '2026-11-20',
      },
    ]);
    expect(leftOutEntries).to.deep.equal([
      { name: 'https://ledger.example/imprint', reason: 'no-title' },
    ]);
  });
});

describe('lists of AMP pages', () => {
  it('become items, and say where they go on', async () => {
    const { items, next } = await readFixtureFeed('amp-list.json');
    expect(next).to.equal('https://ledger.example/list.json?page=2');
    expect(items).to.deep.equal([
      {
        url: 'https://ledger.example/a',
        title: 'Tom & Ada',
        image: { src: 'https://ledger.example/a.jpg' },
      },
      { url: 'https://ledger.example/b', title: 'Ben' },
    ]);
    const pages = await readFixtureFeed('amp-next-page.json');
    expect(pages.next).to.equal('https://ledger.example/next.json?page=2');
    expect(pages.items[0]).to.deep.equal({
      url: 'https://ledger.example/ropes',
      title: 'Ropes',
      image: { src: 'https://ledger.example/ropes.jpg' },
    });
  });
});
