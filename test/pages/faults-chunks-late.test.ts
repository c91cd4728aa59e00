import { expect } from '@open-wc/testing';
import { pairsOf, someOf } from '../full-run.ts';
import {
  doneWithout,
  expectNoErrors,
  expectTheOthers,
  FAULTS,
  FLOODS,
  openWith,
  USES,
} from './faults-uses.ts';
import { items } from './publisher.ts';
import { embedIn, problemAt, titles } from './reader.ts';

describe('a chunk of which a page uses all', () => {
  for (const [name, what] of pairsOf(Object.keys(USES), [
    'is of another version',
    'says nothing',
  ])) {
    it(`leaves what the others give where ${name} ${what}`, () =>
      expectTheOthers(name, what, FAULTS[what]!(name)));
  }

  for (const [what, answerOf] of someOf(Object.entries(FLOODS), 1)) {
    it(`leaves what the others give where list-ages ${what}`, () =>
      expectTheOthers('list-ages', what, answerOf('list-ages')));
  }
});

const FILTER = 'load-item-filter';

describe('what is excluded', () => {
  for (const [what, answerOf] of Object.entries(FAULTS)) {
    it(`is not shown where the chunk that reads rules ${what}`, async () => {
      const page = await openWith(FILTER, answerOf(FILTER), { exclude: [items(1, 2)[0]!.url] });
      await doneWithout(page, FILTER);
      expect((await problemAt(await embedIn(page), 'exclude')).code).to.equal('blocklist-failed');
      for (const panel of page.document.querySelectorAll('afterword-popular, afterword-videos')) {
        expect(titles(panel)).to.deep.equal([]);
      }
      expectNoErrors(page, what);
    });
  }
});
