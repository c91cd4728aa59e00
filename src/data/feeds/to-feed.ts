import { toTimeText } from '../../schema/time.ts';
import { toItem } from '../item.ts';
import { toLink } from '../link.ts';
import { addNewItems } from '../same-item.ts';
import {
  MAX_ENTRIES,
  type Feed,
  type FeedEntries,
  type FeedFailure,
  type FeedResult,
} from './feed.ts';

/** Makes items of the entries of an answer that came from `url`. */
export function toFeed(found: FeedEntries | FeedFailure, url: string): FeedResult {
  if ('ok' in found) return found;
  const { shape = '', broken = 0 } = found;
  const rows = found.rows.slice(0, MAX_ENTRIES);
  const items = addNewItems(
    [],
    rows.flatMap((row) => toItem(row, url) ?? []),
  );
  const leftOut = broken + rows.length - items.length;
  // Entries of which none is usable are in another shape than the one that they were read as.
  if (leftOut && !items.length) return { ok: false, reason: 'shape', detail: shape };
  const feed: Feed = { items, leftOut };
  const next = toLink(found.next, url);
  const generated = toTimeText(found.generated);
  if (next && next !== url) feed.next = next;
  if (generated) feed.generated = generated;
  return { ok: true, feed };
}
