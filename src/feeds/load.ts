import type { findEntries } from './detect.ts';
import type { FeedResult, FeedSource } from './feed.ts';
import { isOwn, readFeed } from './read.ts';
import { forget, request, type RequestFailure } from './request.ts';

/** Gets what reads feeds that are not in our own shape (src/parts/feeds.ts). */
export type GetReader = () => Promise<{ findEntries: typeof findEntries } | undefined>;

/** Requests and reads a feed, or with `address` a further page of it. Never rejects. */
export async function loadFeed(
  { feed, ...source }: FeedSource,
  getReader: GetReader,
  signal?: AbortSignal,
  address = feed,
): Promise<FeedResult | RequestFailure> {
  // On its way with the feed, so that nobody waits for it: only who names our own shape does without.
  const reader = signal?.aborted || (source.format && isOwn(source)) ? undefined : getReader();
  const answer = await request(address, { signal });
  if (!answer.ok) return answer;
  const { text, url, results } = answer;
  const read = (findOthers?: typeof findEntries) =>
    (results[JSON.stringify(source)] ??= readFeed(text, { ...source, url }, findOthers));
  const result = read() ??
    read((await (reader ?? getReader()))?.findEntries) ?? { ok: false, reason: 'reader' };
  if (!result.ok) forget(address);
  return result;
}
