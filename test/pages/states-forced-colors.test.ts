import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { pairsOf } from '../full-run.ts';
import { audit } from './audit.ts';
import { paleRings, paleTexts } from './readable.ts';
import { isChromium } from './engine.ts';
import { openState, STATES } from './states.ts';
import { SCHEMES, themed, THEMES } from './themed.ts';

/* Every state of every panel in forced colours, which only Chromium lets tests ask for. */

const describeInChromium = isChromium ? describe : () => undefined;

describeInChromium('in forced colours, the audit finds nothing', () => {
  before(() => executeServerCommand('media-features', { 'forced-colors': 'active' }));
  after(() => executeServerCommand('media-features', {}));

  for (const [[state, how], theme] of pairsOf(Object.entries(STATES), THEMES)) {
    it(`where ${state}, in ${theme ?? 'no theme'}`, async () => {
      const page = await openState(how, themed(theme, SCHEMES['black on white']));
      expect(await audit(page), 'audit').to.deep.equal([]);
      expect(paleTexts(page), 'texts').to.deep.equal([]);
      expect(paleRings(page), 'rings of the focus').to.deep.equal([]);
    });
  }
});
