/* The accessibility audit of a whole page, with all rules. */
import type * as Audit from 'axe-core';
import { until, type Page } from './page.ts';

/** Rules that say nothing of us, each with the reason. All others hold, also those that axe leaves out by default. */
const NOT_OURS: Readonly<Record<string, string>> = {
  'color-contrast-enhanced': 'of level AAA: we promise 4.5:1, and what a page promises is its own',
};

export async function audit({ document, window }: Page): Promise<string[]> {
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
