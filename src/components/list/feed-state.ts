import type { Issue } from '../../schema/issues.ts';
import type { Source } from '../../schema/settings-types.ts';
import type { Item } from '../../data/item.ts';
import type { Status } from '../panel.ts';

/** What is known of the items of a source. */
export interface List {
  /** The feed, from `keyOf`; `""` for a source that is none. */
  key: string;
  /** Its place among several. */
  at: number;
  /** Where the source stands in the config. */
  path: string;
  status: Status;
  /** All there is to choose from. */
  items: Item[];
  /** Pages that were asked for: a feed whose next page leads back would go on for ever. */
  pages: Set<string | undefined>;
  /** The address of the feed's next page. */
  next?: string | undefined;
  /** When the feed says that it was made. */
  generated?: string | undefined;
  /** The last attempt to get more has failed. */
  failed?: boolean;
  /** A page more is on its way. */
  loading?: boolean;
  /** How many readers have asked for, and the first of those that came last. */
  wanted?: number;
  first?: number;
}

/** A source that is a feed, as the one text that it is known by; `""` where it is none. */
export const keyOf = (source?: Source): string =>
  source?.feed ? JSON.stringify({ ...source, items: undefined }) : '';

/** Why a feed could not be had, and what was found instead. */
interface Failure {
  reason: string;
  status?: number;
  detail?: string;
}

/** What is told of a feed that could not be had. */
export function failureOf(failure: object, feed: string): Pick<Issue, 'code' | 'found'> {
  const { reason, status, detail = status ?? '' } = failure as Failure;
  // status, size, time, network, reader; not shape and the others.
  const code = `feed-${/^(s[it]|[tnr])/.test(reason) ? 'failed' : 'unreadable'}` as const;
  return { code, found: `${feed}: ${reason} ${detail}`.trim() };
}
