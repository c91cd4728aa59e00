import { textOf } from '../../schema/time.ts';
import { AUTHOR, toRow } from './entry.ts';
import type { Found } from './detect.ts';
import { MAX_ENTRIES, type FeedOptions } from './feed.ts';
import { getPath, getFirst, readFields, type Row } from '../object-paths.ts';

/**
 * Any JSON: the entries at `list`, their parts at `fields`, else under our own names and those of JSON
 * Feed. Items in our own shape are as they should be: their text is plain already.
 */
export function readJson(root: unknown, { format, list, fields }: FeedOptions): Found | undefined {
  const rows = list ? getPath(root, list) : Array.isArray(root) ? root : getPath(root, 'items');
  // The related posts of Jetpack, whose items look like ours and are not, are read elsewhere.
  if (!Array.isArray(rows) || getPath(root, 'show_thumbnails') !== undefined) return undefined;
  // Some feeds have a mere number for a version.
  const isFeed = /json-feed|jsonfeed\.org|^1(\.\d)?$/.test(
    format ?? textOf(getPath(root, 'version')),
  );
  const author = getFirst(root, AUTHOR);
  return {
    root,
    rows:
      isFeed || list || fields
        ? rows
            .slice(0, MAX_ENTRIES)
            .map((row: Row) => toRow(row, { ...row, ...readFields(row, fields) }, author))
        : rows,
  };
}
