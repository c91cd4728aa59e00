/*
 * Every feed of ../shared/feeds, or where that folder is absent a fixture of ours in the same shape, as bad
 * software hands it over: cut off, with a byte order mark, in another encoding, with everything twice.
 */
import { expect } from 'chai';
import { decodeText } from '../../../../src/data/decode.ts';
import type { FeedOptions } from '../../../../src/data/feeds/feed.ts';
import { EVERY_FORMAT, LEDGER, readFeed, readFixture } from './fixtures.ts';
import { wrongIn } from './hostile-feeds.ts';

/** Of `ours`, how it is read where its text does not tell. */
const sourceOf = (ours: string) => EVERY_FORMAT.find(([name]) => name === ours)?.[1];

const FEEDS: [file: string, ours: string][] = [
  ['guardian.rss', 'ledger.rss'],
  ['podcast.rss', 'podcast.rss'],
  ['heise.atom', 'leuchtfeuer.atom'],
  ['youtube.atom', 'channel.atom'],
  ['jsonfeed10.json', 'feed-1.0.json'],
  ['jsonfeed11.json', 'feed-1.1.json'],
  ['jsonfeed-blog.json', 'feed-1.0.json'],
  ['wordpress-posts.json', 'wordpress.json'],
  ['', 'items.json'],
  ['', 'news.rdf'],
  ['', 'videos.rss'],
  ['', 'trails.json'],
  ['', 'popular-posts.json'],
  ['', 'jetpack.json'],
  ['', 'parsely.json'],
  ['', 'jwplayer.json'],
  ['', 'tabs.json'],
  ['', 'amp-list.json'],
  ['', 'amp-next-page.json'],
  ['', 'news-sitemap.xml'],
];

/** What is no list of anything that has an address and a title. */
const NO_FEEDS: [file: string, ours: string][] = [
  ['mastodon-status.json', 'trails.json'],
  ['missing-fields.atom', 'bare.atom'],
  ['unrecognized.rss', 'moved.html'],
];
const PLACES = [0.02, 0.1, 0.25, 0.4, 0.5, 0.62, 0.75, 0.9, 0.97, 0.999];

async function open(file: string, ours: string): Promise<string> {
  const response = file ? await fetch(`/__shared/feeds/${file}`) : undefined;
  return response?.ok ? response.text() : readFixture(ours);
}

/** The addresses of what is read, and how much was left out; nothing of what can't be read. */
function found(text: string, source: FeedOptions = {}) {
  const result = readFeed(text, { ...source, url: LEDGER });
  if (!result.ok) return { urls: [], leftOut: 0, reason: result.reason };
  const { items, leftOut } = result.feed;
  return { urls: items.map(({ url }) => url), leftOut, reason: '' };
}

/** In ISO-8859-1, which says so; other letters as references. */
function toLatin(text: string): [bytes: Uint8Array, contentType: string | null] {
  const isXml = text.trimStart().startsWith('<');
  const declared = isXml
    ? `<?xml version="1.0" encoding="ISO-8859-1"?>${text.trimStart().replace(/^<\?xml.*?\?>/, '')}`
    : text;
  const letters = declared.replace(/[^\0-\xff]/gu, (letter) =>
    isXml
      ? `&#${String(letter.codePointAt(0))};`
      : Array.from(
          { length: letter.length },
          (_, i) => `\\u${letter.charCodeAt(i).toString(16).padStart(4, '0')}`,
        ).join(''),
  );
  const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
  return [bytes, isXml ? null : 'application/json; charset=ISO-8859-1'];
}

/** Takes everything that could be a title from the first entry. */
function withoutTitle(text: string): string {
  if (text.trimStart().startsWith('<')) {
    const titles =
      /<((?:\w+:)?(?:title|description|summary|subtitle|encoded|content))\b.*?<\/\1>/gs;
    return text.replace(/<(item|entry|url(?=>\s*<loc))\b.*?<\/\1>/s, (entry) =>
      entry.replace(titles, ''),
    );
  }
  let isFirst = true;
  return JSON.stringify(JSON.parse(text), (_key, value: unknown) => {
    const name = ['title', 'linkText', 'headline'].find((key) => key in Object(value));
    const texts = ['summary', 'description', 'excerpt', 'content', 'content_text', 'content_html'];
    const isEntry = ['url', 'link', 'href'].some((key) => key in Object(value));
    if (!isFirst || !name || !isEntry) return value;
    isFirst = false;
    const empty = ['title', 'linkText', 'headline', ...texts].map((key) => [key, '']);
    return { ...(value as object), ...Object.fromEntries(empty) } as unknown;
  });
}

