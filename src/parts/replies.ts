import { countReplies, type Get } from '../data/replies/count-replies.ts';
import type { Services, Thread } from '../data/replies/reply-counter.ts';
import type { request } from '../data/http.ts';
import { formatNumber, type Style } from '../i18n/formats.ts';
import { fill, plural } from '../i18n/localizer.ts';
import { wear } from '../components/part-styles.ts';
import { replyCountStyles } from '../components/discussion/reply-counts.styles.ts';
import { whenSeen } from '../platform/visibility.ts';

/* Asks how many replies the threads of a panel have, and puts it into words. */

/** What is shown of a thread's replies. */
export interface Told {
  /** "1.2K": beside the network's name. */
  short: string;
  /** "1.2K replies": in the names of its links. */
  long: string;
  /** Where they stand, if that was not known before. */
  thread?: string | undefined;
}

/** A place of the sentence, as far as it matters here. */
export interface Counted extends Omit<Thread, 'story'> {
  label: string;
}

/** What a panel shows from now on. */
export interface News {
  /** By the address of the place. */
  told?: Readonly<Record<string, Told>>;
  /** "142 replies on Bluesky and Mastodon", once all have answered. */
  sum?: string;
  /** What keeps the space of the sum; `""` once nobody sees it. */
  likely?: string;
}

export interface Subject {
  /** The address of the story. */
  story: string;
  style: Style;
  /** Asks an address, once a page for all. */
  request: typeof request;
  signal: AbortSignal;
  /** Where the services are that have one address for the whole world. */
  services?: Services;
}

/** How far from the viewport a panel may be when servers are asked for it. */
const MARGIN = '600px';

/**
 * Once a panel is near, tells how many replies each place has as soon as that is known, and at the end
 * the sum. A place that nobody counts has no number. Neither has one with 0: that would only say that
 * nobody cares.
 * @param tell is told the news, and why a place has no number.
 */
export async function tellReplies(
  panel: Element,
  places: readonly Counted[],
  { story, style, request, signal, services }: Subject,
  tell: (news: News, why?: string) => void,
): Promise<void> {
  const get: Get = (url) => request(url, { signal });
  let told: Record<string, Told> = {};
  if (panel.shadowRoot) wear(panel.shadowRoot, replyCountStyles);
  await whenSeen(panel, signal, MARGIN);
  const counts = await Promise.all(
    places.map(async (place) => {
      const { href = '', label } = place;
      const found = await countReplies({ ...place, story }, get, services);
      const { count = 0, thread, error } = found;
      if (count) {
        const words = { ...inWords(count, style), thread };
        told = { ...told, [href]: words, [thread ?? href]: words };
      }
      if (!signal.aborted && (count || error)) tell({ told }, error);
      return { label, count };
    }),
  );
  if (signal.aborted) return;
  tell({ sum: sumUp(counts, style) });
  // What is in view does not move: the space of what nobody told is given back when nobody sees it.
  await whenSeen(panel, signal, '0px', false);
  tell({ likely: '' });
}

function sumUp(counts: readonly { label: string; count: number }[], style: Style): string {
  const { locale, strings } = style;
  const some = counts.filter(({ count }) => count);
  const sum = some.reduce((all, { count }) => all + count, 0);
  const networks = new Intl.ListFormat(locale).format(new Set(some.map(({ label }) => label)));
  const replies = say(sum, formatNumber(sum, style), style);
  return sum ? fill(strings.repliesOn, { replies, networks }) : '';
}

function inWords(count: number, style: Style): Omit<Told, 'thread'> {
  const { locale, numberingSystem } = style;
  const short = new Intl.NumberFormat(locale, { notation: 'compact', numberingSystem }).format(
    count,
  );
  return { short, long: say(count, short, style) };
}

/** "1 reply", "1.2K replies": in the form that the language has for the number. */
function say(count: number, written: string, { locale, strings }: Style): string {
  return fill(plural(strings, 'replies', count, locale), { count: written });
}
