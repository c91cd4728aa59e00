import { settingKeys } from '../../schema/attributes.ts';
import { defineSettings } from '../afterword-element.ts';
import { PanelElement } from '../panel-element.ts';
import { panelStyles } from '../panel.styles.ts';
import { DiscussionContent } from './discussion-content.ts';
import { discussionStyles } from './afterword-discussion.styles.ts';

/**
 * Where the discussion goes on, in a sentence, and a bar to share the story with.
 *
 * @tagname afterword-discussion
 * @fires afterword-discuss - A network is about to be opened; cancelable.
 * @fires afterword-view - Half of the panel was in view for a second.
 * @fires afterword-error - Something was wrong and was worked around.
 * @csspart message - The sentence.
 * @csspart network - A network's name in the sentence: also `network-facebook` and so on.
 * @csspart count - How many replies there are, beside a network's name.
 * @csspart list - The bar.
 * @csspart button - A button of the bar: also `button-facebook`, `button-copy`, `button-more` and so on.
 * @csspart placeholder - The space of a button that is still to come.
 * @csspart status - What is said about copying.
 * @csspart dialog - The question for the reader's own server.
 */
export class AfterwordDiscussion extends PanelElement<'discussion'> {
  static override readonly kind = 'discussion';
  static override readonly styles = [panelStyles, discussionStyles];

  static {
    defineSettings(this, settingKeys('discussion'));
  }

  protected override createContent(): DiscussionContent {
    return new DiscussionContent(this);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'afterword-discussion': AfterwordDiscussion;
  }
}
