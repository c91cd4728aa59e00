import { expect } from 'chai';
import type {
  FeedBody,
  Feed,
  FeedEntries,
  FeedFailure,
  FeedResult,
  FeedOptions,
} from '../../../../src/data/feeds/feed.ts';
import { commonFormats } from '../../../../src/data/feeds/formats.ts';
import { addPictures } from '../../../../src/data/feeds/html-pictures.ts';
import { moreFormats } from '../../../../src/data/feeds/more-formats.ts';
import { readOwnShape } from '../../../../src/data/feeds/own-shape.ts';
import { parseLongJson } from '../../../../src/data/feeds/parse-long-json.ts';
import { readEntries } from '../../../../src/data/feeds/read-entries.ts';
import { repairJson } from '../../../../src/data/feeds/repair-json.ts';
import { repairXml } from '../../../../src/data/feeds/repair-xml.ts';
import { toFeed } from '../../../../src/data/feeds/to-feed.ts';

export const LEDGER = 'https://ledger.example/feed';

type Mapping = { format?: string; list?: string; fields?: Record<string, string> };

export const ALL_FORMATS = [...moreFormats, ...commonFormats];

/** A fixture for every reader, and how to read it. */
export const EVERY_FORMAT: readonly [file: string, source?: FeedOptions][] = [
  ['items.json'],
  ['feed-1.1.json'],
  ['ledger.rss'],
  ['videos.rss'],
  ['podcast.rss'],
  ['news.rdf'],
  ['leuchtfeuer.atom'],
  ['channel.atom'],
  ['trails.json', { list: 'data.tabs.0.trails', fields: { title: 'headline.text', url: 'link' } }],
  ['wordpress.json'],
  ['popular-posts.json'],
  ['jetpack.json'],
  ['parsely.json'],
  ['jwplayer.json'],
  ['tabs.json'],
  ['amp-list.json'],
  ['amp-next-page.json'],
  ['news-sitemap.xml'],
];

type Answered = FeedOptions & { url: string; headers?: Headers };

/** What a page with all readers makes of a text. */
export const readFeed = (text: string, { url, headers, ...source }: Answered): FeedResult =>
  read({ text, url, ...(headers && { headers }) }, source);

/** The same, of a text that is taken for a long one. */
export function readLongFeed(text: string, { url, headers, ...source }: Answered): FeedResult {
  const body: FeedBody = { text, url, ...(headers && { headers }) };
  parseLongJson(body);
  return read(body, source);
}

function read(body: FeedBody, source: FeedOptions): FeedResult {
  const own = readOwnShape(body, source);
  if (own) return own;
  const common = toFeed(withPictures(readEntries(body, source, commonFormats)), body.url);
  if (common.ok || /^(empty|html)$/.test(common.reason)) return common;
  return readWithAll(body, source);
}

function withPictures(found: FeedEntries | FeedFailure) {
  if ('rows' in found) addPictures(found.rows);
  return found;
}

/** The same, of a body that the common formats can't read. */
export const readWithAll = (body: FeedBody, source: FeedOptions): FeedResult =>
  toFeed(withPictures(readEntries(body, source, ALL_FORMATS, { repairJson, repairXml })), body.url);

/** A feed whose entries come again and again, until there are so many; `change` makes of each what it likes. */
export function repeated(
  feed: string,
  count: number,
  change: (entry: string, index: number) => string = (entry) => entry,
): string {
  const put = (entries: string[], between: string) =>
    Array.from({ length: count }, (_, i) => change(entries[i % entries.length]!, i)).join(between);
  if (feed.trimStart().startsWith('<')) {
    const entries = feed.match(/<(item|entry|url(?=>\s*<loc))\b.*?<\/\1>/gs) ?? [];
    return feed.replace(/<(item|entry|url(?=>\s*<loc))\b.*<\/\1>/s, () => put(entries, '\n'));
  }
  const root = JSON.parse(feed) as unknown;
  const entries = listIn(root);
  const texts = entries.map((entry) => JSON.stringify(entry));
  entries.splice(0, entries.length, MARK);
  return JSON.stringify(root).replace(JSON.stringify(MARK), () => put(texts, ','));
}

const MARK = 'the entries';

/** The list of objects that lies least deep. */
function listIn(root: unknown): unknown[] {
  let level = [root];
  while (level.length) {
    const list = level.find((value) => Array.isArray(value) && typeof value[0] === 'object');
    if (Array.isArray(list) && !('trails' in Object(list[0]))) return list as unknown[];
    level = level.flatMap((value) =>
      typeof value === 'object' && value ? Object.values<unknown>({ ...value }) : [],
    );
  }
  throw new Error('There is no list of entries.');
}

/** The text of a file in test/fixtures/feeds. */
export async function readFixture(name: string): Promise<string> {
  const response = await fetch(`/test/fixtures/feeds/${name}`);
  expect(response.ok, name).to.equal(true);
  return response.text();
}

/** A fixture, read as if it had come from `LEDGER`. */
export async function readFixtureFeed(name: string, mapping: Mapping = {}): Promise<Feed> {
  const result = readFeed(await readFixture(name), { url: LEDGER, ...mapping });
  if (!result.ok) throw new Error(`${name}: ${result.reason} ${result.detail ?? ''}`);
  return result.feed;
}

export function readFailure(text: string, mapping: Mapping = {}): FeedFailure {
  const result = readFeed(text, { url: LEDGER, ...mapping });
  if (result.ok) throw new Error('The feed was read, and should not have been');
  return result;
}
