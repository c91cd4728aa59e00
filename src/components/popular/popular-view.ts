import type { Settings } from '../../schema/settings-types.ts';
import type { Style } from '../../i18n/formats.ts';
import type { Item } from '../../data/item.ts';
import type { List } from '../list/feed-state.ts';
import type { Page } from '../../platform/host-page.ts';

/**
 * A popular panel as its parts (`tabs`, `popular`) see it: they are told of it after every rendering. What crosses
 * has names of one word, which the script keeps (build/short-names.mjs).
 */
export interface Panel extends HTMLElement {
  /** Which of several lists is chosen; whoever sets it refreshes the panel. */
  at: number;
  /** The chosen list. */
  readonly list: List;
  /** What of it may be shown, in order. */
  readonly items: readonly Item[];
  /** All that were chosen so far, by their places. */
  readonly lists: readonly (List | undefined)[];
  /** Aborts when the panel has left the page. */
  readonly end: AbortSignal;
  refresh(): void;
}

/** What the parts of a popular panel do after every rendering. */
export type Update = (panel: Panel, given: Settings<'popular'>, style: Style, page: Page) => void;
