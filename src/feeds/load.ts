import { readFeed } from './detect.ts';
import type { FeedResult, FeedSource } from './feed.ts';
import { request, type Answer, type RequestFailure } from './request.ts';

/** What was read of an answer, by how it was read: two panels of one feed parse it once. */
const results = new WeakMap<Answer, Record<string, FeedResult>>();

/** Requests and reads a feed, or with `page` a further page of it. Never rejects. */
export async function loadFeed(
  { feed, format, list, fields }: FeedSource,
  signal?: AbortSignal,
  page = feed,
): Promise<FeedResult | RequestFailure> {
  const answer = await request(page, { signal });
  if (!answer.ok) return answer;
  const known = results.get(answer) ?? {};
  results.set(answer, known);
  return (known[JSON.stringify([format, list, fields])] ??= readFeed(answer.text, {
    url: answer.url,
    format,
    list,
    fields,
  }));
}
