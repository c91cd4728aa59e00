import { textOf } from '../../schema/time.ts';
import { canonicalizeUrl } from '../canonical-url.ts';
import { toItem, toLanguage, type Item } from '../item.ts';
import { toLink } from '../link.ts';
import { addNewItems } from '../same-item.ts';
import { readDates } from './feed-dates.ts';
import {
  MAX_LEFT_OUT_ENTRIES,
  type Feed,
  type FeedEntries,
  type FeedFailure,
  type FeedResult,
  type LeftOutEntry,
} from './feed.ts';

/** Makes items of the entries of an answer that came from `url`. */
export function toFeed(found: FeedEntries | FeedFailure, url: string): FeedResult {
  if ('ok' in found) return found;
  const { shape = '', broken = [], bases = [] } = found;
  const leftOut: LeftOutEntry[] = broken.map((name) => ({ name, reason: 'broken' }));
  const language = toLanguage(found.language);
  const { rows, generated } = readDates(found);
  const read = rows.flatMap((row, i): Item | [] => {
    const base = bases[i] ?? url;
    const item = toItem(row, base);
    if (!item) leftOut.push(explainRow(row, base, i));
    else if (language) item.language ??= language;
    return item ?? [];
  });
  dropSharedIds(read);
  const items = addNewItems([], read);
  if (items.length < read.length) {
    const duplicates = read.filter((item) => !items.includes(item));
    leftOut.push(
      ...duplicates.map(({ title }): LeftOutEntry => ({ name: title, reason: 'duplicate' })),
    );
  }
  // Entries of which none is usable are in another shape than the one that they were read as.
  if (leftOut.length && !items.length) return { ok: false, reason: 'shape', detail: shape };
  const feed: Feed = { items, leftOut: leftOut.length };
  const next = toLink(found.next, url);
  if (next && next !== url) feed.next = next;
  if (generated) feed.generated = generated;
  if (leftOut.length) feed.leftOutEntries = leftOut.slice(0, MAX_LEFT_OUT_ENTRIES);
  return { ok: true, feed };
}

/** Takes away ids that tell no item from another: a zero, and one that several entries have. */
function dropSharedIds(items: readonly Item[]): void {
  const first = new Map<string, Item>();
  const shared = new Set(['0']);
  for (const item of items) {
    const { id } = item;
    if (!id) continue;
    const other = first.get(id);
    if (!other) first.set(id, item);
    else if (item.title !== other.title || isElsewhere(item, other)) shared.add(id);
  }
  for (const item of items) {
    if (item.id && shared.has(item.id)) delete item.id;
  }
}

const isElsewhere = (a: Item, b: Item) => canonicalizeUrl(a.url) !== canonicalizeUrl(b.url);

/** Says which entry became no item, and why. */
function explainRow(row: unknown, base: string, index: number): LeftOutEntry {
  const { title, url, id } = Object(row) as Record<string, unknown>;
  const name = [title, url, id].map(textOf).find((text) => text) ?? `entry ${String(index + 1)}`;
  return { name, reason: toLink(url, base) ? 'no-title' : 'no-url' };
}
