import { toItem } from '../item.ts';
import { toLink } from '../link.ts';
import { addNewItems } from '../same-item.ts';
import { toTimeText } from '../../schema/time.ts';
import {
  MAX_ENTRIES,
  type FeedBody,
  type Entries,
  type Feed,
  type FeedFailure,
  type FeedResult,
  type FeedOptions,
} from './feed.ts';

/** Items of what was found in an answer that came from `url`. */
export function toFeed(found: Entries | FeedFailure, url: string): FeedResult {
  if ('ok' in found) return found;
  const { shape = '', broken = 0 } = found;
  const rows = found.rows.slice(0, MAX_ENTRIES);
  const items = addNewItems(
    [],
    rows.flatMap((row) => toItem(row, url) ?? []),
  );
  const leftOut = broken + rows.length - items.length;
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
export const isOwn = ({ format = 'json', list, fields }: FeedOptions) =>
  format === 'json' && !list && !fields;

/** What of our own shape is not an item. */
interface Own {
  items?: unknown;
  version?: unknown;
  next?: unknown;
  next_url?: unknown;
  generated?: unknown;
  updated?: unknown;
  'load-more-src'?: unknown;
}

/** The feed that an answer in our own shape is; nothing where it is in any other. */
export function readOwn(body: FeedBody, source: FeedOptions): FeedResult | undefined {
  try {
    const root = (isOwn(source) && (body.root ??= JSON.parse(body.text))) as Own;
    const rows: unknown = Array.isArray(root) ? root : root.items;
    if (!Array.isArray(rows) || root.version) return undefined;
    const next = root.next_url ?? root.next ?? root['load-more-src'];
    const generated = root.generated ?? root.updated;
    const feed = toFeed({ rows, next, generated }, body.url);
    return feed.ok ? feed : undefined;
  } catch {
    // Something else, then: who reads that says what is wrong with it.
    return undefined;
  }
}
