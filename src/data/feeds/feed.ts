import type { Item } from '../item.ts';

/** Where the items of a list come from: the setting `source`. */
export interface FeedSource {
  feed: string;
  format?: string | undefined;
  list?: string | undefined;
  fields?: Readonly<Record<string, string>> | undefined;
}

/** How a feed is to be read: all of its source but the address. */
export type FeedOptions = Omit<FeedSource, 'feed'>;

/** The body of an answer, and the address that it came from in the end. */
export interface FeedBody {
  text: string;
  url: string;
  headers?: Headers;
  /** The text as JSON, once it has been parsed. */
  json?: unknown;
}

/** The number of entries that are read of one answer. A longer feed would block its page, and has further pages. */
export const MAX_ENTRIES = 200;

/** The entries of a feed, before anything in them is known to be usable. */
export interface FeedEntries {
  /** Raw items, for `toItem`. */
  rows: unknown[];
  /** The address from which relative ones in each row start, where that is not the feed's. */
  bases?: readonly string[];
  /** The address of the next page. */
  next?: unknown;
  /** The time when the feed was made. */
  generated?: unknown;
  /** The language of its texts, as a BCP 47 tag, where an entry does not name its own. */
  language?: unknown;
  /** The names that were found, for a message about items that are looked for in the wrong place. */
  shape?: string;
  /** What the entries are called that could not be repaired. */
  broken?: readonly string[];
}

/** An entry that is left out: what it is called, and why. */
export interface LeftOutEntry {
  /** Its title, else its address or id, else its number; nothing where that is not known. */
  name: string;
  reason: 'no-title' | 'no-url' | 'duplicate' | 'broken';
}

/** The number of entries that are left out of which more is known than that there are so many. */
export const MAX_LEFT_OUT_ENTRIES = 5;

export interface Feed {
  items: Item[];
  /** The address of the next page, never the feed's own. */
  next?: string;
  /** The time when the feed was made, as text that `readTime` understands. */
  generated?: string;
  /** The number of entries that were read and are broken, have no usable address or title, or are duplicates. */
  leftOut: number;
  /** The first of them. */
  leftOutEntries?: LeftOutEntry[];
}

/**
 * Why a body is no feed. `empty`, `html`: what the body is. `json`, `xml`: it is broken as that. `shape`: it was
 * parsed, but has no items where they were looked for. `format`: there is no format of that name. `reader`: the code
 * that reads it could not be loaded.
 */
export interface FeedFailure {
  ok: false;
  reason: 'empty' | 'html' | 'json' | 'xml' | 'shape' | 'format' | 'reader';
  /** What was found. */
  detail?: string;
  /** What is allowed instead. */
  allowed?: readonly string[];
}

export type FeedResult = { ok: true; feed: Feed } | FeedFailure;
