import type { Item } from '../item.ts';

/** Where a list of items comes from: `source` of CONTRACT, section 3. */
export interface FeedSource {
  feed: string;
  format?: string | undefined;
  list?: string | undefined;
  fields?: Readonly<Record<string, string>> | undefined;
}

/** How the text of a feed is to be read. */
export type FeedOptions = Omit<FeedSource, 'feed'>;

/** What was answered: a text, and where it was in the end. */
export interface FeedBody {
  text: string;
  url: string;
  headers?: Headers;
  /** The text as JSON, once somebody has parsed it. */
  root?: unknown;
}

/** How many entries of an answer are read: a longer feed would hold up its page, and has further pages. */
export const MAX_ENTRIES = 200;

export interface Feed {
  items: Item[];
  /** The address of the next page, never the feed's own. */
  next?: string;
  /** When the feed says that it was made, as `readTime` understands it. */
  generated?: string;
  /** How many of the entries that were read are broken, have no usable address or title, or are there already. */
  leftOut: number;
}

/**
 * `html`, `json`, `xml`: what the text turned out to be, or to be broken as. `shape`: it was read, but holds
 * no items where they were looked for. `format`: no reader of that name. `reader`: what reads it could not be
 * had. `detail` is what was found.
 */
export interface FeedFailure {
  ok: false;
  reason: 'empty' | 'html' | 'json' | 'xml' | 'shape' | 'format' | 'reader';
  detail?: string;
}

export type FeedResult = { ok: true; feed: Feed } | FeedFailure;

/** What stands in a feed, before anything of it is known to be usable. */
export interface Entries {
  /** In the loose shape of an item. */
  rows: unknown[];
  /** The names that were found, for who has to say where the items are. */
  shape?: string;
  next?: unknown;
  generated?: unknown;
  /** How many entries were too broken to be rows. */
  broken?: number;
}
