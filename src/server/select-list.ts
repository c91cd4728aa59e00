import { canonicalizeUrl } from '../data/canonical-url.ts';
import type { ExclusionReason, ItemFilter } from '../data/item-filter.ts';
import type { Item } from '../data/item.ts';
import { rankRelated } from '../data/related.ts';
import { selectItems } from '../data/select-items.ts';
import type { Article, ListSettings } from '../schema/settings-types.ts';

/** What lists before this one show, by the canonical URLs of their items. */
export class ShownItems {
  readonly #keys = new Set<string>();

  has(item: Item): boolean {
    return this.#keys.has(canonicalizeUrl(item.url));
  }

  add(items: readonly Item[]): void {
    for (const { url } of items) this.#keys.add(canonicalizeUrl(url));
  }
}

export interface ListSelection {
  settings: ListSettings & {
    readonly related?: boolean | undefined;
    readonly article?: Article | undefined;
  };
  limit: number;
  isRanking: boolean;
  filter: ItemFilter;
  shown: ShownItems;
}

/** What a list shows of its items, as SelectionController selects it in a page. */
export function selectList(
  items: readonly Item[],
  { settings, limit, isRanking, filter, shown }: ListSelection,
): Item[] {
  const { related, dedupe, article = {} } = settings;
  const articleKey = canonicalizeUrl(article.url ?? '');
  const filterItem = (item: Item): ExclusionReason | undefined => {
    const reason = filter(item);
    if (reason ?? (!dedupe && isRanking)) return reason;
    if (canonicalizeUrl(item.url) === articleKey) return ['article', undefined];
    return dedupe && shown.has(item) ? ['duplicate', undefined] : undefined;
  };
  return selectItems(related ? rankRelated(items, article) : items, limit, filterItem).items;
}