for (const [file, ours] of FEEDS) {
  const source = file ? {} : sourceOf(ours);
  const find = (text: string) => found(text, source);

  describe(file || ours, () => {
    it('cut off gives the entries before that, and says that one is missing', async () => {
      const text = await open(file, ours);
      const whole = find(text);
      let most = 0;
      for (const place of PLACES) {
        const { urls, leftOut, reason } = find(text.slice(0, text.length * place));
        expect(urls, String(place)).to.deep.equal(whole.urls.slice(0, urls.length));
        expect(urls.length, 'more of a longer text').to.be.at.least(most);
        expect(leftOut).to.be.at.most(whole.leftOut + 1);
        if (!urls.length) expect(reason).to.match(/json|xml|shape|empty/);
        most = urls.length;
      }
      if (whole.urls.length > 3) expect(most).to.be.at.least(whole.urls.length - 1);
    });

    it('is the same with a byte order mark', async () => {
      const text = await open(file, ours);
      const bytes = new TextEncoder().encode(`\uFEFF${text}`);
      expect(find(decodeText(bytes, null))).to.deep.equal(find(text));
      expect(find(`\uFEFF${text}`)).to.deep.equal(find(text));
    });

    it('is the same in ISO-8859-1', async () => {
      const text = await open(file, ours);
      const read = readFeed(decodeText(...toLatin(text)), { ...source, url: LEDGER });
      expect(read).to.deep.equal(readFeed(text, { ...source, url: LEDGER }));
    });

    it('loses links that are none, and says how many', async () => {
      const text = await open(file, ours);
      const whole = find(text);
      const [first = ''] = whole.urls;
      const escaped = first.replace(/&/g, '&amp;');
      for (const bad of ['javascript:alert(1)', 'data:text/html,1', 'vbscript:1']) {
        const changed = text
          .replaceAll(`"${first}"`, `"${bad}"`)
          .replaceAll(`"${first.replace('https://ledger.example', '')}"`, `"${bad}"`)
          .replaceAll(`>${escaped}<`, `>${bad}<`)
          .replaceAll(`>\n${escaped}<`, `>${bad}<`);
        expect(changed !== text, 'there is a link').to.equal(true);
        const { urls, leftOut, reason } = find(changed);
        for (const url of urls) expect(url).to.match(/^https?:/);
        if (!urls.length) expect([whole.urls.length, reason]).to.deep.equal([1, 'shape']);
        else expect(urls.length + leftOut).to.equal(whole.urls.length + whole.leftOut);
      }
    });

    it('loses an entry without a title, and says so', async () => {
      const text = await open(file, ours);
      const whole = find(text);
      const { urls, leftOut, reason } = find(withoutTitle(text));
      // Where it was the only one, nothing says what the feed is.
      if (!urls.length) expect([whole.urls.length, reason]).to.deep.equal([1, 'shape']);
      else expect([urls, leftOut]).to.deep.equal([whole.urls.slice(1), whole.leftOut + 1]);
    });

    it('shows each entry once that comes twice', async () => {
      const text = await open(file, ours);
      const whole = find(text);
      const twice = text.trimStart().startsWith('<')
        ? text.replace(/<(item|entry|url(?=>\s*<loc))\b.*<\/\1>/s, '$&$&')
        : JSON.stringify(JSON.parse(text), (_key, value: unknown) =>
            Array.isArray(value) && typeof value[0] === 'object'
              ? [...(value as unknown[]), ...(value as unknown[])]
              : value,
          );
      const both = find(twice);
      expect(both.urls).to.deep.equal(whole.urls);
      expect(both.leftOut).to.equal(2 * whole.leftOut + whole.urls.length);
    });
  });
}

/** What becomes of a text by each kind of damage that it can take. */
function damaged(text: string): string[] {
  const isJson = /^\s*[[{]/.test(text);
  return [
    text,
    ...PLACES.map((place) => text.slice(0, text.length * place)),
    `\uFEFF${text}`,
    decodeText(new TextEncoder().encode(`\uFEFF${text}`), null),
    decodeText(...toLatin(text)),
    text.replace(/https?:[^"<]+/g, 'javascript:alert(1)'),
    text.replace(/"[^"]*"/g, '""'),
    withoutTitle(text),
    text + text,
    isJson ? `[${text},${text}]` : text.replace(/<(item|entry)\b.*<\/\1>/s, '$&$&'),
  ];
}

describe('what is no feed stays none, and says why, when it is damaged', () => {
  for (const [file, ours] of NO_FEEDS) {
    it(file, async () => {
      for (const text of damaged(await open(file, ours))) {
        const result = readFeed(text, { url: LEDGER });
        expect(result.ok, text.slice(0, 99)).to.equal(false);
        expect(wrongIn(result)).to.deep.equal([]);
      }
    });
  }
});

describe('dates of every kind', () => {
  const dates: [raw: unknown, kept: boolean][] = [
    ['2026-11-20T17:47:00-05:00', true],
    ['2026-11-20', true],
    ['2026-11-20 17:47', true],
    ['20261120T174700Z', true],
    ['Fri, 20 Nov 2026 17:47:00 GMT', true],
    ['20 Nov 26 17:47 EST', true],
    [1795214820, true],
    ['1795214820000', true],
    ['November 20, 2026', true],
    ['0000-00-00', false],
    ['vor drei Tagen', false],
    ['', false],
    [null, false],
    [{}, false],
    [[], false],
    [true, false],
  ];
  for (const [raw, kept] of dates) {
    it(`${JSON.stringify(raw)} is ${kept ? 'kept' : 'left away'}, and its entry shown`, () => {
      const text = JSON.stringify([{ url: '/a', title: 'A', published: raw }]);
      const result = readFeed(text, { url: LEDGER });
      expect(result.ok && 'published' in result.feed.items[0]!).to.equal(kept);
    });
  }
});
