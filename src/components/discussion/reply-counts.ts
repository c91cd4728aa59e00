import { countReplies } from '../../data/replies/count-replies.ts';
import type { Services } from '../../data/replies/reply-counter.ts';
import { request } from '../../data/http.ts';
import type { NetworkLink } from '../../data/discussion-links.ts';
import { formatCompactNumber, formatNumber } from '../../i18n/formats.ts';
import { formatList } from '../../i18n/list-format.ts';
import type { Localizer } from '../../i18n/localizer.ts';
import { fillPlaceholders, selectPlural } from '../../i18n/messages.ts';

export { replyCountStyles } from './reply-counts.styles.ts';

/** The number of replies of a link, in words. */
export interface ReplyCountText {
  /** "1.2K": over the network's name. */
  short: string;
  /** "1,234 replies": in the accessible names of its links. */
  long: string;
  /** URL of the replies, where it was not known before. */
  thread?: string | undefined;
}

/** The text of a link, or why it has none. */
export interface ReplyCountUpdate {
  link: NetworkLink;
  text?: ReplyCountText;
  error?: string | undefined;
}

export interface ReplyCountOptions {
  storyUrl: string;
  localizer: Localizer;
  signal: AbortSignal;
  /** Addresses of the services that have one for the whole world. */
  services?: Services;
}

/**
 * Counts the replies of each link, and calls back as each is counted. A count of 0 has no text: it would only say
 * that nobody cares.
 * @returns The sum in words, as in "142 replies on Bluesky and Mastodon"; `''` for 0.
 */
export async function requestReplyCounts(
  links: readonly NetworkLink[],
  { storyUrl: story, localizer, signal, services }: ReplyCountOptions,
  onUpdate: (update: ReplyCountUpdate) => void,
): Promise<string> {
  const get = (url: string) => request(url, { signal });
  const counts = await Promise.all(
    links.map(async (link) => {
      const { count = 0, thread, error } = await countReplies({ ...link, story }, get, services);
      if (count) onUpdate({ link, text: { ...formatCount(count, localizer), thread } });
      else if (error) onUpdate({ link, error });
      return { label: link.label, count };
    }),
  );
  return formatSum(counts, localizer);
}

const formatCount = (
  count: number,
  localizer: Localizer,
): Pick<ReplyCountText, 'short' | 'long'> => ({
  short: formatCompactNumber(count, localizer),
  long: formatReplies(count, localizer),
});

function formatSum(
  counts: readonly { label: string; count: number }[],
  localizer: Localizer,
): string {
  const { locale, messages } = localizer;
  const counted = counts.filter(({ count }) => count);
  const sum = counted.reduce((total, { count }) => total + count, 0);
  if (!sum) return '';
  const labels = new Set(counted.map(({ label }) => label));
  const networks = formatList([...labels], locale);
  const replies = formatReplies(sum, localizer);
  return fillPlaceholders(messages.repliesOn, { replies, networks });
}

/** "1 reply", "1,234 replies": the whole number, which is heard, and whose plural form goes with it. */
function formatReplies(value: number, localizer: Localizer): string {
  const { locale, messages } = localizer;
  const count = formatNumber(value, localizer);
  return fillPlaceholders(selectPlural(messages, 'replies', value, locale), { count });
}
