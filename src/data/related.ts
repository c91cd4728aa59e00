import type { Item } from './item.ts';
import { readTimestamp } from '../schema/time.ts';

/** The topics of an article. */
export interface ArticleTopics {
  tags?: readonly (string | { name: string })[] | undefined;
  section?: string | undefined;
}

/** The relevance of an item to the article: the parts of its score, each from 0 to 1, and the tags that they share. */
export interface Relevance {
  sharedTags: string[];
  tags: number;
  section: number;
  recency: number;
  score: number;
}

/** The weight of each part: a shared section is worth half of all tags, and being new half of that. */
export const WEIGHTS = { tags: 4, section: 2, recency: 1 } as const;

/** Milliseconds in which recency halves: 30 days. */
const HALF_LIFE_MS = 30 * 86_400_000;

const normalize = (name: string) => name.trim().toLowerCase();

/** The time of an item in milliseconds: that of its publication, else of its update; before all others without one. */
const timeOf = ({ published, updated }: Item): number =>
  readTimestamp(published ?? updated ?? '') ?? -Infinity;

/** Compares names of items with an article's topics. Each name is normalized once: many items share few names. */
function indexTopics({ tags = [], section }: ArticleTopics) {
  const names = new Set(tags.map((tag) => normalize(typeof tag === 'string' ? tag : tag.name)));
  const sectionName = section && normalize(section);
  const known = new Map<string, { isTag: boolean; isSection: boolean }>();
  const lookUp = (name: string) => {
    let found = known.get(name);
    if (!found) {
      const normalized = normalize(name);
      found = { isTag: names.has(normalized), isSection: normalized === sectionName };
      known.set(name, found);
    }
    return found;
  };
  return { tagCount: names.size, lookUp };
}

/** The cosine similarity of two lists of tags, so that a long list gains nothing. */
const scoreTags = (shared: number, own: number, all: number) =>
  shared && shared / Math.sqrt(own * all);

const scoreRecency = (time: number, newest: number) => 2 ** ((time - newest) / HALF_LIFE_MS) || 0;

const addScores = (tags: number, section: number, recency: number) =>
  WEIGHTS.tags * tags + WEIGHTS.section * section + recency;

/** Creates a function that explains the score of an item. `newest` is the time of the newest item, in milliseconds. */
export function createRelevanceScorer(article: ArticleTopics, newest: number) {
  const { tagCount, lookUp } = indexTopics(article);
  return (item: Item): Relevance => {
    const { kicker = '', tags: all = [] } = item;
    const sharedTags = all.filter((tag) => lookUp(tag).isTag);
    const tags = scoreTags(sharedTags.length, tagCount, all.length);
    const section = [kicker, ...all].some((name) => lookUp(name).isSection) ? 1 : 0;
    const recency = scoreRecency(timeOf(item), newest);
    return { sharedTags, tags, section, recency, score: addScores(tags, section, recency) };
  };
}

/** The time of the newest item, in milliseconds. */
export const findNewestTime = (items: readonly Item[]): number =>
  items.reduce((newest, item) => Math.max(newest, timeOf(item)), -Infinity);

/**
 * Ranks items by their relevance to an article:
 *
 *     score = 4 · tags + 2 · section + 1 · recency
 *
 * `tags` is the number of shared tags over the root of the product of both numbers of tags; `section` is 1
 * where a kicker or tag is the article's section; `recency` is 1 for the newest item, and halves with
 * every 30 days that another is older. Upper and lower case are the same. Equal scores stand by date, the newest first, and
 * then as they came. Nothing depends on the reader's clock, so an order stays as it is. A sponsored item
 * is not ranked: it keeps the place that the list gave it.
 */
export function rankRelated(items: readonly Item[], article: ArticleTopics): Item[] {
  const times = items.map(timeOf);
  const newest = times.reduce((most, time) => Math.max(most, time), -Infinity);
  const scores = scoreAll(items, article, times, newest);
  // Engines sort numbers many times as fast as with a comparison of ours, so only items of one score are compared.
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

/** The scores of all items, without their explanation. */
function scoreAll(
  items: readonly Item[],
  article: ArticleTopics,
  times: readonly number[],
  newest: number,
): Float64Array {
  const { tagCount, lookUp } = indexTopics(article);
  const scores = new Float64Array(items.length);
  items.forEach(({ kicker, tags = [] }, i) => {
    let shared = 0;
    let isSection = !!kicker && lookUp(kicker).isSection;
    for (const tag of tags) {
      const found = lookUp(tag);
      if (found.isTag) shared++;
      isSection ||= found.isSection;
    }
    const recency = scoreRecency(times[i] ?? -Infinity, newest);
    scores[i] = addScores(scoreTags(shared, tagCount, tags.length), isSection ? 1 : 0, recency);
  });
  return scores;
}
