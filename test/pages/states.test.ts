import { expect } from '@open-wc/testing';
import { pairsOf } from '../full-run.ts';
import { audit } from './audit.ts';
import { paleRings, paleSigns, paleTexts } from './readable.ts';
import { openState, STATES } from './states.ts';
import { looksIn, themed } from './themed.ts';

/* Every state of every panel, in every theme, on light and dark pages: all rules of axe. */

describe('the audit finds nothing', () => {
  for (const [[state, how], { theme, name, colours }] of pairsOf(
    Object.entries(STATES),
    looksIn(['grey on white', 'cream on ink']),
  )) {
    it(`where ${state}, in ${theme ?? 'no theme'} with ${name}`, async () => {
      const page = await openState(how, themed(theme, colours));
      expect(await audit(page), 'audit').to.deep.equal([]);
      expect(paleTexts(page), 'texts').to.deep.equal([]);
      expect(paleSigns(page), 'icons, fields and marks').to.deep.equal([]);
      expect(paleRings(page), 'rings of the focus').to.deep.equal([]);
    });
  }
});
