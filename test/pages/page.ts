/*
 * Whole pages under test: HTML as a publisher writes it, served over HTTP with the headers that a test
 * wants, in a frame of the size that a test wants. What goes wrong in it is recorded from before its
 * first script, also under a policy that allows next to nothing.
 */
import { openPeer, type Peer } from './peer.ts';

/** The policies that docs/guides/csp-and-sri.md promises to run under, as response headers. */
export const STRICT = {
  'Content-Security-Policy': [
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'",
    "require-trusted-types-for 'script'; trusted-types afterword",
  ].join('; '),
};

/** Blocks nothing, but records every request to another origin as a violation. */
export const WATCH_REQUESTS = {
  'Content-Security-Policy-Report-Only': "default-src 'self' data: 'unsafe-inline'",
};

export interface PageOptions {
  /** Without it, the page that is at `at`. */
  html?: string;
  headers?: Record<string, string>;
  /** The page's path, such as `/demo/publisher/`; by default one of its own. */
  at?: string;
  /** In CSS pixels; 1024 × 768. */
  width?: number;
  height?: number;
  /** Answers beside the page, under `site.path('/…')`, or relative to a page without `at`. */
  site?: Peer;
  /** The test is about errors in the page; without it they fail the test. */
  mayFail?: boolean;
  /** Resolve at the page's `load` event, or as soon as it began, for files that hang. */
  wait?: 'load' | 'start';
}

export interface Violation {
  effectiveDirective: string;
  blockedURI: string;
  sample: string;
  sourceFile: string;
  lineNumber: number;
  disposition: string;
}

interface Recorded {
  violations: Violation[];
  /** Uncaught errors and unhandled rejections, as text. */
  errors: string[];
  /** What was written to the console. */
  logs: { level: string; text: string }[];
}

export interface Page extends Recorded {
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  frame: HTMLIFrameElement;
  site: Peer;
  /** The addresses of everything that the page has loaded so far, in no order. */
  requests(): string[];
  remove(): void;
}

const PROBE = Symbol.for('afterword-probe');
const frames = new Set<HTMLIFrameElement>();
/** What no page under test may do: throw, or leave a rejection alone. */
const mustBeEmpty: string[][] = [];
const thrown: string[] = [];

/** Opens a page; it is removed after the test. */
export async function openPage(options: PageOptions): Promise<Page> {
  const { at, headers = {}, width = 1024, height = 768, wait = 'load' } = options;
  const site = options.site ?? (await openPeer());
  const html = options.html ?? (await (await fetch(at ?? '/demo/')).text());
  const address = at ? withQuery(at, site.path('/')) : site.path('/');
  await site.answer('/', {
    headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
    body: withProbe(html, nonceOf(headers)),
  });

  const record: Recorded & { isReady: boolean } = {
    violations: [],
    errors: [],
    logs: [],
    isReady: false,
  };
  if (!options.mayFail) mustBeEmpty.push(record.errors);
  const frame = document.createElement('iframe');
  Object.assign(frame, { [PROBE]: record });
  // Set by properties and not inherited: a test page's own style must not change the page's size.
  frame.style.cssText = `width: ${String(width)}px; height: ${String(height)}px; border: 0; max-width: none`;
  frame.src = address;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frames.add(frame);
  document.body.append(frame);
  if (wait === 'load') await loaded;
  await until(() => record.isReady, 'the page began, and its policy allows the probe');

  return {
    ...record,
    get window() {
      return frame.contentWindow as Window & typeof globalThis;
    },
    get document() {
      return frame.contentDocument!;
    },
    frame,
    site,
    requests: () => loadedBy(frame.contentWindow!),
    remove: () => {
      frame.remove();
    },
  };
}

type Truthy<T> = Exclude<T, false | 0 | '' | null | undefined>;

/**
 * Waits until the predicate gives something true, and resolves with it.
 * @param what ends the sentence "Waited in vain until …".
 */
export async function until<T>(
  predicate: () => T | Promise<T>,
  what: string,
  timeoutMs = 15_000,
): Promise<Truthy<T>> {
  const end = performance.now() + timeoutMs;
  let why = '';
  for (;;) {
    try {
      const value = await predicate();
      if (value) return value as Truthy<T>;
      why = '';
    } catch (error) {
      why = ` (${String(error)})`;
    }
    if (performance.now() > end) {
      throw new Error(`Waited in vain for ${String(timeoutMs)} ms until ${what}${why}`);
    }
    await nextFrame();
  }
}

/** Waits for the browser's note of such requests: it may come after the page has used their answers. */
export const noted = (page: Page, ...ends: string[]) =>
  until(
    () => ends.every((end) => page.requests().some((url) => url.endsWith(end))),
    `requests at ${ends.join()} are noted`,
  );

/** The next animation frame, or, where a hidden page paints none, soon. */
export function nextFrame() {
  return new Promise((resolve) => {
    requestAnimationFrame(resolve);
    setTimeout(resolve, 50);
  });
}

/** Removes the pages, and tells what they have thrown that they may not. */
export async function closePages(): Promise<string[]> {
  // A rejection that nobody handles is told in a task of its own: one of the last moment is still to come.
  if (frames.size) await new Promise((resolve) => setTimeout(resolve, 5));
  for (const frame of frames) frame.remove();
  frames.clear();
  return mustBeEmpty.splice(0).flat();
}

afterEach(async function () {
  const errors = await closePages();
  // Where the page is hidden, timers are slow and nothing is painted, here and in all files after this one.
  if (document.hidden) errors.push('a window was opened, which hides the pages of all tests');
  if (errors.length) thrown.push(`${this.currentTest?.title ?? ''}: ${errors.join('; ')}`);
});

// At the end, since a hook that fails keeps the tests after it from running.
after(() => {
  if (thrown.length) throw new Error(`Pages threw in ${thrown.join('\n')}`);
});

/** Before the page's first script and policy, but after what decides how the page is parsed. */
function withProbe(html: string, nonce: string) {
  const [start = ''] =
    /^\s*(<\?xml[^>]*>)?\s*(<!doctype[^>]*>)?\s*(<html[^>]*>)?\s*(<head[^>]*>)?/i.exec(html) ?? [];
  const doctype = /<!doctype|<\?xml/i.test(start) ? '' : '<!doctype html>';
  const probe = `<script src="/__probe.js"${nonce && ` nonce="${nonce}"`}></script>`;
  return doctype + start + probe + html.slice(start.length);
}

const nonceOf = (headers: Record<string, string>) =>
  /'nonce-([^']+)'/.exec(Object.values(headers).join())?.[1] ?? '';

function withQuery(at: string, path: string) {
  const url = new URL(at, location.href);
  url.searchParams.set('__page', path.split('/')[2] ?? '');
  return url.href;
}

function loadedBy(window: Window) {
  const names = window.performance.getEntriesByType('resource').map(({ name }) => name);
  return names.filter((name) => !name.endsWith('/__probe.js'));
}
