import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { LEDGER, readFeed, readFixture } from './fixtures.ts';
import { changeJson, changeXml, cutText, wrongIn } from './hostile-feeds.ts';

/* FUZZ_RUNS=100000 npm test -- test/feeds/fuzz.test.ts tries as many of each; it takes its time. */
const RUNS = 400;

/** A fixture for every reader. */
const FEEDS: [file: string, source?: object][] = [
  ['items.json'],
  ['feed-1.1.json'],
  ['ledger.rss'],
  ['videos.rss'],
  ['podcast.rss'],
  ['news.rdf'],
  ['leuchtfeuer.atom'],
  ['channel.atom'],
  ['trails.json', { list: 'data.tabs.0.trails', fields: { title: 'headline.text', url: 'link' } }],
  ['wordpress.json'],
  ['popular-posts.json'],
  ['jetpack.json'],
  ['parsely.json'],
  ['jwplayer.json'],
  ['tabs.json'],
  ['amp-list.json'],
  ['amp-next-page.json'],
];

/** How many to try of each; named by whoever started the tests. */
const runs = async () => Number(await (await fetch('/__runs')).text()) || RUNS;

describe('whatever becomes of a feed', () => {
  for (const [file, source = {}] of FEEDS) {
    it(`nothing is thrown, and no address and no text comes out of it that is none: ${file}`, async function () {
      this.timeout(0);
      const body = await readFixture(file);
      const change = file.endsWith('.json') ? changeJson : changeXml;
      const headers = new Headers({ 'x-wp-totalpages': '4' });
      fc.assert(
        fc.property(fc.oneof(cutText(body), change(body)), (text) => {
          expect(wrongIn(readFeed(text, { url: LEDGER, headers, ...source }))).to.deep.equal([]);
        }),
        { numRuns: await runs() },
      );
    });
  }

  it('the check itself finds what is wrong', () => {
    const item = { url: 'javascript:fired=1', title: ' ', count: -1 };
    const feed = { items: [item], leftOut: NaN, next: 'data:,' };
    expect(wrongIn({ ok: true, feed })).to.have.length(5);
  });
});
