import { expect } from '@open-wc/testing';
import { pairsOf } from '../full-run.ts';
import { paleRings, paleSigns, paleTexts } from './readable.ts';
import { openState, STATES } from './states.ts';
import { looksIn, themed } from './themed.ts';

/* Texts, signs and rings of the focus stand out in every theme, from pages of all colours that keep 7:1. */

const BUSY = ['all panels are complete', '“More” is expanded', 'the server is wrong'];

describe('all can be seen', () => {
  for (const [{ theme, name, colours }, state] of pairsOf(looksIn(), BUSY)) {
    it(`in ${theme ?? 'no theme'} with ${name} where ${state}`, async () => {
      const page = await openState(STATES[state]!, themed(theme, colours));
      expect(paleTexts(page), 'texts').to.deep.equal([]);
      expect(paleSigns(page), 'icons, fields and marks').to.deep.equal([]);
      expect(paleRings(page), 'rings of the focus').to.deep.equal([]);
    });
  }
});
