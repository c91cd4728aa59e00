export type Row = Record<string, unknown>;

/** What stands at a dotted path, where numbers index lists: `_embedded.author.0.name`. */
export const at = (value: unknown, path: string): unknown =>
  path.split('.').reduce((found, key) => (found as Row | null)?.[key], value);

/** What the first of several paths leads to that leads to anything: `url|external_url`. */
export function firstOf(value: unknown, paths: string): unknown {
  for (const path of paths.split('|')) {
    const found = at(value, path);
    if ((found ?? '') !== '') return found;
  }
  return undefined;
}

/** The fields of a table that are there, each by its paths. */
export function readFields(value: unknown, table: Readonly<Record<string, string>> = {}): Row {
  const row: Row = {};
  for (const [field, paths] of Object.entries(table)) {
    const found = firstOf(value, paths);
    if (found !== undefined) row[field] = found;
  }
  return row;
}
