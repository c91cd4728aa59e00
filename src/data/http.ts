import { decode } from './decode.ts';
import type { FeedBody, FeedResult } from './feeds/feed.ts';

export interface RequestFailure {
  ok: false;
  reason: 'status' | 'time' | 'network' | 'size' | 'aborted';
  status?: number;
}

export type Answer =
  | (FeedBody & {
      ok: true;
      headers: Headers;
      /** What the text was read as, by how it was read: two panels of one feed parse it once. */
      results: Record<string, Promise<FeedResult>>;
    })
  | RequestFailure;

export interface Limits {
  /** Milliseconds to the end of the body, for each of at most two tries. */
  timeLimit?: number;
  /** Bytes of the body. */
  sizeLimit?: number;
}

interface Shared {
  waiting: number;
  answer: Promise<Answer>;
  end(): void;
}

/** Milliseconds that a server may ask to be left alone before the second try. */
const PATIENCE = 2000;

const ABORTED: RequestFailure = { ok: false, reason: 'aborted' };
const shared = new Map<string, Shared>();

/**
 * One GET for a URL, shared by all who ask for the life of the page: no cookies, no headers of ours, so
 * that a plain file on any host with CORS answers. Failure is a value, and is not kept: asking again asks
 * again. Whoever aborts leaves; with the last one the request ends.
 */
export function request(
  url: string,
  { signal, ...limits }: Limits & { signal?: AbortSignal | undefined } = {},
): Promise<Answer> {
  if (signal?.aborted) return Promise.resolve(ABORTED);
  const entry = shared.get(url) ?? start(url, limits);
  entry.waiting++;
  return new Promise((resolve) => {
    const leave = () => {
      resolve(ABORTED);
      if (!--entry.waiting) entry.end();
    };
    signal?.addEventListener('abort', leave);
    void entry.answer.then((answer) => {
      signal?.removeEventListener('abort', leave);
      resolve(answer);
    });
  });
}

/** What could not be read is worth no more than what could not be had: asking again asks again. */
export function forget(url: string): void {
  shared.delete(url);
}

function start(url: string, limits: Limits): Shared {
  const stop = new AbortController();
  const entry: Shared = {
    waiting: 0,
    answer: ask(url, stop, limits).then((answer) => {
      if (!answer.ok) entry.end();
      return answer;
    }),
    end() {
      stop.abort('aborted');
      // Only its own entry: after an abort another request for the URL may have begun.
      if (shared.get(url) === entry) shared.delete(url);
    },
  };
  shared.set(url, entry);
  return entry;
}

async function ask(
  url: string,
  stop: AbortController,
  { timeLimit = 5000, sizeLimit = 5e6 }: Limits,
  isRetry = false,
): Promise<Answer> {
  const { signal } = stop;
  const timer = setTimeout(() => stop.abort('time'), timeLimit);
  let failure: RequestFailure;
  let wait = 0;
  try {
    const response = await fetch(url, { credentials: 'omit', signal });
    const { ok, status, headers } = response;
    if (ok) {
      const bytes = await readBody(response, stop, sizeLimit);
      const text = decode(bytes, headers.get('content-type'));
      return { ok, text, url: response.url || url, headers, results: {} };
    }
    failure = { ok, reason: 'status', status };
    wait = waitOf(status, headers.get('retry-after'));
  } catch {
    const reason = signal.aborted ? (signal.reason as RequestFailure['reason']) : 'network';
    failure = { ok: false, reason };
  } finally {
    clearTimeout(timer);
  }
  if (isRetry || signal.aborted || !(wait <= PATIENCE)) return failure;
  await new Promise((resolve) => setTimeout(resolve, wait));
  return ask(url, stop, { timeLimit, sizeLimit }, true);
}

/**
 * Milliseconds until a second try may go well, from seconds or a date; `NaN` where it never will: what is
 * wrong with the request itself stays wrong.
 */
function waitOf(status: number, retryAfter: string | null): number {
  const after = retryAfter ?? (status < 500 ? 'never' : '0');
  return +after >= 0 ? +after * 1000 : Date.parse(after) - Date.now();
}

/** A server that never ends would fill the reader's memory. */
async function readBody(response: Response, stop: AbortController, limit: number) {
  const reader = response.body?.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (let part; reader && !(part = await reader.read()).done; parts.push(part.value)) {
    size += part.value.length;
    if (size > limit) stop.abort('size');
    stop.signal.throwIfAborted();
  }
  const bytes = new Uint8Array(size);
  size = 0;
  for (const part of parts) {
    bytes.set(part, size);
    size += part.length;
  }
  return bytes;
}
