import { withoutPrototype } from '../../schema/without-prototype.ts';
import { trusted } from '../trusted-types.ts';
import type * as FeedsPart from '../../parts/feeds.ts';
import type * as RarePart from '../../parts/feeds-rare.ts';
import type { FeedResult, FeedSource } from './feed.ts';
import { isOwn, readOwn, toFeed } from './read.ts';
import { forget, request, type RequestFailure } from '../http.ts';

/** What reads feeds that are not in our own shape. */
interface Readers {
  feeds: typeof FeedsPart;
  'feeds-rare': typeof RarePart;
}

/** Gets what reads feeds, if it can be had (src/parts/). */
export type GetReader = <T extends keyof Readers>(name: T) => Promise<Readers[T] | undefined>;

/** Requests and reads a feed, or with `address` a further page of it. Never rejects. */
export async function loadFeed(
  { feed, ...given }: FeedSource,
  getReader: GetReader,
  signal?: AbortSignal,
  address = feed,
): Promise<FeedResult | RequestFailure> {
  const source = withoutPrototype(given);
  // On its way with the feed, so that nobody waits for it: only who names our own shape does without.
  const early =
    signal?.aborted || (source.format && isOwn(source)) ? undefined : getReader('feeds');
  const answer = await request(address, { signal });
  if (!answer.ok) return answer;
  const { results, url } = answer;

  const read = async (): Promise<FeedResult> => {
    // A long text is quicker to look through than to parse.
    if (answer.text[5e5]) (await early)?.parse(answer);
    const own = readOwn(answer, source);
    if (own) return own;
    const reader = await (early ?? getReader('feeds'));
    const found = await reader
      ?.find(answer, source, trusted, () => getReader('feeds-rare'))
      // A page may have taken away what it reads with.
      .catch(() => undefined);
    return toFeed(found ?? { ok: false, reason: 'reader' }, url);
  };
  const result = await (results[JSON.stringify(source)] ??= read());
  if (!result.ok) forget(address);
  return result;
}
