/*
 * Addresses that say what a test tells them to, and remember what was asked of them. One set of answers
 * stands behind two doors: the page's own origin and the peer, another origin.
 */
import { extname } from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.rss': 'application/rss+xml; charset=utf-8',
  '.svg': 'image/svg+xml',
};

export class Answers {
  /** path → the answers still to come; the last one stays. */
  #scripts = new Map();
  /** path → what lets each request that hangs there go on. */
  #waiting = new Map();
  #requests = [];

  /** @param path with the test's prefix; with a query it is for that query alone. */
  script(path, answers) {
    this.#scripts.set(path, [...answers]);
  }

  /** Lets the requests go on that hang at this path. */
  release(path) {
    const waiting = this.#waiting.get(path) ?? [];
    this.#waiting.delete(path);
    for (const goOn of waiting) goOn();
    return waiting.length;
  }

  requests(prefix) {
    return this.#requests.filter(({ path }) => path.startsWith(prefix));
  }

  /** What one test scripted and asked; its hanging requests go on, so that no connection stays open. */
  forget(prefix) {
    for (const path of [...this.#waiting.keys()]) if (path.startsWith(prefix)) this.release(path);
    for (const path of [...this.#scripts.keys()]) {
      if (path.startsWith(prefix)) this.#scripts.delete(path);
    }
    this.#requests = this.#requests.filter(({ path }) => !path.startsWith(prefix));
  }

  /** Answers a request that came through the door of that name, whose headers every answer has. */
  async handle(request, response, path, door, headers = {}) {
    const { method } = request;
    const asked = { method, path, headers: request.headers, door, aborted: false };
    this.#requests.push(asked);
    const bare = path.split('?')[0];
    const key = this.#scripts.has(path) ? path : bare;
    const script = this.#scripts.get(key);
    const answer = (script?.length > 1 ? script.shift() : script?.[0]) ?? { status: 404 };

    const isCut = answer.drop || answer.truncateAt !== undefined;
    response.once('close', () => (asked.aborted = !isCut && !response.writableFinished));
    if (request.method === 'OPTIONS') return end(response, { status: 204, headers }, bare);
    if (answer.hangs) await this.#hang(key);
    if (answer.delayMs) await new Promise((resolve) => setTimeout(resolve, answer.delayMs));
    if (response.destroyed) return;
    if (answer.drop) return void request.socket.destroy();
    end(response, { ...answer, headers: { ...headers, ...answer.headers } }, bare);
  }

  #hang(key) {
    return new Promise((goOn) => {
      this.#waiting.set(key, [...(this.#waiting.get(key) ?? []), goOn]);
    });
  }
}

/**
 * Sends it; `base64` is a body of bytes, `truncateAt` promises the whole and breaks off after that many,
 * `floods` never ends, and `tricklesMs` sends a byte at a time.
 */
function end(response, answer, path) {
  const {
    status = 200,
    headers,
    body = '',
    base64,
    truncateAt,
    floods,
    tricklesMs,
    padding = 0,
  } = answer;
  const bytes = base64 === undefined ? Buffer.from(body) : Buffer.from(base64, 'base64');
  const all = {
    'content-type': TYPES[extname(path)] ?? TYPES['.html'],
    'cache-control': 'no-store',
    // A fresh connection for each request: browsers silently ask again when an old one breaks.
    connection: 'close',
    'content-length': floods ? null : bytes.length + padding,
    ...headers,
  };
  const sent = Object.entries(all).filter(([, value]) => value !== null);
  response.writeHead(status, Object.fromEntries(sent));
  if (floods) return flood(response, bytes);
  if (padding) return pad(response, bytes, padding);
  if (tricklesMs) return trickle(response, bytes, tricklesMs);
  if (truncateAt === undefined) return void response.end(bytes);
  response.write(bytes.subarray(0, truncateAt), () => response.destroy());
}

/** The body again and again, as fast as it is taken, until the other end has had enough. */
function flood(response, bytes) {
  const chunk = Buffer.concat(
    Array.from({ length: Math.ceil(65_536 / bytes.length) }, () => bytes),
  );
  const send = () => {
    while (!response.destroyed && response.write(chunk));
    response.once('drain', send);
  };
  send();
}

/** So many spaces before the body, of which no more than one piece is in memory. */
function pad(response, bytes, size) {
  const chunk = Buffer.alloc(65_536, ' ');
  const send = () => {
    while (size > 0 && !response.destroyed) {
      const isTaken = response.write(chunk.subarray(0, size));
      size -= chunk.length;
      if (!isTaken) return void response.once('drain', send);
    }
    response.end(bytes);
  };
  send();
}

function trickle(response, bytes, everyMs) {
  let at = 0;
  const timer = setInterval(() => {
    if (response.destroyed || at >= bytes.length) {
      clearInterval(timer);
      response.end();
    } else response.write(bytes.subarray(at, ++at));
  }, everyMs);
}
