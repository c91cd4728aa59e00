import { html, nothing, type TemplateResult } from 'lit';
import { settings, type Named } from '../config/schema.ts';
import { formatUpdated } from '../model/format.ts';
import { AfterwordPanel } from './panel.ts';
import { panelStyles } from './panel.styles.ts';
import { readTags } from './plain-html.ts';
import { settingProperties } from './setting-properties.ts';
import { tagsStyles } from './afterword-tags.styles.ts';

// Lit calls a method by this name after each update, and the contract has a setting by it.
const { updated: updatedSetting, ...properties } = settingProperties(settings.tags);

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
  static override readonly properties = {
    ...properties,
    updatedSetting: { ...updatedSetting, attribute: 'updated' },
    updated: { noAccessor: true, attribute: false },
  };

  declare updatedSetting: string | boolean | undefined;

  #tags: readonly Named[] = [];
  #updated: string | undefined;
  #isUpdating = false;

  /** `updated` as a property is the setting for everybody, and Lit's method while Lit is at work. */
  static {
    const { prototype } = AfterwordPanel;
    Object.defineProperty(this.prototype, 'updated', {
      get(this: AfterwordTags) {
        return this.#isUpdating
          ? (Reflect.get(prototype, 'updated') as unknown)
          : this.updatedSetting;
      },
      set(this: AfterwordTags, value: string | boolean | undefined) {
        this.updatedSetting = value;
      },
    });
  }

  constructor() {
    super('tags');
  }

  protected override performUpdate(): void {
    this.#isUpdating = true;
    try {
      super.performUpdate();
    } finally {
      this.#isUpdating = false;
    }
  }

  protected override readHtml(): object | undefined {
    return readTags(this);
  }

  protected override saidOf(key: string): unknown {
    return super.saidOf(key === 'updated' ? 'updatedSetting' : key);
  }

  protected override settle(): void {
    const { items, article, updated } = this.settings;
    this.#tags = items ?? article?.tags ?? [];
    this.#updated =
      typeof updated === 'string' ? updated : updated === false ? '' : article?.updated;
    super.settle();
  }

  protected isEmpty(): boolean {
    return this.#tags.length < Math.max(1, this.settings.minItems ?? 1) && !this.#updated;
  }

  protected renderContent(): TemplateResult {
    const tags = this.#tags;
    const line = this.#updated && formatUpdated(this.#updated, this.now, this.writing);
    return html`${
      tags.length
        ? html`<ul part="list" role="list">
            ${tags.map((tag) => html`<li>${renderTag(tag)}</li>`)}
          </ul>`
        : nothing
    }
    ${
      line
        ? html`<p part="updated"><time datetime=${this.#updated ?? nothing}>${line}</time></p>`
        : nothing
    }
    ${this.renderSeeAll()}`;
  }
}

function renderTag(tag: Named): TemplateResult {
  const { name, url = nothing } = typeof tag === 'string' ? { name: tag } : tag;
  // A link without an address is text.
  return html`<a part="tag" href=${url}>${name}</a>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'afterword-tags': AfterwordTags;
  }
}
