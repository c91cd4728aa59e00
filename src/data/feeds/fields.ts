import { withoutPrototype } from '../../schema/without-prototype.ts';

export type Row = Record<string, unknown>;

/** Whether a page has given names to every object. */
function isTouched(): boolean {
  for (const name in {}) return !!name;
  return false;
}

/** A row without those; what is read at once needs no copy where there are none. */
export const own = (row: Row): Row => (isTouched() ? withoutPrototype(row) : row);

const strip = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(strip)
    : typeof value === 'object' && value
      ? withoutPrototype(
          Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, strip(inner)])),
        )
      : value;

/** JSON without the names that a page has given to every object, its own included. */
export const ownOnly = (json: unknown): unknown => (isTouched() ? strip(json) : json);

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
  const row = own({});
  for (const [field, paths] of Object.entries(table)) {
    const found = firstOf(value, paths);
    if (found !== undefined) row[field] = found;
  }
  return row;
}
