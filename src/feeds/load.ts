import { readFeed } from './detect.ts';
import type { FeedResult, FeedSource } from './feed.ts';
import { request, type RequestFailure } from './request.ts';

/** Requests and reads a feed, or with `page` a further page of it. Never rejects. */
export async function loadFeed(
  { feed, ...source }: FeedSource,
  signal?: AbortSignal,
  page = feed,
): Promise<FeedResult | RequestFailure> {
  const answer = await request(page, { signal });
  return answer.ok
    ? (answer.results[JSON.stringify(source)] ??= readFeed(answer.text, {
        ...source,
        url: answer.url,
      }))
    : answer;
}
