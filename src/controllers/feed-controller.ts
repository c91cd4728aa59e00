import type { FeedFailure, FeedResult, FeedSource } from '../data/feeds/feed.ts';
import { loadFeed } from '../data/feeds/load-feed.ts';
import type { RequestFailure } from '../data/http.ts';
import { toItem, type Item } from '../data/item.ts';
import { addNewItems } from '../data/same-item.ts';
import { whenNear } from '../platform/visibility.ts';
import type { Source } from '../schema/settings-types.ts';
import type { Issue, ProblemCode } from '../schema/issues.ts';

/** What is known of the items of one source. */
export interface FeedState {
  /** Its index among the panel's lists. */
  index: number;
  /** Where the source stands in the config. */
  path: string;
  /** The feed; nothing for items that stand in the config or in HTML. */
  source: FeedSource | undefined;
  status: 'pending' | 'complete' | 'error';
  /** All items that there are so far. */
  items: Item[];
  /** URLs of the pages that were loaded: a feed whose next page leads back would go on for ever. */
  visitedPages: Set<string | undefined>;
  /** The URL of the feed's next page. */
  nextPage: string | undefined;
  /** When the feed says that it was made. */
  generated: string | undefined;
  /** Whether the last attempt to load it has failed. */
  hasFailed: boolean;
}

/** What has been loaded of a feed. */
export interface FeedLoad {
  /** A further page, and not the feed's first one. */
  isNextPage: boolean;
  /** The list had nothing to show before. */
  wasPending: boolean;
}

export interface FeedHost extends HTMLElement {
  /** Aborts when the panel has left the document. */
  readonly signal: AbortSignal;
  readonly settings: { readonly load?: string | undefined };
  pathTo(key: string): string;
  reportIssues(issues: readonly Issue[]): void;
}

/** A list without a source. */
const NO_FEED: FeedState = {
  index: 0,
  path: '',
  source: undefined,
  status: 'complete',
  items: [],
  visitedPages: new Set(),
  nextPage: undefined,
  generated: undefined,
  hasFailed: false,
};

/**
 * The feeds of a panel: one, or one for each of its tabs. Each is loaded when its list is chosen and the panel is near
 * the viewport, and kept for when its tab is chosen again.
 */
export class FeedController {
  /** The list that is chosen. */
  current: FeedState = NO_FEED;

  readonly #host: FeedHost;
  readonly #fallbackItems: () => readonly unknown[];
  readonly #onLoad: (state: FeedState, load: FeedLoad) => void;
  #states: (FeedState | undefined)[] = [];

  /**
   * @param fallbackItems Items of the panel's plain HTML, shown where the first feed can't be loaded.
   * @param onLoad Called when a feed or a further page of it has been loaded, or could not be.
   */
  constructor(
    host: FeedHost,
    fallbackItems: () => readonly unknown[],
    onLoad: (state: FeedState, load: FeedLoad) => void,
  ) {
    this.#host = host;
    this.#fallbackItems = fallbackItems;
    this.#onLoad = onLoad;
  }

  /** Forgets all lists: the panel has left the document. Responses stay in the page's cache (data/http.ts). */
  reset(): void {
    this.#states = [];
  }

  /** The state of a list that was chosen before. */
  getState(index: number): FeedState | undefined {
    return this.#states[index];
  }

  /** Chooses a list, and loads its feed unless that was done before. */
  choose(index: number, source: Source | undefined, path: string): void {
    const feed = toFeedSource(source);
    const known = this.#states[index];
    if (known && JSON.stringify(known.source) === JSON.stringify(feed)) {
      this.current = known;
    } else {
      const status = feed ? 'pending' : 'complete';
      this.current = { ...NO_FEED, index, path, source: feed, status, visitedPages: new Set() };
      this.#states[index] = this.current;
      if (feed) void this.#loadWhenNear(this.current);
    }
    if (!feed) this.current.items = this.#parseItems(source?.items ?? []);
  }

