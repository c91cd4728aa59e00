import { expect } from 'chai';
import * as fc from 'fast-check';
import { MAX_ENTRIES } from '../../../../src/data/feeds/feed.ts';
import { runsOr } from '../../../full-run.ts';
import { EVERY_FORMAT, LEDGER, readFeed, readFixture, readLongFeed, repeated } from './fixtures.ts';
import { changeJson, changeLinks, changeXml, cutText, wrongIn } from './hostile-feeds.ts';

/* FUZZ_RUNS=100000 npm test -- test/unit/data/feeds/fuzz.dom.test.ts tries as many of each, in half an hour. */
const RUNS = runsOr(60, 400);

/** A long feed takes some ten times as long, twice, and much of it is the same. */
const LONG_RUNS = Math.max(runsOr(10, 40), RUNS / 20);

/** Whether a text is JSON as it stands: what is broken may be mended in another way when less of it is read. */
function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('whatever becomes of a feed', () => {
  for (const [file, source = {}] of EVERY_FORMAT) {
    it(`nothing is thrown, and no address and no text comes out of it that is none: ${file}`, async function () {
      this.timeout(0);
      const body = await readFixture(file);
      const change = file.endsWith('.json') ? changeJson : changeXml;
      const headers = new Headers({ 'x-wp-totalpages': '4' });
      fc.assert(
        fc.property(fc.oneof(cutText(body), change(body), changeLinks(body)), (text) => {
          expect(wrongIn(readFeed(text, { url: LEDGER, headers, ...source }))).to.deep.equal([]);
        }),
        { numRuns: RUNS, includeErrorInReport: true },
      );
    });
  }

  for (const [file, source = {}] of EVERY_FORMAT) {
    it(`it gives the same as a long text that is not parsed to its end: ${file}`, async function () {
      this.timeout(0);
      const body = repeated(await readFixture(file), MAX_ENTRIES + 20, (entry, i) =>
        entry.replaceAll('ledger.example/', `ledger.example/${String(i)}/`),
      );
      const change = file.endsWith('.json') ? changeJson : changeXml;
      const options = { ...source, url: LEDGER };
      fc.assert(
        fc.property(
          fc.oneof(fc.constant(body), cutText(body), change(body), changeLinks(body)),
          (text) => {
            const long = readLongFeed(text, options);
            expect(wrongIn(long)).to.deep.equal([]);
            if (!file.endsWith('.json') || isJson(text))
              expect(long).to.deep.equal(readFeed(text, options));
          },
        ),
        { numRuns: LONG_RUNS, includeErrorInReport: true },
      );
    });
  }

  it('the check itself finds what is wrong', () => {
    const item = { url: 'javascript:fired=1', title: ' ', count: -1 };
    const feed = { items: [item], leftOut: NaN, next: 'data:,' };
    expect(wrongIn({ ok: true, feed })).to.have.length(5);
  });
});
