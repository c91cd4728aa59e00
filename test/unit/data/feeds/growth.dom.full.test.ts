/* A feed that is ten times as long takes about ten times as long, whatever is wrong with it. */
import { expect } from 'chai';
import type { FeedOptions } from '../../../../src/data/feeds/feed.ts';
import { EVERY_FORMAT, LEDGER, readFixture, readLongFeed, repeated } from './fixtures.ts';

const FEW = 300;

/** XML lies as deep as entries in it are open, and a browser's own parser slows down by thousands of them. */
const NESTED = 50;

/** What stands in a feed so often that reading it in vain for each would be noticed. */
const JUNK = 5000;

/** Milliseconds, the best of three: what else the machine does is not meant. */
function timeOf(text: string, source: FeedOptions) {
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    readLongFeed(text, { ...source, url: LEDGER });
    return performance.now() - start;
  });
  return Math.min(...times);
}

function expectLinear(what: string, make: (times: number) => string, source: FeedOptions = {}) {
  const [small, large] = [timeOf(make(1), source), timeOf(make(10), source)];
  // Quadratic would be a hundredfold.
  expect(large, `${what}: ${String(small)} ms`).to.be.below(Math.max(small, 2) * 40);
}

/** Puts a text behind the first entry, or before all of them. */
const behind = (feed: string, put: string) =>
  feed.replace(/<\/(item|entry)>|(?<=[[,])(?=\{)/, (end) => end + put);

describe('the time for a feed grows with its size, and no faster', () => {
  const item = (title: string, more = '') =>
    `<item><title>${title}</title><link>/a</link>${more}</item>`;
  const rss = (inside: string, before = '') =>
    `${before}<rss version="2.0"><channel><title>T</title>${inside}</channel></rss>`;
  const texts: [what: string, most: number, make: (length: number) => string][] = [
    // A browser's own parser slows down by thousands of these.
    ['with comments before it', FEW, (n) => rss(item('A'), '<!--a-->'.repeat(n))],
    ['with declarations before it', FEW, (n) => rss(item('A'), '<?a b?>'.repeat(n))],
    ['with a title of signs that addresses have', JUNK, (n) => rss(item(`${'@'.repeat(n)} x`))],
    ['with a name that never ends', JUNK, (n) => `<${'a'.repeat(n)}${rss(item('A'))}`],
    ['with comments behind it that don’t end', FEW, (n) => rss(item('A')) + '<!--'.repeat(n)],
  ];
  for (const [what, most, make] of texts) {
    it(what, () => {
      timeOf(make(most), {});
      expectLinear(what, (times) => make(most * times));
    });
  }

  it('which is also told from a page by what comes first behind comments', () => {
    const page = `${'<!--a--><?b c?> '.repeat(40)}<!DOCTYPE html><p>No feed</p>`;
    expect(readLongFeed(page, { url: LEDGER })).to.include({ ok: false, reason: 'html' });
    const feed = readLongFeed(rss(item('A'), '<!--<html>-->\n'.repeat(40)), { url: LEDGER });
    expect(feed.ok && feed.feed.items.map(({ title }) => title)).to.deep.equal(['A']);
  });
});

const isXml = (text: string) => text.trimStart().startsWith('<');

for (const [file, source] of EVERY_FORMAT) {
  describe(`the time for ${file} grows with its size, and no faster`, () => {
    let feed = '';
    before(async () => {
      feed = await readFixture(file);
      timeOf(repeated(feed, FEW), source ?? {});
    });

    it('when it is whole', () => {
      expectLinear('whole', (times) => repeated(feed, FEW * times), source);
    });

    it('when it is cut off', () => {
      expectLinear('cut', (times) => repeated(feed, FEW * times).slice(0, -20), source);
    });

    it('when no entry of it ends', () => {
      const open = (entry: string) =>
        isXml(entry) ? entry.replace(/<\/(item|entry)>$/, '') : entry.slice(0, -1);
      expectLinear('open', (times) => repeated(feed, NESTED * times, open), source);
    });

    for (const junk of [
      '<![CDATA[',
      '<!--',
      '<item>',
      '<entry>',
      '[{',
      '&',
      '"',
      '\\',
      ']}',
      '</item>',
      '\0',
    ]) {
      it(`when ${JSON.stringify(junk)} stands in it again and again`, () => {
        const most = junk === '<!--' ? FEW : JUNK;
        const make = (times: number) => behind(feed, junk.repeat(most * times));
        expectLinear('inside', make, source);
      });
    }
  });
}
