import { textOf } from '../../schema/time.ts';
import { AUTHOR, toRow } from './entry.ts';
import type { Found } from './detect.ts';
import { MOST, type Reading } from './feed.ts';
import { at, firstOf, readFields, type Row } from './fields.ts';

/**
 * Any JSON: the entries at `list`, their parts at `fields`, else under our own names and those of JSON
 * Feed. Items in our own shape are as they should be: their text is plain already.
 */
export function readJson(root: unknown, { format, list, fields }: Reading): Found | undefined {
  const rows = list ? at(root, list) : Array.isArray(root) ? root : at(root, 'items');
  // The related posts of Jetpack, whose items look like ours and are not, are read elsewhere.
  if (!Array.isArray(rows) || at(root, 'show_thumbnails') !== undefined) return undefined;
  // Some feeds have a mere number for a version.
  const isFeed = /json-feed|jsonfeed\.org|^1(\.\d)?$/.test(format ?? textOf(at(root, 'version')));
  const author = firstOf(root, AUTHOR);
  return {
    root,
    rows:
      isFeed || list || fields
        ? rows
            .slice(0, MOST)
            .map((row: Row) => toRow(row, { ...row, ...readFields(row, fields) }, author))
        : rows,
  };
}
