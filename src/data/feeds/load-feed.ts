import { withoutPrototype } from '../../schema/without-prototype.ts';
import { evictResponse, request, type RequestFailure, type TextResponse } from '../http.ts';
import type { FeedFailure, FeedResult, FeedSource } from './feed.ts';
import { namesOwnShape, readOwnShape } from './own-shape.ts';

interface LoadOptions {
  /** Gives the feed up. */
  signal?: AbortSignal | undefined;
  /** The address of a further page; by default the feed's own. */
  url?: string | undefined;
}

/** The number of characters from which a JSON is searched for what need not be parsed: that is quicker than parsing. */
const LONG_TEXT_LENGTH = 500_000;

const NO_READER: FeedFailure = { ok: false, reason: 'reader' };

/** The results of an answer, by how it was read: two panels with one source read it once. */
const results = new WeakMap<TextResponse, Map<string, Promise<FeedResult>>>();

/** Requests and reads a feed, or with `url` a further page of it. Never rejects. */
export async function loadFeed(
  { feed, ...given }: FeedSource,
  { signal, url = feed }: LoadOptions = {},
): Promise<FeedResult | RequestFailure> {
  const options = withoutPrototype(given);
  // Loaded along with the feed, so that the feed need not wait for it; a source that names our own shape needs none.
  const early = signal?.aborted || namesOwnShape(options) ? undefined : loadReaders();
  const response = await request(url, { signal });
  if (!response.ok) return response;

  const read = async (): Promise<FeedResult> => {
    try {
      if (response.text.length > LONG_TEXT_LENGTH) (await early)?.parseLongJson(response);
      const own = readOwnShape(response, options);
      if (own) return own;
      const readers = await (early ?? loadReaders());
      return readers ? await readers.readFeed(response, options) : NO_READER;
    } catch {
      // More formats could not be loaded, or the page has taken away what they read with.
      return NO_READER;
    }
  };
  const known = results.get(response) ?? new Map<string, Promise<FeedResult>>();
  results.set(response, known);
  const key = JSON.stringify(options);
  const reading = known.get(key) ?? read();
  known.set(key, reading);
  const result = await reading;
  if (!result.ok) evictResponse(url);
  return result;
}

/** What reads all but our own shape; `undefined` where it can't be loaded. */
const loadReaders = () => import('./read-feed.ts').catch(() => undefined);
