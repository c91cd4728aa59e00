import type { Item } from './item.ts';

/**
 * Adds to a list the items that are not in it yet. Two items are the same when they have the same `id`, or the same
 * address and video: the page of a player has many videos. A podcast may have one page for all its episodes: there, and
 * where two items have ids of their own, those of different titles are two.
 */
export function addNewItems(known: readonly Item[], more: readonly Item[]): Item[] {
  const all = [...known, ...more].map((item) => ({
    item,
    place: item.url + JSON.stringify(item.video),
  }));
  const ids = new Set<string>();
  /** The items that were added, by their address and video. */
  const places = new Map<string, Item[]>();
  const hasOnePlace = all.every(({ place }) => place === all[0]?.place);
  const areDifferent = (a: Item, b: Item) =>
    a.title !== b.title && (hasOnePlace || (!!a.id && !!b.id));
  const isNew = ({ item, place }: (typeof all)[number]): boolean => {
    const { id } = item;
    const others = places.get(place) ?? [];
    if (id && ids.has(id)) return false;
    if (!others.every((other) => areDifferent(item, other))) return false;
    if (id) ids.add(id);
    places.set(place, [...others, item]);
    return true;
  };
  return all.filter(isNew).map(({ item }) => item);
}
