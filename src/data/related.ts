import type { Item } from './item.ts';
import { readTime } from '../schema/time.ts';

/** What an article says of itself. */
export interface About {
  tags?: readonly (string | { name: string })[] | undefined;
  section?: string | undefined;
}

/** How near an item is to the article: the parts of its score, each from 0 to 1, and the tags they share. */
export interface Relevance {
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

/** What an article's tags and section are to those of items: each name is folded once, for many items share few. */
function namesOf({ tags = [], section }: About) {
  const own = new Set(tags.map((tag) => fold(typeof tag === 'string' ? tag : tag.name)));
  const place = section && fold(section);
  const known = new Map<string, { isOwn: boolean; isPlace: boolean }>();
  const look = (name: string) => {
    let found = known.get(name);
    if (!found) {
      const folded = fold(name);
      found = { isOwn: own.has(folded), isPlace: folded === place };
      known.set(name, found);
    }
    return found;
  };
  return { count: own.size, look };
}

/** The share of the tags that both have, whichever has more: long lists of tags win nothing. */
const shareOf = (shared: number, own: number, all: number) =>
  shared && shared / Math.sqrt(own * all);

const recencyOf = (time: number, newest: number) => 2 ** ((time - newest) / HALF_LIFE) || 0;

const sum = (tags: number, section: number, recency: number) =>
  WEIGHTS.tags * tags + WEIGHTS.section * section + recency;

/** Compares items with an article, in words. `newest` is the time of the newest item, in milliseconds. */
export function createRelevanceScorer(about: About, newest: number) {
  const { count, look } = namesOf(about);
  return (item: Item): Relevance => {
    const { kicker = '', tags: all = [] } = item;
    const shared = all.filter((tag) => look(tag).isOwn);
    const tags = shareOf(shared.length, count, all.length);
    const section = [kicker, ...all].some((name) => look(name).isPlace) ? 1 : 0;
    const recency = recencyOf(timeOf(item), newest);
    return { shared, tags, section, recency, score: sum(tags, section, recency) };
  };
}

export const findNewestTime = (items: readonly Item[]): number =>
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
  const scores = scoresOf(items, about, times, newest);
  // Engines sort numbers many times as fast as anything that has to be compared by us: so only what has the same
  // score is compared.
  const groups = new Map<number, number[]>();
  scores.forEach((score, i) => {
    if (items[i]?.sponsor) return;
    const group = groups.get(score);
    if (group) group.push(i);
    else groups.set(score, [i]);
  });
  const timeAt = (i: number) => times[i] ?? -Infinity;
  const ranked: number[] = [];
  for (const score of Float64Array.from(groups.keys()).sort().reverse()) {
    const group = groups.get(score) ?? [];
    if (group.length > 1)
      group.sort((a, b) => (timeAt(a) < timeAt(b) ? 1 : timeAt(a) > timeAt(b) ? -1 : 0));
    ranked.push(...group);
  }
  let next = 0;
  return items.map((item) => (item.sponsor ? item : (items[ranked[next++] ?? -1] ?? item)));
}

/** The scores of `createRelevanceScorer`, without words for them. */
function scoresOf(
  items: readonly Item[],
  about: About,
  times: readonly number[],
  newest: number,
): Float64Array {
  const { count, look } = namesOf(about);
  const scores = new Float64Array(items.length);
  items.forEach(({ kicker, tags = [] }, i) => {
    let shared = 0;
    let isSection = !!kicker && look(kicker).isPlace;
    for (const tag of tags) {
      const { isOwn, isPlace } = look(tag);
      if (isOwn) shared++;
      isSection ||= isPlace;
    }
    const recency = recencyOf(times[i] ?? -Infinity, newest);
    scores[i] = sum(shareOf(shared, count, tags.length), isSection ? 1 : 0, recency);
  });
  return scores;
}
