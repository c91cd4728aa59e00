import { countReplies, type Get } from '../feeds/reply-count.ts';
import type { Services, Thread } from '../feeds/reply-readers.ts';
import { formatNumber, type Style } from '../model/format.ts';
import { fill, plural } from '../model/strings.ts';

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

/** What a panel hears of one place, or at the end of all together. */
export interface News {
  /** The address of the place. */
  href?: string | undefined;
  /** Nothing where there is no number to show. */
  told?: Told | undefined;
  /** "142 replies on Bluesky and Mastodon". */
  sum?: string;
  /** Why there is no number, for the publisher. */
  why?: string | undefined;
}

export interface Subject {
  /** The address of the story. */
  story: string;
  style: Style;
  /** Asks an address, once a page for all. */
  get: Get;
  /** Where the services are that have one address for the whole world. */
  services?: Services;
}

/**
 * Tells how many replies each place has as soon as that is known, and at the end the sum. A place that
 * nobody counts has no number. Neither has one with 0: that would only say that nobody cares.
 */
export async function tellReplies(
  places: readonly Counted[],
  { story, style, get, services }: Subject,
  tell: (news: News) => void,
): Promise<void> {
  const counted = await Promise.all(
    places.map(async (place) => {
      const { href, label } = place;
      const found = await countReplies({ ...place, story }, get, services);
      if (!found.ok || !found.count) {
        tell({ href, why: found.ok ? undefined : found.why });
        return { label, count: 0 };
      }
      const { count, thread } = found;
      tell({ href, told: { ...inWords(count, style), thread } });
      return { label, count };
    }),
  );
  const { locale, strings } = style;
  const some = counted.filter(({ count }) => count);
  const sum = some.reduce((all, { count }) => all + count, 0);
  const names = new Intl.ListFormat(locale).format(new Set(some.map(({ label }) => label)));
  const replies = say(sum, formatNumber(sum, style), style);
  tell({ sum: sum ? fill(strings.repliesOn, { replies, networks: names }) : '' });
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
