import { readConfig } from '../../../src/schema/parse.ts';
import type { Finding } from '../../../src/schema/issues.ts';

export const BASE = 'https://ledger.example/news/config.json';

/** Findings in the words of a table: `code path`. */
export const inShort = (findings: readonly Finding[]): string[] =>
  findings.map(({ code, path }) => `${code} ${path}`);

/** Reads a config with one panel: what is left of the panel, and the findings in short. */
export function readPanel(panel: unknown) {
  const { value, findings } = readConfig({ panels: [panel] }, BASE);
  return { panel: value.panels?.[0], findings, found: inShort(findings) };
}
