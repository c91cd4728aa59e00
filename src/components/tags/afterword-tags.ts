import type { PropertyValues } from 'lit';
import { settingKeys } from '../../schema/attributes.ts';
import { defineSettings } from '../afterword-element.ts';
import type { PanelContent } from '../panel-content.ts';
import { PanelElement } from '../panel-element.ts';
import { panelStyles } from '../panel.styles.ts';
import { TagsContent } from './tags-content.ts';
import { tagsStyles } from './tags.styles.ts';

/**
 * The story's tags, and when it was updated.
 *
 * @tagname afterword-tags
 * @fires afterword-view - Half of the panel was in view for a second.
 * @fires afterword-error - Something was wrong and was worked around.
 * @csspart list - The list.
 * @csspart tag - A tag.
 * @csspart updated - The line that says when.
 */
export class AfterwordTags extends PanelElement<'tags'> {
  static override readonly kind = 'tags';
  static override readonly styles = [panelStyles, tagsStyles];

  static {
    defineSettings(this, settingKeys('tags'));
  }

  protected override createContent(): PanelContent {
    return new TagsContent(this);
  }

  /**
   * `updated` is the name of a setting and of the method that Lit calls after each update. For that one call it is a
   * method of the instance, and then the setting again.
   */
  protected override update(changed: PropertyValues): void {
    super.update(changed);
    const value = () => {
      Reflect.deleteProperty(this, 'updated');
    };
    Object.defineProperty(this, 'updated', { configurable: true, value });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'afterword-tags': AfterwordTags;
  }
}
