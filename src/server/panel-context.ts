import type { ItemFilter } from '../data/item-filter.ts';
import type { Localizer } from '../i18n/localizer.ts';
import type { Issue } from '../schema/issues.ts';
import type { PanelConfig, Settings } from '../schema/settings-types.ts';
import type { Html } from './html.ts';
import type { SourceReader } from './read-source.ts';
import type { ShownItems } from './select-list.ts';

/** The panels that are elements. */
export type PanelKind = Exclude<PanelConfig['type'], 'slot'>;

/** What a panel is printed from. */
export interface PanelContext<K extends PanelKind> {
  /** Its settings, with the defaults and all that holds for the whole embed. */
  settings: Settings<K>;
  localizer: Localizer;
  /** What the panel is called: its heading, or the language's name for it. */
  label: string;
  /** The time of printing as Unix time in milliseconds. */
  now: number;
  filter: ItemFilter;
  sources: SourceReader;
  /** What the lists before it show. */
  shown: ShownItems;
  /** Where its settings stand in the config, as in `panels[2]`. */
  path: string;
  report: (issues: readonly Issue[]) => void;
}

/** The content of a panel, and how many items it has; nothing where the browser has to fill it. */
export interface PrintedContent {
  content: Html;
  itemCount: number;
}
