import { html, nothing, type TemplateResult } from 'lit';
import { formatUpdated } from '../../i18n/formats.ts';
import { isPrinted } from '../../platform/made-markup.ts';
import { readTags } from '../../platform/plain-html/tags.ts';
import type { Named } from '../../schema/settings-types.ts';
import { withoutPrototype } from '../../schema/without-prototype.ts';
import { markOf } from '../english-mark.ts';
import type { PanelContent, PanelHost } from '../panel-content.ts';

/** The tags of a story, and the line "Updated at". */
export class TagsContent implements PanelContent {
  readonly status = 'complete';
  readonly #host: PanelHost<'tags'>;
  #tags: readonly Named[] = [];
  #updated: string | undefined;

  constructor(host: PanelHost<'tags'>) {
    this.#host = host;
  }

  /** The line "Updated at" alone is enough to show the panel. */
  get itemCount(): number {
    return this.#updated ? Infinity : this.#tags.length;
  }

  get stopCount(): number {
    return this.#tags.length;
  }

  readHtml(): object | undefined {
    return isPrinted(this.#host) ? undefined : readTags(this.#host);
  }

  onSettingsResolved(): void {
    const { items, article, updated = true } = this.#host.settings;
    this.#tags = (items ?? article?.tags ?? []).filter((tag) => {
      const { name, url } = toLink(tag);
      return !this.#host.itemFilter({ url, tags: [name] });
    });
    this.#updated = updated === true ? article?.updated : updated || '';
  }

  render(): TemplateResult {
    const { localizer, now } = this.#host;
    const tags = this.#tags;
    const updated = this.#updated;
    const line = updated && formatUpdated(updated, now, localizer);
    const { lang, dir } = markOf(localizer, 'updated');
    return html`${
      tags.length
        ? html`<ul part="list" role="list">
            ${tags.map((tag) => html`<li>${renderTag(tag)}</li>`)}
          </ul>`
        : nothing
    }
    ${
      line &&
      html`<p part="updated" lang=${lang} dir=${dir}><time datetime=${updated}>${line}</time></p>`
    }
    ${this.#host.renderSeeAll()}`;
  }
}

/** A tag that is a name alone has no URL. */
const toLink = (tag: Named): Exclude<Named, string> =>
  typeof tag === 'string' ? withoutPrototype({ name: tag }) : tag;

function renderTag(tag: Named): TemplateResult {
  const { name, url = nothing } = toLink(tag);
  // An `<a>` without `href` is text.
  return html`<a part="tag" href=${url} dir="auto">${name}</a>`;
}
