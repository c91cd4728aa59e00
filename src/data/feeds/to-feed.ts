import { toTimeText } from '../../schema/time.ts';
import { ENGLISH_DATES, type DateConvention } from '../../schema/time/tokens.ts';
import { toItem } from '../item.ts';
import { toLink } from '../link.ts';
import { getPath, type Row } from '../object-paths.ts';
import { addNewItems } from '../same-item.ts';
import { findDateConvention } from './date-convention.ts';
import {
  MAX_ENTRIES,
  type Feed,
  type FeedEntries,
  type FeedFailure,
  type FeedResult,
} from './feed.ts';

const DATES = ['published', 'updated'] as const;

/** A row whose dates anybody can read. */
function readDates(row: unknown, convention: DateConvention): unknown {
  if (convention === ENGLISH_DATES || typeof row !== 'object' || !row) return row;
  const [published, updated] = DATES.map((name) => toTimeText(getPath(row, name), convention));
  return { ...(row as Row), published, updated };
}

/** Makes items of the entries of an answer that came from `url`. */
export function toFeed(found: FeedEntries | FeedFailure, url: string): FeedResult {
  if ('ok' in found) return found;
  const { shape = '', broken = 0 } = found;
  const entries = found.rows.slice(0, MAX_ENTRIES);
  const dates = entries.flatMap((row) => DATES.map((name) => getPath(row, name)));
  const convention = findDateConvention(dates, found.language);
  const rows = entries.map((row) => readDates(row, convention));
  const items = addNewItems(
    [],
    rows.flatMap((row) => toItem(row, url) ?? []),
  );
  const leftOut = broken + rows.length - items.length;
  // Entries of which none is usable are in another shape than the one that they were read as.
  if (leftOut && !items.length) return { ok: false, reason: 'shape', detail: shape };
  const feed: Feed = { items, leftOut };
  const next = toLink(found.next, url);
  const generated = toTimeText(found.generated, convention);
  if (next && next !== url) feed.next = next;
  if (generated) feed.generated = generated;
  return { ok: true, feed };
}
