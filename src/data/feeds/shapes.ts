import { bare } from '../../schema/without-prototype.ts';
import { ampList, ampNextPage } from './amp.ts';
import type { Found } from './detect.ts';
import { toRow } from './entry.ts';
import { MAX_ENTRIES, type FeedBody, type FeedOptions } from './feed.ts';
import { readFields, type Row } from '../object-paths.ts';
import { jetpack } from './jetpack.ts';
import { jwplayer } from './jwplayer.ts';
import { parsely } from './parsely.ts';
import { tabs } from './tabs.ts';
import { popularPosts, wordpress } from './wordpress.ts';

/** JSON of one system, and what its names mean. */
export interface Shape {
  /** What `format` calls it. */
  name: string;
  /** The entries; nothing where the JSON has them elsewhere. `list` is the path that the config gives. */
  list(root: unknown, list: string | undefined): unknown;
  /** Whether an entry is one of this system. */
  is(entry: Row, root: Row): unknown;
  /** Our names, and the paths of theirs. */
  fields: Readonly<Record<string, string>>;
  /** What a path can't say. */
  more?(entry: Row): Row;
  /** The next page. */
  next?(root: unknown, body: FeedBody, entries: readonly unknown[]): unknown;
}

/** The first that knows its own is taken: popular posts are posts, and tell more. */
const SHAPES: readonly Shape[] = [
  popularPosts,
  wordpress,
  jetpack,
  parsely,
  jwplayer,
  tabs,
  ampList,
  ampNextPage,
];

/** What `format` may name besides the common ones. */
export const FORMATS: readonly string[] = SHAPES.map(({ name }) => name);

/** How many entries are looked at for what they are: the first alone may be broken. */
const ASKED = 5;

/** The entries of a JSON that one of the systems has made. */
export function findShape(
  root: unknown,
  { format, list, fields }: FeedOptions,
  body: FeedBody,
): Found | undefined {
  for (const shape of SHAPES) {
    if (format && format !== shape.name) continue;
    const rows = shape.list(root, list);
    if (!Array.isArray(rows)) continue;
    const isOne = (row: unknown) => shape.is(Object(row) as Row, Object(root) as Row);
    const asked: unknown[] = rows.length ? rows.slice(0, ASKED) : [bare()];
    if (!format && !asked.some(isOne)) continue;
    const next = shape.next?.(root, body, rows);
    return {
      root,
      rows: rows.slice(0, MAX_ENTRIES).map((entry: Row) => {
        const told = { ...readFields(entry, shape.fields), ...shape.more?.(Object(entry) as Row) };
        return toRow({}, { ...told, ...readFields(entry, fields) }, undefined);
      }),
      ...(next ? { next } : {}),
    };
  }
  return undefined;
}
