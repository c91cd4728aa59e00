import { html, nothing, type TemplateResult } from 'lit';
import { settings } from '../config/schema.ts';
import { formatNumber } from '../model/format.ts';
import type { Item } from '../model/item.ts';
import { fill } from '../model/strings.ts';
import { AfterwordLoadMoreEvent } from './events.ts';
import { itemPart, renderKicker, renderLink, renderThumbnail, renderTime } from './item-parts.ts';
import { ListPanel } from './list-panel.ts';
import { popularStyles } from './afterword-popular.styles.ts';
import { panelStyles } from './panel.styles.ts';
import { settingProperties } from './setting-properties.ts';

/**
 * What readers read most: a ranking, a few at first and more on request.
 *
 * @tagname afterword-popular
 * @fires afterword-open - An item's link is followed; cancelable.
 * @fires afterword-load-more - More items are shown.
 * @fires afterword-view - Half of the panel was in view for a second.
 * @fires afterword-error - Something was wrong and was worked around.
 * @csspart tabs - The names of several lists; in a later version.
 * @csspart tab - One of them: also `tab-selected`; in a later version.
 * @csspart list - The list.
 * @csspart item - An item: also `item-first`, `item-sponsored`, `item-live`.
 * @csspart rank - Its place in the ranking.
 * @csspart movement - Where it has moved: also `movement-up`, `movement-down`, `movement-new`.
 * @csspart thumbnail - Its picture.
 * @csspart kicker - The word above its title.
 * @csspart sponsor - Who paid for it.
 * @csspart link - Its title.
 * @csspart time - When it was published.
 * @csspart placeholder - What stands for an item that is awaited.
 * @csspart load-more - The button for more.
 * @csspart see-all - The link to all.
 * @csspart status - What is said about failing.
 */
export class AfterwordPopular extends ListPanel<'popular'> {
  static override readonly styles = [panelStyles, popularStyles];
  static override readonly properties = settingProperties(settings.popular);

  #shown = 0;
  /** The first item that "Load more" brought: it gets the focus, and its description tells the count. */
  #first = -1;

  constructor() {
    super('popular');
  }

  protected get chosenSource() {
    // Tabs for further windows come later: until then the first one stands for all.
    return this.settings.windows?.[0]?.source ?? this.settings.source;
  }

  protected get expected(): number {
    return Math.min(this.settings.pageSize, this.settings.limit);
  }

  /** How many items are shown, and how many could be without asking for more. */
  get #counts(): { shown: number; total: number } {
    const total = Math.min(this.items.length, this.settings.limit);
    return { shown: Math.min(Math.max(this.#shown, this.expected), total), total };
  }

  get #look(): string {
    const { thumbnails, times } = this.settings;
    return `${thumbnails ? 'pictures' : ''} ${times || thumbnails ? 'metas' : ''}`;
  }

  #loadMore = async (): Promise<void> => {
    const before = this.#counts.shown;
    const wanted = Math.min(before + this.settings.pageSize, this.settings.limit);
    if (this.items.length < wanted && this.next) await this.fetchItems(this.next);
    this.#shown = wanted;
    const { shown, total } = this.#counts;
    if (shown > before) this.#first = before;
    this.requestUpdate();
    await this.updateComplete;
    const links = this.renderRoot.querySelectorAll<HTMLElement>('[part~=link]');
    // The button may be gone, and the focus with it, although nothing came.
    if (shown > before || !this.shadowRoot?.activeElement)
      (links[before] ?? links[before - 1])?.focus();
    if (shown > before) this.dispatchEvent(new AfterwordLoadMoreEvent(this, shown, total));
  };

  protected renderItems(): TemplateResult {
    const { writing, items, hasFailed } = this;
    const { strings } = writing;
    const { shown, total } = this.#counts;
    const hasMore = shown < total || (this.next && total < this.settings.limit);
    const said = fill(strings.shown, {
      shown: formatNumber(shown, writing),
      total: formatNumber(total, writing),
    });
    return html`<ol part="list" role="list" class=${this.#look}>
        ${items.slice(0, shown).map((item, i) => this.#renderItem(item, i))}
      </ol>
      <p id="count" hidden>${said}</p>
      <p part="status" role="status">${hasFailed ? strings.failed : ''}</p>
      <div class="end">
        ${
          hasMore
            ? html`<button part="load-more" type="button" @click=${this.#loadMore}>
                ${hasFailed ? strings.retry : strings.loadMore}
              </button>`
            : nothing
        }
        ${this.renderSeeAll()}
      </div>`;
  }

  /** A row, or, without an item, the room that one takes. */
  #renderItem(item: Item | undefined, i: number): TemplateResult {
    const { ranks, thumbnails } = this.settings;
    const describedBy = i === this.#first ? 'count' : nothing;
    return html`<li part=${item ? itemPart(item, i) : 'item'}>
      ${ranks ? html`<span part="rank">${formatNumber(i + 1, this.writing)}</span>` : nothing}
      <div class="text">
        ${
          item
            ? html`${renderLink(this, item, i, describedBy)}${this.#renderMeta(item)}`
            : html`<span part="placeholder" class="line"></span>`
        }
      </div>
      ${
        thumbnails
          ? html`<div class="picture" part="placeholder">
              ${item ? renderThumbnail(item, '7rem') : nothing}
            </div>`
          : nothing
      }
    </li>`;
  }

  /** One line under the title: a plain list has none, so that its rows are as high as they were kept. */
  #renderMeta(item: Item): TemplateResult | typeof nothing {
    const { thumbnails, times } = this.settings;
    const { writing } = this;
    const { movement = 'same', sponsor } = item;
    if (!thumbnails && !times && !sponsor && movement === 'same') return nothing;
    return html`<div class="meta">
      ${renderKicker(item, writing)} ${times ? renderTime(item, this.now, writing) : nothing}
      ${
        movement === 'same'
          ? nothing
          : html`<span part="movement movement-${movement}">${writing.strings[movement]}</span>`
      }
    </div>`;
  }

  protected renderPlaceholder(): TemplateResult {
    return html`<ol part="list" class=${this.#look} aria-hidden="true">
        ${Array.from({ length: this.expected }, (_, i) => this.#renderItem(undefined, i))}
      </ol>
      <div class="end"><span part="load-more" class="kept"></span></div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'afterword-popular': AfterwordPopular;
  }
}
