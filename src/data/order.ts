import type { Item } from './item.ts';
import type { Reason } from './item-filter.ts';

/** What is shown of a list, in order, and what of it is not, with the reason. */
export interface Ordered {
  items: Item[];
  leftOut: (readonly [Item, Reason])[];
}

/**
 * What a panel shows of its items. What it shows already stays in its place; then come the others that
 * nothing speaks against, until there are enough: what lies behind is not even looked at.
 */
export function order(
  all: readonly Item[],
  limit: number,
  judge: (item: Item) => Reason | undefined,
  kept: readonly Item[] = [],
): Ordered {
  const items = [...kept];
  const leftOut: [Item, Reason][] = [];
  for (const item of all) {
    if (items.length >= limit) break;
    if (kept.includes(item)) continue;
    const reason = judge(item);
    if (reason) leftOut.push([item, reason]);
    else items.push(item);
  }
  return { items, leftOut };
}
