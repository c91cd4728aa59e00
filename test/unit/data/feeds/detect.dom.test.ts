import { expect } from 'chai';
import { formatNames } from '../../../../src/data/feeds/formats.ts';
import {
  ALL_FORMATS,
  LEDGER,
  readFailure,
  readFeed,
  readFixture,
  readFixtureFeed,
} from './fixtures.ts';

const ONE = '[{ "url": "/a", "title": "A" }]';
const RSS = '<rss><channel><item><title>A</title><link>/a</link></item></channel></rss>';
const ATOM = `<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:title>A</a:title><a:link href="/a"/></a:entry></a:feed>`;
const JSON_FEED = `{ "version": "https://jsonfeed.org/version/1", "items": ${ONE} }`;

describe('the format of a feed is told from its text', () => {
  const texts: Record<string, string> = {
    'a list of items': ONE,
    'an object with items': `{ "items": ${ONE} }`,
    'a JSON Feed': JSON_FEED,
    RSS,
    'RSS with its declaration': `<?xml version="1.0" encoding="utf-8"?>\n<!-- <html> -->${RSS}`,
    'Atom with a prefix': ATOM,
    'text after a byte order mark and empty lines': `\uFEFF\n\n ${RSS}`,
  };
  for (const [what, text] of Object.entries(texts)) {
    it(`${what} is read`, () => {
      expect(readFeed(text, { url: LEDGER })).to.deep.equal({
        ok: true,
        feed: { items: [{ url: 'https://ledger.example/a', title: 'A' }], leftOut: 0 },
      });
    });
  }

  it('or named, when the text does not tell', () => {
    const text = '{ "items": [{ "external_url": "/a", "title": "A" }] }';
    const result = readFeed(text, { url: LEDGER, format: 'json-feed' });
    expect(result.ok && result.feed.items).to.have.length(1);
    expect(readFailure(text).reason).to.equal('shape');
  });

  it('a feed without entries is a feed', () => {
    const feed = { ok: true, feed: { items: [], leftOut: 0 } };
    expect(readFeed('[]', { url: LEDGER })).to.deep.equal(feed);
    expect(readFeed('<rss><channel/></rss>', { url: LEDGER })).to.deep.equal(feed);
  });

  it('a feed that names itself as its next page has none', () => {
    const result = readFeed(`{ "items": ${ONE}, "next": "/feed" }`, { url: LEDGER });
    expect(result.ok && result.feed).not.to.have.property('next');
  });
});

describe('a feed that can not be read says why', () => {
  const failures: [what: string, text: string, reason: string, detail?: string | RegExp][] = [
    ['nothing', '', 'empty'],
    ['white space', ' \n', 'empty'],
    ['half a JSON', '{ "items": [ { "url": "/a"', 'json', /Error/],
    ['a sentence', 'Not found', 'json', /Error/],
    ['half an XML', '<rss><channel><item><title>Cut', 'xml', /./],
    ['an undeclared prefix', '<rss><channel><media:x/></channel></rss>', 'xml', /./],
    ['a page', '<!DOCTYPE html><title>Sign in</title>', 'html'],
    ['a page in XHTML', '<?xml version="1.0"?>\n<html xmlns="x"/>', 'html'],
    ['another XML', '<opml/>', 'shape', '<opml>'],
    ['RSS without a channel', '<rss/>', 'shape', '<rss>'],
    ['a number', '5', 'shape'],
    ['null', 'null', 'shape'],
    ['JSON without a list', '{ "data": { "posts": [] }, "meta": 1 }', 'shape', 'data, meta'],
    ['entries of another shape', '[{ "link": "/a", "headline": "A" }]', 'shape', 'link, headline'],
  ];
  for (const [what, text, reason, detail] of failures) {
    it(`${what}: ${reason}`, () => {
      const failure = readFailure(text);
      expect(failure.reason).to.equal(reason);
      if (detail instanceof RegExp) expect(failure.detail).to.match(detail);
      else expect(failure.detail).to.equal(detail);
    });
  }

  it('an unknown format', () => {
    expect(readFailure(RSS, { format: 'rs' })).to.deep.equal({
      ok: false,
      reason: 'format',
      detail: 'rs',
      allowed: formatNames(ALL_FORMATS),
    });
    expect(formatNames(ALL_FORMATS)).to.include.members(['json-feed', 'rss', 'atom', 'json']);
  });

  it('a format that it is not', () => {
    expect(readFailure(RSS, { format: 'json-feed' }).reason).to.equal('shape');
    expect(readFailure(ONE, { format: 'rss' }).reason).to.equal('shape');
    expect(readFailure(ONE, { format: 'atom' }).reason).to.equal('shape');
  });

  it('a list that is not there', () => {
    expect(readFailure('{ "data": {} }', { list: 'data.posts' }).detail).to.equal('data');
  });

  const broken: [file: string, reason: string][] = [
    ['half.rss', 'xml'],
    ['half.json', 'json'],
    ['moved.html', 'html'],
    ['bare.atom', 'shape'],
  ];
  for (const [file, reason] of broken) {
    it(`${file}: ${reason}`, async () => {
      expect(readFailure(await readFixture(file)).reason).to.equal(reason);
    });
  }
});

describe('a hostile feed', () => {
  it('gets neither scripts nor other addresses into an item', () => {
    const text = JSON.stringify([
      { url: 'javascript:alert(1)', title: 'A' },
      { url: '/b', title: '<img src=x onerror=alert(1)>', image: 'data:image/svg+xml,<svg/>' },
    ]);
    const result = readFeed(text, { url: LEDGER });
    expect(result.ok && result.feed).to.deep.equal({
      items: [{ url: 'https://ledger.example/b', title: '<img src=x onerror=alert(1)>' }],
      leftOut: 1,
      leftOutEntries: [{ name: 'A', reason: 'no-url' }],
    });
  });
});

/** What the real files in ../shared/feeds hold, with fixtures of ours in the same shape. */
const REAL: [file: string, ours: string, items: number, mapping?: Record<string, string>][] = [
  ['guardian.rss', 'ledger.rss', 10],
  ['heise.atom', 'leuchtfeuer.atom', 5],
  ['podcast.rss', 'podcast.rss', 5],
  ['youtube.atom', 'channel.atom', 5],
  ['jsonfeed10.json', 'feed-1.0.json', 1],
  ['jsonfeed11.json', 'feed-1.1.json', 1],
  ['jsonfeed-blog.json', 'feed-1.0.json', 5],
  ['wordpress-posts.json', 'posts.json', 6, { url: 'link', title: 'title.rendered' }],
];

describe('real feeds', () => {
  for (const [file, ours, least, fields] of REAL) {
    it(`${file} is read without a loss`, async () => {
      const mapping = fields ? { fields } : {};
      const response = await fetch(`/__shared/feeds/${file}`);
      if (!response.ok) {
        // A clone has no such folder.
        expect((await readFixtureFeed(ours, mapping)).items).not.to.be.empty;
        return;
      }
      const result = readFeed(await response.text(), { url: LEDGER, ...mapping });
      if (!result.ok) throw new Error(`${result.reason} ${result.detail ?? ''}`);
      expect(result.feed.leftOut).to.equal(0);
      expect(result.feed.items.length).to.be.at.least(least);
      for (const { url, title, summary = '', published } of result.feed.items) {
        expect(url).to.match(/^https?:\/\//);
        expect(title + summary).not.to.match(/<\/?[a-z]+>|&\w+;/);
        if (!fields && !file.startsWith('jsonfeed')) expect(published).to.be.a('string');
      }
    });
  }
});
