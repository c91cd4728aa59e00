import type { ExclusionReason } from './item-filter.ts';
import type { Item } from './item.ts';

/** The items that a list shows, in order, and those that it leaves out, each with the reason. */
export interface ItemSelection {
  items: Item[];
  leftOut: (readonly [Item, ExclusionReason])[];
}

/**
 * Selects the items that a list shows. `kept`, which it shows already, stay in their places; then come the others
 * that the filter lets through, until there are `limit`. Items behind that are not looked at.
 */
export function selectItems(
  all: readonly Item[],
  limit: number,
  filter: (item: Item) => ExclusionReason | undefined,
  kept: readonly Item[] = [],
): ItemSelection {
  const items = [...kept];
  const leftOut: [Item, ExclusionReason][] = [];
  for (const item of all) {
    if (items.length >= limit) break;
    if (kept.includes(item)) continue;
    const reason = filter(item);
    if (reason) leftOut.push([item, reason]);
    else items.push(item);
  }
  return { items, leftOut };
}
