import { parseConfig } from '../../../src/schema/parse.ts';
import type { Issue } from '../../../src/schema/issues.ts';

export const BASE = 'https://ledger.example/news/config.json';

/** Issues in the words of a table: `code path`. */
export const inShort = (issues: readonly Issue[]): string[] =>
  issues.map(({ code, path }) => `${code} ${path}`);

/** Reads a config with one panel: what is left of the panel, and the issues in short. */
export function readPanel(panel: unknown) {
  const { value, issues } = parseConfig({ panels: [panel] }, BASE);
  return { panel: value.panels?.[0], issues, found: inShort(issues) };
}
