import type { FeedFailure, FeedOptions, FeedResult } from '../data/feeds/feed.ts';
import { commonFormats } from '../data/feeds/formats.ts';
import { addPictures } from '../data/feeds/html-pictures.ts';
import { moreFormats } from '../data/feeds/more-formats.ts';
import { readOwnShape } from '../data/feeds/own-shape.ts';
import { readEntries } from '../data/feeds/read-entries.ts';
import { repairJson } from '../data/feeds/repair-json.ts';
import { repairXml } from '../data/feeds/repair-xml.ts';
import { toFeed } from '../data/feeds/to-feed.ts';
import { toItem, type Item } from '../data/item.ts';
import type { Issue } from '../schema/issues.ts';
import type { Source } from '../schema/settings-types.ts';
import { resolveAddress } from '../schema/url.ts';

/** A feed that was requested before: its text, the JSON of that, or its items. */
export type GivenFeed = string | object;

/** The items of a source, and what was wrong with it. */
export interface ReadSource {
  items: Item[] | undefined;
  issues: Issue[];
}

/** What is read without a parser of XML: JSON, also behind what keeps it from being run. */
const IS_JSON = /^\s*(?:\)\]\}'|[[{])/;

const FORMATS = [...moreFormats, ...commonFormats];

/** Reads sources from feeds that were requested before. */
export class SourceReader {
  readonly #feeds = new Map<string, GivenFeed>();
  readonly #base: string;
  readonly #canReadXml: boolean;

  constructor(
    feeds: Readonly<Record<string, GivenFeed>>,
    { base, canReadXml }: { base: string; canReadXml: boolean },
  ) {
    this.#base = base;
    this.#canReadXml = canReadXml;
    for (const [url, feed] of Object.entries(feeds)) {
      this.#feeds.set(resolveAddress(url, base) ?? url, feed);
    }
  }

  /** @returns No items for a feed that was not given, or can't be read here: the browser requests it. */
  read(source: Source | undefined, path: string): ReadSource {
    if (!source) return { items: [], issues: [{ code: 'missing', path }] };
    const { feed: url, items = [], ...options } = source;
    if (!url) return { items: items.flatMap((one) => toItem(one, this.#base) ?? []), issues: [] };
    const given = this.#feeds.get(url);
    if (given === undefined) return { items: undefined, issues: [] };
    const unreadable = { code: 'feed-unreadable', path: `${path}.feed` } as const;
    try {
      const text = typeof given === 'string' ? given : JSON.stringify(given);
      if (this.#canReadXml || IS_JSON.test(text)) {
        return toReadSource(readText(text, url, options), url, unreadable.path);
      }
      const issue = { ...unreadable, found: `${url}: reader`, allowed: ['the option DOMParser'] };
      return { items: undefined, issues: [issue] };
    } catch (error) {
      // It is no text and no JSON, or the parser that was given is none.
      return { items: undefined, issues: [{ ...unreadable, found: `${url}: ${String(error)}` }] };
    }
  }
}

function toReadSource(result: FeedResult, url: string, path: string): ReadSource {
  if (!result.ok) {
    const { reason, detail = '', allowed } = result;
    const found = `${url}: ${reason} ${detail}`.trim();
    return { items: [], issues: [{ code: 'feed-unreadable', path, found, allowed }] };
  }
  const { items, leftOut: count, leftOutEntries: entries = [] } = result.feed;
  const found = { count, entries };
  const issues = count
    ? [{ code: 'items-left-out', path, found, severity: 'warning' } as const]
    : [];
  return { items, issues };
}

/** What `readFeed` does in the browser, where formats and repairs are loaded when they are needed. */
function readText(text: string, url: string, options: FeedOptions): FeedResult {
  const body = { text, url };
  const own = readOwnShape(body, options);
  if (own) return own;
  const common = toFeed(withPictures(readEntries(body, options, commonFormats)), url);
  if (common.ok || common.reason === 'empty' || common.reason === 'html') return common;
  const repairs = { repairJson, repairXml };
  return toFeed(withPictures(readEntries(body, options, FORMATS, repairs)), url);
}

function withPictures<Found extends object>(found: Found | FeedFailure): Found | FeedFailure {
  if ('rows' in found && Array.isArray(found.rows)) addPictures(found.rows);
  return found;
}
