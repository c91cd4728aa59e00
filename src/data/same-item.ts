import type { Item } from './item.ts';

/**
 * Adds to a list the items that are not in it yet. Two items are the same when they have the same `id`, or the same
 * address and video: the page of a player has many videos.
 */
export function addNewItems(known: readonly Item[], more: readonly Item[]): Item[] {
  const seen = new Set<string>();
  return [...known, ...more].filter(({ id, url, video }) => {
    const { size } = seen;
    const place = url + JSON.stringify(video);
    // The set grows by two only where both the address and the id are new.
    return seen.add(place).add(`#${id ?? place}`).size > size + 1;
  });
}
