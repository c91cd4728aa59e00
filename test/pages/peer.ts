/*
 * A peer answers what a test tells it to, and tells what was asked. It has a name of its own, so tests
 * never see each other's, and two doors: `url` is on another origin (with CORS), `path` on the page's own.
 */
export interface Answer {
  /** 200 */
  status?: number;
  /** Over the defaults: a type by the path's ending, `no-store`, and on the other origin CORS `*`. `null` removes one. */
  headers?: Record<string, string | number | null>;
  /** Text, bytes, or anything else as JSON. */
  body?: unknown;
  /** Wait so long before the first byte. */
  delayMs?: number;
  /** Say nothing until `release`. */
  hangs?: boolean;
  /** Close the connection instead of answering. */
  drop?: boolean;
  /** Promise the whole body, send so many bytes, close the connection. WebKit takes it for the whole answer. */
  truncateAt?: number;
  /** Send the body again and again, without an end. */
  floods?: boolean;
  /** Send so many spaces before the body. */
  padding?: number;
  /** Send one byte of the body every so many milliseconds. */
  tricklesMs?: number;
}

export interface Asked {
  method: string;
  /** With its query. */
  path: string;
  headers: Record<string, string>;
  door: 'page' | 'peer';
  /** The page gave up before it had the whole answer. */
  aborted: boolean;
}

export interface Peer {
  /** The address on the other origin, which also has the built files: `peer.origin + '/dist/afterword.js'`. */
  url(path: string): string;
  /** The address on the page's own origin. */
  path(path: string): string;
  origin: string;
  /** What the path answers from now on; of several answers each is given once, the last for good. */
  answer(path: string, ...answers: Answer[]): Promise<void>;
  /** Lets the requests go on that hang at the path; resolves with how many there were. */
  release(path: string): Promise<number>;
  /** What was asked, at the path or everywhere, in order. */
  requests(path?: string): Promise<Asked[]>;
}

const open = new Set<string>();

/** A new peer; it is forgotten after the test. */
export async function openPeer(): Promise<Peer> {
  const prefix = `/${crypto.randomUUID()}`;
  open.add(prefix);
  const origin = await (await fetch('/__peer')).text();

  async function control(method: string, path: string, body: string | null = null) {
    const response = await fetch(`/__control${prefix}${path}`, { method, body });
    if (!response.ok) throw new Error(`The page server said ${String(response.status)}.`);
    return response;
  }

  return {
    origin,
    url: (path) => origin + prefix + path,
    path: (path) => `/__page${prefix}${path}`,
    answer: async (path, ...answers) => {
      await control('PUT', path, JSON.stringify(answers.map(toWire)));
    },
    release: async (path) => (await (await control('POST', path)).json()) as number,
    requests: async (path) => {
      const all = (await (await control('GET', '/')).json()) as Asked[];
      const asked = all.map((one) => ({ ...one, path: one.path.slice(prefix.length) }));
      return asked.filter((one) => !path || one.path === path || one.path.split('?')[0] === path);
    },
  };
}

afterEach(async () => {
  const prefixes = [...open];
  open.clear();
  await Promise.all(prefixes.map((it) => fetch(`/__control${it}/`, { method: 'DELETE' })));
});

function toWire({ body, ...answer }: Answer) {
  if (body instanceof Uint8Array) {
    const characters = Array.from(body, (byte) => String.fromCharCode(byte));
    return { ...answer, base64: btoa(characters.join('')) };
  }
  return { ...answer, body: typeof body === 'string' ? body : JSON.stringify(body) };
}
