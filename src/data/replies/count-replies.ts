import type { RequestResult } from '../http.ts';
import { ownPropertiesDeep } from '../object-paths.ts';
import { findReplyCounter } from './counters.ts';
import { SERVICES, type Replies, type Services, type Thread } from './reply-counter.ts';

/** Requests an address, once for the life of the page. */
export type Get = (url: string) => Promise<RequestResult>;

export interface ReplyCount {
  /** A whole number, 0 or more. */
  count?: number;
  /** The address of the replies, where it was not known before. */
  thread?: string | undefined;
  /** Why there is no number, as `address: reason`; missing where that is nobody's concern. */
  error?: string;
}

/** Hosts that answered 429: the page does not ask them again. */
const restingHosts = new Set<string>();

/** Counts the replies of a thread. A number that no server says is not made up. Never rejects. */
export async function countReplies(
  thread: Thread,
  get: Get,
  services: Services = SERVICES,
): Promise<ReplyCount> {
  const { count } = thread;
  if (typeof count === 'number') return toReplyCount({ count });
  const counter = findReplyCounter(thread);
  if (!counter) return {};

  let lastUrl = '';
  let error: string | undefined;
  const fetchJson = async (url: string): Promise<unknown> => {
    lastUrl = url;
    const { host } = new URL(url);
    if (restingHosts.has(host)) return undefined;
    const answer = await get(url);
    if (answer.ok) return parseJson(answer.text);
    const { reason, status } = answer;
    if (status === 429) restingHosts.add(host);
    // A request that was given up has not failed.
    error = reason === 'aborted' ? '' : `${url}: ${reason}${status ? ` ${String(status)}` : ''}`;
    return undefined;
  };

  const result = toReplyCount(await counter.count(thread, fetchJson, services));
  if (result.count !== undefined) return result;
  error ??= restingHosts.has(new URL(lastUrl).host) ? '' : `${lastUrl}: count`;
  return error ? { error } : result;
}

function toReplyCount({ count, thread }: Replies): ReplyCount {
  const isCount = typeof count === 'number' && Number.isSafeInteger(count) && count >= 0;
  return isCount ? { count, thread } : {};
}

/** JSON, or `undefined` where an answer is something else, such as a page. */
function parseJson(text: string): unknown {
  try {
    return ownPropertiesDeep(JSON.parse(text));
  } catch {
    return undefined;
  }
}
