import { withoutPrototype } from '../schema/without-prototype.ts';

/** An object of which nothing is known but that it has names. */
export type Row = Record<string, unknown>;

/** Whether the page has added enumerable properties to `Object.prototype`, which every object inherits. */
function isPrototypePolluted(): boolean {
  for (const name in {}) return !!name;
  return false;
}

/** A row without inherited properties; where there are none to inherit, the row itself, which saves the copy. */
export const ownProperties = (row: Row): Row =>
  isPrototypePolluted() ? withoutPrototype(row) : row;

const copyOwn = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(copyOwn)
    : typeof value === 'object' && value
      ? withoutPrototype(
          Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copyOwn(inner)])),
        )
      : value;

/** The same for parsed JSON and everything in it. */
export const ownPropertiesDeep = (json: unknown): unknown =>
  isPrototypePolluted() ? copyOwn(json) : json;

/** The value at a dotted path, where numbers are indexes of lists: `_embedded.author.0.name`. */
export const getPath = (value: unknown, path: string): unknown =>
  path.split('.').reduce((found, key) => (found as Row | null)?.[key], value);

/** The first value at one of several paths that is neither missing nor empty: `url|external_url`. */
export function getFirst(value: unknown, paths: string): unknown {
  for (const path of paths.split('|')) {
    const found = getPath(value, path);
    if ((found ?? '') !== '') return found;
  }
  return undefined;
}

/** The fields of a table that have a value, each read at its paths. */
export function readFields(value: unknown, table: Readonly<Record<string, string>> = {}): Row {
  const row = ownProperties({});
  for (const [field, paths] of Object.entries(table)) {
    const found = getFirst(value, paths);
    if (found !== undefined) row[field] = found;
  }
  return row;
}
