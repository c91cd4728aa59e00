import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { withoutPrototype } from '../../schema/without-prototype.ts';
import type { Named } from '../../schema/settings-types.ts';
import { formatUpdated } from '../../i18n/formats.ts';
import { AfterwordPanel } from '../panel.ts';
import { panelStyles } from '../panel.styles.ts';
import { readTags } from '../../platform/plain-html.ts';
import { settingProperties } from '../../schema/attributes.ts';
import { tagsStyles } from './afterword-tags.styles.ts';

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
export class AfterwordTags extends AfterwordPanel<'tags'> {
  static override readonly styles = [panelStyles, tagsStyles];
  static override readonly properties = settingProperties('tags');

  #tags: readonly Named[] = [];
  #updated: string | undefined;

  constructor() {
    super('tags');
  }

  /** Lit calls `updated` once after each update; to everybody else it is the setting of that name. */
  protected override update(changed: PropertyValues): void {
    super.update(changed);
    const value = () => Reflect.deleteProperty(this, 'updated');
    Object.defineProperty(this, 'updated', { configurable: true, value });
  }

  protected override readHtml(): object | undefined {
    return readTags(this);
  }

  protected override show(): void {
    super.show();
    const { items, article, updated = true } = this.settings;
    this.#tags = (items ?? article?.tags ?? []).filter((tag) => {
      const { name, url } = entryOf(tag);
      return !this.judge({ url, tags: [name] });
    });
    this.#updated = updated === true ? article?.updated : updated || '';
  }

  protected override get usesIntl(): boolean {
    return !!this.#updated;
  }

  /** The line alone is enough. */
  protected get count(): number {
    return this.#updated ? Infinity : this.#tags.length;
  }

  protected renderContent(): TemplateResult {
    const tags = this.#tags;
    const updated = this.#updated;
    const line = updated && formatUpdated(updated, this.now, this.writing);
    return html`${
      tags.length
        ? html`<ul part="list" role="list">
            ${tags.map((tag) => html`<li>${renderTag(tag)}</li>`)}
          </ul>`
        : nothing
    }
    ${line && html`<p part="updated"><time datetime=${updated}>${line}</time></p>`}
    ${this.renderSeeAll()}`;
  }
}

/** A tag that is a name alone has no address. */
const entryOf = (tag: Named): Exclude<Named, string> =>
  typeof tag === 'string' ? withoutPrototype({ name: tag }) : tag;

function renderTag(tag: Named): TemplateResult {
  const { name, url = nothing } = entryOf(tag);
  // A link without an address is text.
  return html`<a part="tag" href=${url}>${name}</a>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'afterword-tags': AfterwordTags;
  }
}
