import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type * as Audit from 'axe-core';
import { pairsOf } from '../full-run.ts';
import { until, type Page } from './page.ts';
import { paleRings, paleSigns, paleTexts } from './readable.ts';
import { openState, STATES } from './states.ts';
import { SCHEMES, themed, THEMES } from './themed.ts';

/* Every state of every panel, in every theme, on light and dark pages and in forced colours: all rules of axe. */

/** Rules that say nothing of us, each with the reason. All others hold, also those that axe leaves out by default. */
const NOT_OURS: Readonly<Record<string, string>> = {
  'color-contrast-enhanced': 'of level AAA: we promise 4.5:1, and what a page promises is its own',
};

async function audit({ document, window }: Page): Promise<string[]> {
  const script = document.createElement('script');
  script.src = '/node_modules/axe-core/axe.min.js';
  document.head.append(script);
  const axe = await until(
    () => (window as unknown as { axe?: typeof Audit }).axe,
    'the audit is there',
  );
  const rules = axe.getRules().map(({ ruleId }) => [ruleId, { enabled: !(ruleId in NOT_OURS) }]);
  const { violations } = await axe.run(document, {
    resultTypes: ['violations'],
    rules: Object.fromEntries(rules) as Audit.RuleObject,
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, any }) => `${id} ${html} ${any[0]?.message ?? ''}`),
  );
}

const looksIn = (names: readonly (keyof typeof SCHEMES)[]) =>
  THEMES.flatMap((theme) => names.map((name) => ({ theme, name, colours: SCHEMES[name] })));
const ALL_LOOKS = looksIn(Object.keys(SCHEMES) as (keyof typeof SCHEMES)[]);
const LIGHT_AND_DARK = looksIn(['grey on white', 'cream on ink']);
const BUSY = ['all panels are complete', '“More” is expanded', 'the server is wrong'];

describe('all can be seen', () => {
  for (const [{ theme, name, colours }, state] of pairsOf(ALL_LOOKS, BUSY)) {
    it(`in ${theme ?? 'no theme'} with ${name} where ${state}`, async () => {
      const page = await openState(STATES[state]!, themed(theme, colours));
      expect(paleTexts(page), 'texts').to.deep.equal([]);
      expect(paleSigns(page), 'icons, fields and marks').to.deep.equal([]);
      expect(paleRings(page), 'rings of the focus').to.deep.equal([]);
    });
  }
});

describe('the audit finds nothing', () => {
  for (const [[state, how], { theme, name, colours }] of pairsOf(
    Object.entries(STATES),
    LIGHT_AND_DARK,
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

describe('in forced colours, the audit finds nothing', () => {
  let isForced = false;
  before(async () => {
    isForced = await executeServerCommand('media-features', { 'forced-colors': 'active' });
  });
  after(() => executeServerCommand('media-features', {}));

  for (const [[state, how], theme] of pairsOf(Object.entries(STATES), THEMES)) {
    it(`where ${state}, in ${theme ?? 'no theme'}`, async function () {
      if (!isForced) this.skip();
      const page = await openState(how, themed(theme, SCHEMES['black on white']));
      expect(await audit(page), 'audit').to.deep.equal([]);
      expect(paleTexts(page), 'texts').to.deep.equal([]);
      expect(paleRings(page), 'rings of the focus').to.deep.equal([]);
    });
  }
});
