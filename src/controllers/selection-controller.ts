import { canonicalizeUrl } from '../data/canonical-url.ts';
import type { ExclusionReason, ItemFilter } from '../data/item-filter.ts';
import type { Item } from '../data/item.ts';
import type { rankRelated } from '../data/related.ts';
import { selectItems, type ItemSelection } from '../data/select-items.ts';
import type { Article } from '../schema/settings-types.ts';
import { findPanelShowing, panelRegistry } from './panel-registry.ts';

/** What an item of a list has to be, and how many there are. */
export interface SelectionSettings {
  limit: number;
  dedupe: boolean;
  related?: boolean | undefined;
  article?: Article | undefined;
}

export interface SelectionHost extends HTMLElement {
  readonly kind: string;
  /** Canonical URL of the article that the panel stands under. */
  readonly articleKey: string;
  readonly itemFilter: ItemFilter;
}

/** Ranks items by the article; loaded when a panel of the page asks for it. */
let rank: typeof rankRelated | undefined;

/** What a list shows of its candidates: filtered, ranked, and without what another panel shows already. */
export class SelectionController {
  readonly #host: SelectionHost;
  #selection: ItemSelection = { items: [], leftOut: [] };

  constructor(host: SelectionHost) {
    this.#host = host;
  }

  /** What may be shown, in order. */
  get items(): Item[] {
    return this.#selection.items;
  }

  /** Takes the panel out of what the other panels of the page see: it has left the document. */
  unpublish(): void {
    panelRegistry.delete(this.#host);
  }

  /** Loads the ranking, where the settings ask for it and it is not there yet. */
  loadRanking({ related }: SelectionSettings): Promise<void> | undefined {
    if (!related || rank) return undefined;
    return import('../data/related.ts').then(
      ({ rankRelated }) => {
        rank = rankRelated;
      },
      () => {
        // Without the chunk, a list keeps its order.
        rank = (items) => [...items];
      },
    );
  }

  /**
   * Selects what is shown.
   * @param kept Items that stay in their places: only what comes after them is selected.
   */
  select(
    candidates: readonly Item[],
    settings: SelectionSettings,
    kept: readonly Item[] = [],
  ): void {
    const { limit, related, article = {} } = settings;
    const ranked = related && rank ? rank(candidates, article) : candidates;
    this.#selection = selectItems(ranked, limit, this.#createFilter(settings), kept);
  }

  /** Tells the other panels of the page what this one shows. */
  publish(shown: readonly Item[], candidates: readonly Item[], settings: SelectionSettings): void {
    panelRegistry.set(this.#host, {
      articleKey: this.#host.articleKey,
      keys: shown.map(({ url }) => canonicalizeUrl(url)),
      selection: this.#selection,
      candidates,
      settings,
    });
  }

  /** What a panel shows already is never a duplicate in it. */
  #createFilter({ dedupe }: SelectionSettings): (item: Item) => ExclusionReason | undefined {
    const { articleKey, itemFilter, kind } = this.#host;
    const own = panelRegistry.get(this.#host);
    const ownKeys = own?.articleKey === articleKey ? own.keys : [];
    return (item) => {
      const reason = itemFilter(item);
      if (reason ?? (!dedupe && kind === 'popular')) return reason;
      const key = canonicalizeUrl(item.url);
      if (key === articleKey) return ['article', this.#host];
      if (!dedupe || ownKeys.includes(key)) return undefined;
      const panel = findPanelShowing(key, articleKey);
      return panel && ['duplicate', panel];
    };
  }
}
