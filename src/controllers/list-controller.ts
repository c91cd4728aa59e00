import type { Item } from '../data/item.ts';
import type { Source } from '../schema/settings-types.ts';
import { FeedController, type FeedHost, type FeedLoad, type FeedState } from './feed-controller.ts';
import {
  SelectionController,
  type SelectionHost,
  type SelectionSettings,
} from './selection-controller.ts';

/** A list panel, as the controller of its list sees it. */
export interface ListHost extends FeedHost, SelectionHost {
  readonly path: string;
  readonly settings: SelectionSettings & {
    readonly load?: string | undefined;
    readonly source?: Source | undefined;
    readonly structuredData: boolean;
  };
  /** Settings that the plain HTML inside gives. */
  readonly htmlSettings: { readonly source?: Source | undefined };
  readonly isHidden: boolean;
  readonly label: string;
  readonly updateComplete: Promise<boolean>;
  readonly renderRoot: HTMLElement | DocumentFragment;
  requestUpdate(): void;
  /** Keeps the space of what is shown now until nobody sees it. */
  reserveSpace(): void;
}

/** The list of a panel, from its source to what is shown of it. */
export class ListController {
  readonly selection: SelectionController;
  readonly feed: FeedController;
  readonly #host: ListHost;
  readonly #getShownCount: () => number;

  /** @param getShownCount How many items the panel shows, if there are as many. */
  constructor(host: ListHost, getShownCount: () => number) {
    this.#host = host;
    this.#getShownCount = getShownCount;
    this.selection = new SelectionController(host);
    this.feed = new FeedController(
      host,
      () => host.htmlSettings.source?.items ?? [],
      (state, load) => this.#onLoad(state, load),
    );
  }

  get state(): FeedState {
    return this.feed.current;
  }

  /** What may be shown, in order: at most `limit`. */
  get items(): Item[] {
    return this.selection.items;
  }

  get shownItems(): Item[] {
    return this.items.slice(0, this.#getShownCount());
  }

  /** Loads what the list is selected with. */
  prerequisites(): Promise<unknown> | undefined {
    return this.selection.loadRanking(this.#host.settings);
  }

  /** Chooses the list to show, and selects its items. */
  choose(index: number, source: Source | undefined, path: string): void {
    this.feed.choose(index, source, path);
    // A panel that stands alone and has nothing yet may still be given its HTML or its properties.
    if (!source && this.#host.path) {
      this.#host.reportIssues([{ code: 'missing', path }]);
    }
    this.select();
  }

  /** Selects what is shown again; with `keepShown`, what is shown stays in its place. */
  select({ keepShown = false } = {}): void {
    const kept = keepShown ? this.shownItems : [];
    this.selection.select(this.state.items, this.#host.settings, kept);
  }

  /** Tells the rest of the page what is shown: other panels, and search engines. */
  publish(): void {
    const { signal, settings, kind, label, isHidden } = this.#host;
    if (signal.aborted) return;
    const shown = this.state.status === 'complete' && !isHidden ? this.shownItems : [];
    this.selection.publish(shown, this.state.items, settings);
    if (!settings.structuredData) return;
    void import('../platform/structured-data.ts').then(
      ({ writeStructuredData }) =>
        writeStructuredData(this.#host, shown, { label, isRanking: kind === 'popular', signal }),
      () => undefined,
    );
  }

  /** Loads the feed again after a failure, and gives the focus back, which the button had. */
  async retry(): Promise<void> {
    const { state } = this;
    const retrying = this.feed.retry();
    this.#host.requestUpdate();
    await retrying;
    await this.#host.updateComplete;
    if (state !== this.state) return;
    this.#host.renderRoot.querySelector<HTMLElement>('[part=link],.end>*')?.focus();
  }

  disconnect(): void {
    this.feed.reset();
    this.selection.unpublish();
  }

  #onLoad(state: FeedState, { isNextPage, wasPending }: FeedLoad): void {
    if (state !== this.state) return;
    // What the placeholders took: what is in view does not move.
    if (wasPending) this.#host.reserveSpace();
    this.select({ keepShown: isNextPage });
    this.#host.requestUpdate();
  }
}
