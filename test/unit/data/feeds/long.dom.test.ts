/* A long feed is parsed without what is not read of it, and nobody can tell. */
import { expect } from 'chai';
import { MAX_ENTRIES, type FeedBody, type FeedOptions } from '../../../../src/data/feeds/feed.ts';
import { readOwnShape } from '../../../../src/data/feeds/own-shape.ts';
import { parseLongJson } from '../../../../src/data/feeds/parse-long-json.ts';
import { LEDGER, readWithAll } from './fixtures.ts';

const read = (body: FeedBody, source: FeedOptions) =>
  readOwnShape(body, source) ?? readWithAll(body, source);

/** What is read of a text when it is parsed as a long one, and when it is parsed as a whole. */
function bothOf(text: string, source: FeedOptions = {}, url = LEDGER) {
  const long: FeedBody = { text, url };
  parseLongJson(long);
  return { long, cut: read(long, source), whole: read({ text, url }, source) };
}

/** Brackets, quotes and ends of lists in texts are none. */
const ODD = 'He said: \\"]}, {[\\" \\\\';
const entry = (i: number) =>
  `{ "url": "/${String(i)}", "title": "Story ${String(i)} ${ODD}", "tags": ["]", "[{"], "image": { "src": "/${String(i)}.jpg", "sizes": [[{}], [1]] } }`;
const list = (count: number) => Array.from({ length: count }, (_, i) => entry(i)).join(',\n ');
const MANY = MAX_ENTRIES + 150;

describe('a long JSON', () => {
  const roots: Record<string, string> = {
    'a list': `[${list(MANY)}]`,
    'items, with more behind them': `{"items": [${list(MANY)}], "next": "/two", "generated": "2026-11-20T17:47:00Z"}`,
    'a JSON Feed whose authors come first': `{"version": "https://jsonfeed.org/version/1.1", "authors": [{"name": "Ada [Quay]"}], "items": [${list(MANY)}], "next_url": "/two"}`,
    'a list in tabs': `{"tabs": [{"heading": "Most [viewed]", "trails": [${list(MANY)}]}, {"trails": [${list(3)}]}]}`,
    'a list of no more than is read': `[${list(MAX_ENTRIES)}]`,
    'a list of one more than is read': `[${list(MAX_ENTRIES + 1)}]`,
    'a list of few': `{"items": [${list(3)}], "next": "/two"}`,
    'a list of none': '{"items": [], "next": "/two"}',
  };
  for (const [what, text] of Object.entries(roots)) {
    it(`that is ${what} gives what it gives as a whole`, () => {
      const { cut, whole } = bothOf(` \n${text}`);
      expect(whole.ok).to.equal(true);
      expect(cut).to.deep.equal(whole);
    });
  }

  it('makes no objects of what is not read, and still knows how many there were', () => {
    const { long } = bothOf(`[${list(MANY)}]`);
    const rows = long.json as unknown[];
    expect(rows).to.have.length(MANY);
    expect(rows.filter((row) => typeof row === 'object')).to.have.length(MAX_ENTRIES + 1);
  });

  it('says by its length whether there is a next page, where a system counts so', () => {
    const post = (i: number) =>
      `{"id": ${String(i)}, "link": "/${String(i)}", "title": {"rendered": "Story"}, "pageviews": 9}`;
    const text = `[${Array.from({ length: 300 }, (_, i) => post(i)).join()}]`;
    const { cut, whole } = bothOf(text, {}, 'https://ledger.example/popular-posts?limit=300');
    expect(cut).to.deep.equal(whole);
    expect(cut.ok && cut.feed.next).to.match(/offset=300/);
  });

  it('that is cut off gives the entries that are whole', () => {
    const text = `{"items": [${list(MANY)}]}`;
    for (const place of [0.3, 0.7, 0.99, 0.9999]) {
      const { cut, whole } = bothOf(text.slice(0, text.length * place));
      expect(cut.ok, String(place)).to.equal(true);
      expect(cut).to.deep.equal(whole);
    }
  });

  it('is never looked for in XML, which gives what it gives as a whole', () => {
    const item = (i: number) =>
      `<item><title>[{}, ${String(i)}]</title><link>/${String(i)}</link></item>`;
    const items = Array.from({ length: MANY }, (_, i) => item(i)).join('');
    const { long, cut, whole } = bothOf(`\n<rss><channel>${items}</channel></rss>`);
    expect(long.json).to.deep.equal({});
    expect(cut.ok && cut.feed.items[1]?.title).to.equal('[{}, 1]');
    expect(cut).to.deep.equal(whole);
  });

  it('is left to others where it is none, or lies deeper than anybody writes', () => {
    const deep = `${'['.repeat(500)}${']'.repeat(500)}`;
    const before = performance.now();
    for (const text of ['"a long [text', '', '{"a": [', `{"items": ${deep}`]) {
      const body: FeedBody = { text, url: LEDGER };
      parseLongJson(body);
      expect(body.json, text.slice(0, 20)).to.equal(undefined);
    }
    const body: FeedBody = { text: `[${deep},${deep}]`, url: LEDGER };
    parseLongJson(body);
    expect(body.json).to.deep.equal(JSON.parse(body.text));
    expect(performance.now() - before).to.be.below(1000);
  });

  it('takes no longer for being broken', () => {
    const open = '{"items": [' + '{"a": ["x", '.repeat(50_000);
    const before = performance.now();
    parseLongJson({ text: open, url: LEDGER });
    expect(performance.now() - before).to.be.below(2000);
  });
});
