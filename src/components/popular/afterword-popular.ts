import { settingKeys } from '../../schema/attributes.ts';
import { defineSettings } from '../afterword-element.ts';
import type { PanelContent } from '../panel-content.ts';
import { PanelElement } from '../panel-element.ts';
import { panelStyles } from '../panel.styles.ts';

/**
 * What readers read most: a ranking, a few at first and more on request.
 *
 * @tagname afterword-popular
 * @fires afterword-open - An item's link is followed; cancelable.
 * @fires afterword-load-more - More items are shown.
 * @fires afterword-view - Half of the panel was in view for a second.
 * @fires afterword-error - Something was wrong and was worked around.
 * @csspart tabs - The names of several lists.
 * @csspart tab - One of them: also `tab-selected`.
 * @csspart list - The list.
 * @csspart item - An item: also `item-first`, `item-sponsored`, `item-live`.
 * @csspart rank - Its place in the ranking.
 * @csspart movement - Where it has moved, a symbol: also `movement-up`, `movement-down`, `movement-new`.
 * @csspart thumbnail - Its picture.
 * @csspart kicker - The word beside its time; shown where thumbnails or times are.
 * @csspart sponsor - Who paid for it.
 * @csspart link - Its title.
 * @csspart time - When it was published.
 * @csspart updated - How old the list is.
 * @csspart placeholder - What stands for an item that is awaited.
 * @csspart load-more - The button for more.
 * @csspart see-all - The link to all.
 * @csspart status - What is said about failing, and of a list that is empty.
 */
export class AfterwordPopular extends PanelElement<'popular'> {
  static override readonly kind = 'popular';
  static override readonly styles = [panelStyles];

  static {
    defineSettings(this, settingKeys('popular'));
  }

  protected override async createContent(): Promise<PanelContent> {
    const { PopularContent } = await import('../lists/lists.ts');
    return new PopularContent(this);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'afterword-popular': AfterwordPopular;
  }
}
