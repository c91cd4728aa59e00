import { bare } from '../schema/without-prototype.ts';
import type { Item } from '../data/item.ts';
import type { ExclusionReason } from '../data/item-filter.ts';
import type { ItemSelection } from '../data/select-items.ts';
import { createRelevanceScorer, findNewestTime, type ArticleTopics } from '../data/related.ts';

/* What the overlay of `data-debug` says, as text: for whoever runs the site, in English. */

/** A list, as far as the page knows what it chose from. */
export interface Seen {
  ordered: ItemSelection;
  all: readonly Item[];
  given: {
    article?: ArticleTopics | undefined;
    related?: boolean | undefined;
    limit?: number | undefined;
    minItems?: number | undefined;
  };
}

const COUNT = new Intl.NumberFormat('en');
/** More lines than these help nobody. */
const LINES = 50;

export const count = (number: number, one: string, many = `${one}s`): string =>
  `${COUNT.format(number)} ${number === 1 ? one : many}`;

/** Why an item is left out, as the end of a sentence; `nameOf` names a panel. */
export function explainReason(
  [why, by]: ExclusionReason,
  nameOf: (panel: unknown) => string,
): string {
  switch (why) {
    case 'article':
      return 'it is the article itself';
    case 'exclude':
      return `excluded by ${JSON.stringify(by)}`;
    case 'blocklist':
      return `blocked by ${JSON.stringify(by)} in the blocklist`;
    case 'duplicate':
      return `duplicate of ${nameOf(by)}`;
  }
}

/** What a list shows, and why not more: one sentence first, then a line for every item left out. */
export function explainList(
  { ordered, all, given }: Seen,
  shown: number,
  nameOf: (panel: unknown) => string,
): string[] {
  const { limit = 0, minItems = 0, related } = given;
  const { items, leftOut } = ordered;
  const lines = [`Shows ${COUNT.format(shown)} of ${count(all.length, 'item')}.`];
  if (items.length < minItems) {
    lines.push(`Hidden: ${count(items.length, 'item')} left, and minItems is ${String(minItems)}.`);
  }
  const left = leftOut.map(
    ([{ title }, reason]) => `“${title}” is left out: ${explainReason(reason, nameOf)}.`,
  );
  lines.push(...left.slice(0, LINES));
  if (left.length > LINES) lines.push(`${count(left.length - LINES, 'more', 'more')} left out.`);
  const behind = items.length - shown;
  if (shown && behind > 0) lines.push(`${count(behind, 'item')} behind “Load more”.`);
  const over = all.length - items.length - leftOut.length;
  if (over > 0) lines.push(`${count(over, 'item')} over the limit of ${COUNT.format(limit)}.`);
  if (related) lines.push(...explainRanking(items.slice(0, shown), all, bare(given.article)));
  return lines;
}

/** What each shown item scores, and for what. */
function explainRanking(
  items: readonly Item[],
  all: readonly Item[],
  article: ArticleTopics,
): string[] {
  const scoreRelevance = createRelevanceScorer(article, findNewestTime(all));
  const round = (value: number) => value.toFixed(2);
  return items.map((item) => {
    if (item.sponsor) return `“${item.title}” is sponsored: not ranked, it keeps its place.`;
    const { score, tags, section, recency, sharedTags } = scoreRelevance(item);
    const named = sharedTags.length ? ` (${sharedTags.join(', ')})` : '';
    return `“${item.title}” scores ${round(score)}: tags ${round(tags)}${named}, section ${String(section)}, recency ${round(recency)}.`;
  });
}
