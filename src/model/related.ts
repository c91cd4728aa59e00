import type { Item } from './item.ts';
import { readTime } from './time.ts';

/** What an article says of itself. */
export interface About {
  tags?: readonly (string | { name: string })[] | undefined;
  section?: string | undefined;
}

/** How near an item is to the article: the parts of its score, each from 0 to 1, and the tags they share. */
export interface Nearness {
  shared: string[];
  tags: number;
  section: number;
  recency: number;
  score: number;
}

/** What each part counts: a shared section is worth half of all tags, and being new half of that. */
export const WEIGHTS = { tags: 4, section: 2, recency: 1 } as const;

/** Milliseconds in which recency halves: 30 days. */
const HALF_LIFE = 30 * 86_400_000;

const fold = (text: string) => text.trim().toLowerCase();

/** What engines read alike; to read any other form takes three times as long. */
const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;

/** The time of an item: its publication, else its update; the oldest of all where it tells none. */
function timeOf({ published, updated }: Item): number {
  const text = published ?? updated ?? '';
  const ms = text && ISO.test(text) ? Date.parse(text) : readTime(text)?.ms;
  return ms ?? -Infinity;
}

/** Compares items with an article. `newest` is the time of the newest item, in milliseconds. */
export function nearnessTo({ tags = [], section }: About, newest: number) {
  const own = new Set(tags.map((tag) => fold(typeof tag === 'string' ? tag : tag.name)));
  const place = section && fold(section);
  // Many items have the same few tags: each is folded once.
  const folded = new Map<string, string>();
  const nameOf = (tag: string): string => {
    const name = folded.get(tag) ?? fold(tag);
    folded.set(tag, name);
    return name;
  };
  return (item: Item, time = timeOf(item)): Nearness => {
    const { kicker = '', tags: all = [] } = item;
    const shared = own.size ? all.filter((tag) => own.has(nameOf(tag))) : [];
    const isSection = [kicker, ...all].some((name) => nameOf(name) === place);
    // The share of the tags that both have, whichever has more: long lists of tags win nothing.
    const size = Math.sqrt(own.size * all.length);
    const near = { tags: size && shared.length / size, section: place && isSection ? 1 : 0 };
    const recency = 2 ** ((time - newest) / HALF_LIFE) || 0;
    const score = WEIGHTS.tags * near.tags + WEIGHTS.section * near.section + recency;
    return { shared, ...near, recency, score };
  };
}

export const newestOf = (items: readonly Item[]): number =>
  items.reduce((newest, item) => Math.max(newest, timeOf(item)), -Infinity);

/**
 * Ranks items by how near they are to an article:
 *
 *     score = 4 · tags + 2 · section + 1 · recency
 *
 * `tags` is the number of shared tags over the root of the product of both numbers of tags; `section` is 1
 * where a kicker or tag is the article's section; `recency` is 1 for the newest item, and halves with
 * every 30 days that another is older. Upper and lower case are the same. Equal scores stand by date, the newest first, and
 * then as they came. Nothing depends on the reader's clock, so an order stays as it is. A sponsored item
 * is not ranked: it keeps the place that the list gave it.
 */
export function rankRelated(items: readonly Item[], about: About): Item[] {
  const times = items.map(timeOf);
  const newest = times.reduce((most, time) => Math.max(most, time), -Infinity);
  const nearness = nearnessTo(about, newest);
  const ranked: { item: Item; score: number; time: number }[] = [];
  items.forEach((item, i) => {
    const time = times[i] ?? -Infinity;
    if (!item.sponsor) ranked.push({ item, score: nearness(item, time).score, time });
  });
  ranked.sort((a, b) => b.score - a.score || (b.time > a.time ? 1 : b.time < a.time ? -1 : 0));
  let next = 0;
  return items.map((item) => (item.sponsor ? item : (ranked[next++]?.item ?? item)));
}
