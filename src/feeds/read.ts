import { trusted } from '../config/trusted.ts';
import { toItem } from '../model/item.ts';
import { toLink } from '../model/link.ts';
import { toTimeText } from '../model/time.ts';
import type { findEntries } from './detect.ts';
import type { Entries, Feed, FeedResult, Reading } from './feed.ts';

/**
 * Items of a feed's text, whose own address is `url`. What is not in our own shape is read by
 * `findOthers`; without it the answer is `undefined`.
 */
export function readFeed(
  text: string,
  { url, ...source }: Reading & { url: string },
  findOthers?: typeof findEntries,
): FeedResult | undefined {
  const found = findOwn(text, source) ?? findOthers?.(text, source, trusted);
  if (!found || 'ok' in found) return found;
  const { rows, shape } = found;
  const items = rows.flatMap((row) => toItem(row, url) ?? []);
  const leftOut = rows.length - items.length;
  // Entries, and none that we can use: it is another shape than ours.
  if (leftOut && !items.length) return { ok: false, reason: 'shape', detail: shape };
  const feed: Feed = { items, leftOut };
  const next = toLink(found.next, url);
  const generated = toTimeText(found.generated);
  if (next && next !== url) feed.next = next;
  if (generated) feed.generated = generated;
  return { ok: true, feed };
}

/** JSON with items in our own shape is read without a part; with a version it may be a JSON Feed. */
export const isOwn = ({ format = 'json', list, fields }: Reading) =>
  format === 'json' && !list && !fields;

/** What of our own shape is not an item. */
interface Own {
  items?: unknown;
  version?: unknown;
  next?: unknown;
  next_url?: unknown;
  generated?: unknown;
  updated?: unknown;
}

function findOwn(text: string, source: Reading): Entries | undefined {
  try {
    const root = (isOwn(source) && JSON.parse(text)) as Own;
    const rows: unknown = Array.isArray(root) ? root : root.items;
    if (!Array.isArray(rows) || root.version) return undefined;
    return {
      rows,
      shape: Object.keys((rows[0] ?? {}) as object).join(', '),
      next: root.next_url ?? root.next,
      generated: root.generated ?? root.updated,
    };
  } catch {
    // Something else, then: who reads that says what is wrong with it.
    return undefined;
  }
}
