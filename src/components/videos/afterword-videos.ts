import { settingKeys } from '../../schema/attributes.ts';
import { defineSettings } from '../afterword-element.ts';
import type { PanelContent } from '../panel-content.ts';
import { PanelElement } from '../panel-element.ts';
import { panelStyles } from '../panel.styles.ts';

/**
 * Related videos. Nothing is asked of a third party before a reader plays one.
 *
 * @tagname afterword-videos
 * @fires afterword-open - An item's link is followed; cancelable.
 * @fires afterword-play - A video is about to play; cancelable.
 * @fires afterword-view - Half of the panel was in view for a second.
 * @fires afterword-error - Something was wrong and was worked around.
 * @csspart list - The list.
 * @csspart item - A video: also `item-first`, `item-sponsored`, `item-live`.
 * @csspart thumbnail - Its poster.
 * @csspart play - The button on the poster.
 * @csspart consent - Where it plays from, on the button.
 * @csspart duration - How long it is, or that it is live.
 * @csspart kicker - The word above its title.
 * @csspart sponsor - Who paid for it.
 * @csspart link - Its title.
 * @csspart time - When it was published.
 * @csspart placeholder - What stands for a picture that is awaited or missing.
 * @csspart see-all - The link to all.
 * @csspart load-more - The button to try again.
 * @csspart button - A button that moves a row to its further videos.
 * @csspart status - What is said about failing, of the list or of a video.
 * @csspart dialog - Where a video plays above the page.
 */
export class AfterwordVideos extends PanelElement<'videos'> {
  static override readonly kind = 'videos';
  static override readonly styles = [panelStyles];

  static {
    defineSettings(this, settingKeys('videos'));
  }

  protected override async createContent(): Promise<PanelContent> {
    const { VideosContent } = await import('../lists/lists.ts');
    return new VideosContent(this);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'afterword-videos': AfterwordVideos;
  }
}
