import { decode } from './decode.ts';

export interface RequestFailure {
  ok: false;
  reason: 'status' | 'time' | 'network' | 'size' | 'aborted';
  status?: number;
}

export type Answer = { ok: true; text: string; url: string; headers: Headers } | RequestFailure;

export interface Limits {
  /** Milliseconds to the end of the body, for each of at most two tries. */
  timeLimit?: number;
  /** Bytes of the body. */
  sizeLimit?: number;
}

interface Shared {
  answer: Promise<Answer>;
  stop: AbortController;
  waiting: number;
}

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
      if (--entry.waiting) return;
      forget(url, entry);
      entry.stop.abort('aborted');
    };
    signal?.addEventListener('abort', leave);
    void entry.answer.then((answer) => {
      signal?.removeEventListener('abort', leave);
      resolve(answer);
    });
  });
}

function start(url: string, limits: Limits): Shared {
  const stop = new AbortController();
  const answer = ask(url, stop, limits).then((answer) => {
    if (!answer.ok) forget(url, entry);
    return answer;
  });
  const entry: Shared = { answer, stop, waiting: 0 };
  shared.set(url, entry);
  return entry;
}

/** Only its own entry: after an abort another request for the URL may have begun. */
function forget(url: string, entry: Shared): void {
  if (shared.get(url) === entry) shared.delete(url);
}

async function ask(
  url: string,
  stop: AbortController,
  limits: Limits,
  isRetry = false,
): Promise<Answer> {
  const { timeLimit = 5000, sizeLimit = 5e6 } = limits;
  const timer = setTimeout(() => stop.abort('time'), timeLimit);
  let failure: RequestFailure;
  let pause = 0;
  try {
    const response = await fetch(url, { credentials: 'omit', signal: stop.signal });
    const { ok, status, headers } = response;
    if (ok) {
      const bytes = await readBody(response, stop, sizeLimit);
      const text = decode(bytes, headers.get('content-type'));
      return { ok, text, url: response.url || url, headers };
    }
    failure = { ok, reason: 'status', status };
    // A busy server (429) says how many seconds to wait, if it does, and if the page may read it.
    pause = Number(headers.get('retry-after') ?? (status === 429 ? 1 : 0));
    if (status !== 429 && status < 500) return failure;
  } catch {
    const reason = stop.signal.reason as RequestFailure['reason'] | undefined;
    failure = { ok: false, reason: reason ?? 'network' };
    if (reason) return failure;
  } finally {
    clearTimeout(timer);
  }
  if (isRetry || !(pause <= 3)) return failure;
  await new Promise((resolve) => setTimeout(resolve, pause * 1000));
  return ask(url, stop, limits, true);
}

async function readBody(response: Response, stop: AbortController, sizeLimit: number) {
  const reader = response.body?.getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (let part; reader && !(part = await reader.read()).done; parts.push(part.value)) {
    size += part.value.length;
    if (size > sizeLimit) stop.abort('size');
    stop.signal.throwIfAborted();
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}
