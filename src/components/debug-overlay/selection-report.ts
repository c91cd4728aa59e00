import type { PanelRecord } from '../../controllers/panel-registry.ts';
import type { ExclusionReason } from '../../data/item-filter.ts';
import type { Item } from '../../data/item.ts';
import type * as Related from '../../data/related.ts';
import { formatNumber } from '../../i18n/formats.ts';
import { withoutPrototype } from '../../schema/without-prototype.ts';

/* Text of the debug overlay about the items of a list, in English, for the people who run the site. */

const ENGLISH = { locale: 'en' };

/** What ranks items by the article; without it, lists keep their order, and no scores are reported. */
let relatedModule: typeof Related | undefined;

/** Loads what scores are reported with. */
export async function loadScores(): Promise<void> {
  relatedModule ??= await import('../../data/related.ts').catch(() => undefined);
}

/** Lines about items that are left out; more would hide the rest of the report. */
const MAX_LEFT_OUT_LINES = 50;

/** A number with its noun, as in "1 item" and "2 items". */
export const formatCount = (number: number, singular: string, plural = `${singular}s`): string =>
  `${formatNumber(number, ENGLISH)} ${number === 1 ? singular : plural}`;

/** The reason why an item is left out, as the end of a sentence. */
export function explainExclusion(
  [reason, cause]: ExclusionReason,
  getPanelName: (panel: unknown) => string,
): string {
  switch (reason) {
    case 'article':
      return 'it is the article itself';
    case 'exclude':
      return `excluded by ${JSON.stringify(cause)}`;
    case 'blocklist':
      return `blocked by ${JSON.stringify(cause)} in the blocklist`;
    case 'duplicate':
      return `duplicate of ${getPanelName(cause)}`;
  }
}

/** What a list shows and why not more: the counts first, and a line for every item that is left out. */
export function reportSelection(
  { selection, candidates, settings }: PanelRecord,
  shownCount: number,
  getPanelName: (panel: unknown) => string,
): string[] {
  const { limit = 0, minItems = 0, related, article } = settings;
  const { items, leftOut } = selection;
  const lines = [
    `Shows ${formatNumber(shownCount, ENGLISH)} of ${formatCount(candidates.length, 'item')}.`,
  ];
  if (items.length < minItems) {
    lines.push(`Hidden: ${formatCount(items.length, 'item')} left, and minItems is ${minItems}.`);
  }
  const leftOutLines = leftOut.map(
    ([{ title }, reason]) => `“${title}” is left out: ${explainExclusion(reason, getPanelName)}.`,
  );
  lines.push(...leftOutLines.slice(0, MAX_LEFT_OUT_LINES));
  const omittedCount = leftOutLines.length - MAX_LEFT_OUT_LINES;
  if (omittedCount > 0) lines.push(`${formatCount(omittedCount, 'more', 'more')} left out.`);
  const moreCount = items.length - shownCount;
  if (shownCount && moreCount > 0) {
    lines.push(`${formatCount(moreCount, 'item')} behind “Load more”.`);
  }
  const overLimitCount = candidates.length - items.length - leftOut.length;
  if (overLimitCount > 0) {
    lines.push(
      `${formatCount(overLimitCount, 'item')} over the limit of ${formatNumber(limit, ENGLISH)}.`,
    );
  }
  if (related && relatedModule) {
    const scoreItem = relatedModule.createRelevanceScorer(
      withoutPrototype(article),
      relatedModule.findNewestTime(candidates),
    );
    lines.push(...items.slice(0, shownCount).map((item) => reportScore(item, scoreItem)));
  }
  return lines;
}

/** The score of a shown item, with its parts. */
function reportScore(item: Item, scoreItem: (item: Item) => Related.Relevance): string {
  if (item.sponsor) return `“${item.title}” is sponsored: not ranked, it keeps its place.`;
  const { score, tags, section, recency, sharedTags } = scoreItem(item);
  const names = sharedTags.length ? ` (${sharedTags.join(', ')})` : '';
  return `“${item.title}” scores ${score.toFixed(2)}: tags ${tags.toFixed(2)}${names}, section ${section}, recency ${recency.toFixed(2)}.`;
}
