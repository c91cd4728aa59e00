import type { Item } from './item.ts';

/**
 * All that were known, and of what came later what is not among them yet. Two items are the same when
 * they have the same `id`, or the same address and there the same video: a player's page has many.
 */
export function addNewItems(known: readonly Item[], more: readonly Item[]): Item[] {
  const seen = new Set<string>();
  return [...known, ...more].filter(({ id, url, video }) => {
    const { size } = seen;
    const place = url + JSON.stringify(video);
    // Of an item that is new, both are.
    return seen.add(place).add(`#${id ?? place}`).size > size + 1;
  });
}
