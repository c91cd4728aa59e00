/** The names by which something may go, the best one first: `url|external_url`. */
type Names = string;

/** What the first of the names leads to that leads to anything. */
export function firstOf<T>(names: Names, get: (name: string) => T): T | undefined {
  for (const name of names.split('|')) {
    const found = get(name);
    if ((found ?? '') !== '') return found;
  }
  return undefined;
}

/** The fields of a table, by their names, that are there. */
export function readFields(table: Readonly<Record<string, Names>>, get: (name: string) => unknown) {
  const found: Record<string, unknown> = {};
  for (const field in table) {
    const value = firstOf(table[field] ?? '', get);
    if (value !== undefined) found[field] = value;
  }
  return found;
}

/** What stands at a dotted path, where numbers index lists: `_embedded.author.0.name`. */
export const at = (value: unknown, paths: Names): unknown =>
  firstOf(paths, (path) =>
    path.split('.').reduce((found, key) => (found as Record<string, unknown> | null)?.[key], value),
  );
