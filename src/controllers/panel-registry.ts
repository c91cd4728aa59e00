import type { Item } from '../data/item.ts';
import type { ItemSelection } from '../data/select-items.ts';
import type { Settings } from '../schema/settings-types.ts';

/** What a list panel of the page shows, and what it was chosen from. */
export interface PanelRecord {
  /** Canonical URL of the article that the panel stands under: panels of other articles do not matter to it. */
  articleKey: string;
  /** Canonical URLs of what it shows. */
  keys: readonly string[];
  selection: ItemSelection;
  /** All items that there were to choose from. */
  candidates: readonly Item[];
  settings: Partial<Settings<'videos'>>;
}

/** The list panels in the page: a panel that leaves takes itself out. */
export const panelRegistry = new Map<HTMLElement, PanelRecord>();

/** The panel that shows a URL under an article already; only what a reader could see counts. */
export const findPanelShowing = (key: string, articleKey: string): HTMLElement | undefined =>
  [...panelRegistry].find(
    ([panel, record]) =>
      record.articleKey === articleKey && record.keys.includes(key) && panel.getClientRects()[0],
  )?.[0];