  /** Loads a feed again after a failure. */
  async retry(): Promise<void> {
    this.current.status = 'pending';
    await this.#load(this.current);
  }

  /** Loads the next page of a feed. */
  async loadNextPage(state: FeedState): Promise<void> {
    await this.#load(state, state.nextPage);
  }

  async #loadWhenNear(state: FeedState): Promise<void> {
    const { settings, signal } = this.#host;
    if (settings.load !== 'now') await whenNear(this.#host, signal);
    if (this.#isCurrent(state)) await this.#load(state);
  }

  /** Whether the panel still has this list: it may have left, or have another feed by now. */
  #isCurrent(state: FeedState): boolean {
    return this.#states[state.index] === state;
  }

  async #load(state: FeedState, pageUrl?: string): Promise<void> {
    if (!state.source) return;
    const { signal } = this.#host;
    const result = await loadFeed(state.source, { signal, url: pageUrl });
    if (!this.#isCurrent(state)) return;
    const wasPending = state.status === 'pending';
    state.hasFailed = !result.ok;
    if (result.ok) this.#addItems(state, result.feed, pageUrl);
    else this.#handleFailure(state, result, pageUrl);
    state.status = result.ok || state.items[0] ? 'complete' : 'error';
    this.#onLoad(state, { isNextPage: pageUrl !== undefined, wasPending });
  }

  #addItems(
    state: FeedState,
    feed: Extract<FeedResult, { ok: true }>['feed'],
    pageUrl: string | undefined,
  ): void {
    const { items, next, leftOut: count, leftOutEntries: entries = [], generated } = feed;
    const before = pageUrl ? state.items : [];
    state.items = addNewItems(before, items);
    state.generated ??= generated;
    state.visitedPages.add(pageUrl ?? state.source?.feed);
    // A page with nothing new leads nowhere either.
    const isLoop =
      state.visitedPages.has(next) || (pageUrl && state.items.length === before.length);
    state.nextPage = isLoop ? undefined : next;
    if (state.nextPage !== next) this.#warn(state, 'feed-loop', next);
    if (count) this.#warn(state, 'items-left-out', { count, entries });
  }

  #handleFailure(
    state: FeedState,
    failure: FeedFailure | RequestFailure,
    pageUrl: string | undefined,
  ): void {
    const url = pageUrl ?? state.source?.feed ?? '';
    this.#host.reportIssues([{ ...describeFailure(failure, url), path: `${state.path}.feed` }]);
    if (!pageUrl && state.index === 0) state.items = this.#parseItems(this.#fallbackItems());
  }

  #warn(state: FeedState, code: ProblemCode, found: unknown): void {
    this.#host.reportIssues([{ code, path: `${state.path}.feed`, found, severity: 'warning' }]);
  }

  #parseItems(raw: readonly unknown[]): Item[] {
    return raw.flatMap((entry) => toItem(entry, this.#host.baseURI) ?? []);
  }
}

/** The feed of a source, without items that stand beside it. */
function toFeedSource(source: Source | undefined): FeedSource | undefined {
  if (!source?.feed) return undefined;
  const { feed, format, list, fields } = source;
  return { feed, format, list, fields };
}

/** Failures of the request; the others are of what it answered. */
const REQUEST_FAILURES = new Set(['status', 'size', 'time', 'network', 'reader']);

/** The issue of a feed that could not be loaded. */
function describeFailure(
  failure: FeedFailure | RequestFailure,
  url: string,
): Pick<Issue, 'code' | 'found' | 'allowed'> {
  const { reason, status, detail, allowed } = failure as {
    reason: string;
    status?: number;
    detail?: string;
    allowed?: readonly string[];
  };
  const code = REQUEST_FAILURES.has(reason) ? 'feed-failed' : 'feed-unreadable';
  return { code, found: `${url}: ${reason} ${detail ?? status ?? ''}`.trim(), allowed };
}
