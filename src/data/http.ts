import { readTime } from '../schema/time.ts';
import { decodeText } from './decode.ts';

/** The answer to a request: its body as text, and the address that it came from after all redirects. */
export interface TextResponse {
  ok: true;
  text: string;
  url: string;
  headers: Headers;
}

/** Why there is no answer: `time` and `size` are limits of ours, `aborted` is a caller that gave it up. */
export interface RequestFailure {
  ok: false;
  reason: 'status' | 'time' | 'network' | 'size' | 'aborted';
  /** The HTTP status, where that is the reason. */
  status?: number;
}

export type RequestResult = TextResponse | RequestFailure;

interface Limits {
  /** Milliseconds to the end of the body, for each of at most two attempts; 5,000 by default. */
  timeoutMs?: number;
  /** Bytes of the body; 5,000,000 by default. */
  maxBytes?: number;
}

export interface RequestOptions extends Limits {
  /** Gives the request up, for this caller alone. */
  signal?: AbortSignal | undefined;
}

/** Milliseconds for which a server may ask to be left alone before the second attempt. */
const MAX_RETRY_DELAY_MS = 2000;

const ABORTED: RequestFailure = { ok: false, reason: 'aborted' };

/** A request, and the callers that wait for it. */
interface SharedRequest {
  waiting: number;
  result: Promise<RequestResult>;
  cancel(): void;
}

/** The requests of the page, by address: those on their way, and those that were answered. */
const requests = new Map<string, SharedRequest>();

/**
 * Requests an address with GET, once for the life of the page, whoever asks. It sends no cookies and no headers of
 * ours, so that a plain file on any host with CORS answers. Never rejects: a failure is a value, and is not kept, so
 * that the next call tries again. A caller that aborts leaves; with the last one the request ends.
 */
export function request(
  url: string,
  { signal, ...limits }: RequestOptions = {},
): Promise<RequestResult> {
  if (signal?.aborted) return Promise.resolve(ABORTED);
  const shared = requests.get(url) ?? startRequest(url, limits);
  shared.waiting++;
  return new Promise((resolve) => {
    const leave = () => {
      resolve(ABORTED);
      if (!--shared.waiting) shared.cancel();
    };
    signal?.addEventListener('abort', leave);
    void shared.result.then((result) => {
      signal?.removeEventListener('abort', leave);
      resolve(result);
    });
  });
}

/** Removes an answer that turned out to be useless, so that the next call requests it again. */
export function evictResponse(url: string): void {
  requests.delete(url);
}

function startRequest(url: string, limits: Limits): SharedRequest {
  const controller = new AbortController();
  const shared: SharedRequest = {
    waiting: 0,
    result: fetchText(url, controller, limits).then((result) => {
      if (!result.ok) shared.cancel();
      return result;
    }),
    cancel() {
      controller.abort('aborted');
      // After an abort, another request for the address may have begun: that one stays.
      if (requests.get(url) === shared) requests.delete(url);
    },
  };
  requests.set(url, shared);
  return shared;
}

/** Fetches a text, with a second attempt where that may help. */
async function fetchText(
  url: string,
  controller: AbortController,
  limits: Limits,
): Promise<RequestResult> {
  const first = await attemptFetch(url, controller, limits);
  if (first.result.ok || controller.signal.aborted) return first.result;
  // NaN, where a second attempt is useless, is not less.
  if (!(first.retryDelayMs <= MAX_RETRY_DELAY_MS)) return first.result;
  await new Promise((resolve) => setTimeout(resolve, first.retryDelayMs));
  return (await attemptFetch(url, controller, limits)).result;
}

interface Attempt {
  result: RequestResult;
  /** Milliseconds after which another attempt may succeed; `NaN` where it never will. */
  retryDelayMs: number;
}

async function attemptFetch(
  url: string,
  controller: AbortController,
  { timeoutMs = 5000, maxBytes = 5e6 }: Limits,
): Promise<Attempt> {
  const { signal } = controller;
  const timer = setTimeout(() => controller.abort('time'), timeoutMs);
  try {
    const response = await fetch(url, { credentials: 'omit', signal });
    const { ok, status, headers } = response;
    if (!ok) {
      const retryDelayMs = getRetryDelay(status, headers.get('retry-after'));
      return { result: { ok, reason: 'status', status }, retryDelayMs };
    }
    const bytes = await readBody(response, controller, maxBytes);
    const text = await mendText(decodeText(bytes, headers.get('content-type')), bytes);
    return { result: { ok, text, url: response.url || url, headers }, retryDelayMs: NaN };
  } catch {
    const reason = signal.aborted ? (signal.reason as RequestFailure['reason']) : 'network';
    return { result: { ok: false, reason }, retryDelayMs: 0 };
  } finally {
    clearTimeout(timer);
  }
}

/** Reads what could not be decoded; most texts have nothing of the kind. */
const mendText = (text: string, bytes: Uint8Array): string | Promise<string> =>
  text.includes('\uFFFD')
    ? import('./decode-mixed.ts').then(
        ({ decodeMixed }) => decodeMixed(bytes, text),
        () => text,
      )
    : text;

/**
 * Milliseconds until another attempt may succeed, from `Retry-After` (RFC 9110, section 10.2.3), which is seconds or a
 * date. `NaN` for an error of the client: what is wrong with the request stays wrong.
 */
function getRetryDelay(status: number, retryAfter: string | null): number {
  if (retryAfter === null) return status < 500 ? NaN : 0;
  const seconds = Number(retryAfter);
  return seconds >= 0 ? seconds * 1000 : (readTime(retryAfter)?.ms ?? NaN) - Date.now();
}

/** Reads a body up to a limit: one that never ends would fill the reader's memory. */
async function readBody(
  response: Response,
  controller: AbortController,
  maxBytes: number,
): Promise<Uint8Array> {
  const reader = response.body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let chunk; reader && !(chunk = await reader.read()).done; chunks.push(chunk.value)) {
    size += chunk.value.length;
    if (size > maxBytes) controller.abort('size');
    controller.signal.throwIfAborted();
  }
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}
