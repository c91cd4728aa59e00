import type { Settings } from '../config/schema.ts';
import type { Style } from '../model/format.ts';
import type { List } from './kept-list.ts';
import type { Page } from './page.ts';

/** What the parts of a popular list (`tabs`, `ages`) are told after every rendering. Names that cross are public. */
export interface View {
  /** The panel's settings. */
  given: Settings<'popular'>;
  /** Which of its windows is chosen, and the list of that. */
  at: number;
  list: List;
  /** All lists that were chosen so far, by `keyOf` or their place. */
  lists: ReadonlyMap<string | number, List>;
  choose: (at: number) => void;
  style: Style;
  page: Page;
  /** Aborts when the panel has left the page. */
  end: AbortSignal;
}
