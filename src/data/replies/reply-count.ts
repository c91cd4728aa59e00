import { readerOf, type Replies, type Services, type Thread } from './reply-readers.ts';
import { ownPropertiesDeep } from '../object-paths.ts';
import type { Answer } from '../http.ts';

/** Asks an address, once a page for all. */
export type Get = (url: string) => Promise<Answer>;

export interface ReplyCount {
  /** A whole number, 0 or more. */
  count?: number;
  /** Where the replies stand, if that was not known before. */
  thread?: string | undefined;
  /** Why there is no number, as feeds say it: "address: reason". Nothing where nobody is to know. */
  why?: string;
}

/** Hosts that asked to be left alone: no panel of this page asks them again. */
const resting = new Set<string>();

/** How many replies a thread has. What no server says is not made up. Never rejects. */
export async function countReplies(
  thread: Thread,
  get: Get,
  services?: Services,
): Promise<ReplyCount> {
  const { count } = thread;
  if (typeof count === 'number') return resultOf({ count });
  let last = '';
  let why: string | undefined;
  const ask = async (url: string): Promise<unknown> => {
    last = url;
    const { host } = new URL(url);
    if (resting.has(host)) return undefined;
    const answer = await get(url);
    if (answer.ok) return parse(answer.text);
    const { reason, status } = answer;
    if (status === 429) resting.add(host);
    // What we gave up ourselves is no failure.
    why = reason === 'aborted' ? '' : `${url}: ${reason}${status ? ` ${String(status)}` : ''}`;
    return undefined;
  };
  const read = readerOf(thread, services);
  if (!read) return {};
  const result = resultOf(await read(ask));
  if (result.count !== undefined) return result;
  why ??= resting.has(new URL(last).host) ? '' : `${last}: count`;
  return why ? { why } : result;
}

function resultOf({ count, thread }: Replies): ReplyCount {
  const isCount = typeof count === 'number' && Number.isSafeInteger(count) && count >= 0;
  return isCount ? { count, thread } : {};
}

/** HTML is an answer, too, but none that says anything. */
function parse(text: string): unknown {
  try {
    return ownPropertiesDeep(JSON.parse(text));
  } catch {
    return undefined;
  }
}
