import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../i18n/formats.ts';
import type { Item } from '../../data/item.ts';
import { fill } from '../../i18n/localizer.ts';
import { AfterwordLoadMoreEvent } from '../../platform/events.ts';
import {
  renderKicker,
  renderLink,
  renderText,
  renderThumbnail,
  renderTime,
} from '../list/item-parts.ts';
import { ListPanel } from '../list/list-panel.ts';
import { page } from '../../platform/host-page.ts';
import type { Panel } from './popular-view.ts';
import { panelStyles } from '../panel.styles.ts';
import { listStyles } from '../list/list-panel.styles.ts';
import { popularStyles } from './afterword-popular.styles.ts';
import { settingProperties } from '../../schema/attributes.ts';

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
export class AfterwordPopular extends ListPanel<'popular'> {
  static override readonly styles = [panelStyles, listStyles, popularStyles];
  static override readonly properties = settingProperties('popular');

  #isMarked: boolean | number | undefined;

  constructor() {
    super('popular');
  }

  /** The pictures of a list are the first that readers can do without. */
  protected override settle(): void {
    if (page.savesData()) this.settings.thumbnails = false;
    super.settle();
  }

  protected get expected(): number {
    return Math.min(this.settings.pageSize, this.settings.limit);
  }

  protected get shown(): number {
    return Math.min(Math.max(this.list.wanted ?? 0, this.expected), this.count);
  }

  protected get look(): string {
    const { thumbnails, times } = this.settings;
    return thumbnails ? 'pictures metas' : times ? 'metas' : '';
  }

  #loadMore = async (): Promise<void> => {
    const { list } = this;
    if (list.loading) return;
    list.loading = true;
    const { pageSize, limit } = this.settings;
    const before = this.shown;
    const wanted = Math.min(before + pageSize, limit);
    this.reorder(true);
    // A page of which nothing may be shown is no answer to a reader.
    for (let tries = 5; tries-- && list.next && this.count < wanted;) {
      await this.fetchItems(list, list.next);
      if (list !== this.list || list.failed || this.count > before) break;
    }
    list.loading = false;
    list.wanted = wanted;
    // Who has chosen another list meanwhile finds more when coming back.
    if (list !== this.list) return;
    const { shown } = this;
    const isMore = shown > before;
    if (isMore) list.first = before;
    this.requestUpdate();
    await this.updateComplete;
    const links = this.renderRoot.querySelectorAll<HTMLElement>('[part=link]');
    // The button may be gone, and the focus with it, although nothing came.
    if (isMore || !this.shadowRoot?.activeElement) (links[before] ?? links[before - 1])?.focus();
    if (isMore) this.dispatchEvent(new AfterwordLoadMoreEvent(this, shown, this.count));
  };

  /** One of several lists may be empty, and says so. */
  protected override isEmpty(): boolean {
    return !this.settings.windows?.[1] && super.isEmpty();
  }

  protected override updated(): void {
    const { windows, times, maxAge } = this.settings;
    if (windows?.[1]) void this.#use('tabs');
    // What the part has put there it also takes away.
    if ((this.#isMarked ||= times || maxAge || this.items.some(({ movement }) => movement)))
      void this.#use('popular');
  }

  /** A part adds to what is shown; one that can't be had is asked for again the next time. */
  async #use(found: 'tabs' | 'popular'): Promise<void> {
    const part = await page.loadPart(found);
    if (part) part.update(this as unknown as Panel, this.settings, this.writing, page);
    else this.tell({ code: 'part-failed', path: this.path, found });
  }

  protected override renderContent(): TemplateResult {
    const { windows, maxAge } = this.settings;
    // Here and there stands what parts go on with, in the space that it takes.
    return html`${windows?.[1] ? html`<div class="tabs"></div>` : nothing}
      <div class="window">${super.renderContent()}</div>
      ${maxAge ? html`<p part="updated"> </p>` : nothing}`;
  }

  protected renderEnd(): TemplateResult {
    const { writing, shown, count: total } = this;
    if (this.status === 'pending')
      return html`<div class="end"><span part="load-more"></span></div>`;
    const said = fill(writing.strings.shown, {
      shown: formatNumber(shown, writing),
      total: formatNumber(total, writing),
    });
    const hasMore = shown < total || (!!this.list.next && total < this.settings.limit);
    return html`<p id="count" hidden>${said}</p>
      ${this.renderMore(hasMore && this.#loadMore)}`;
  }

  /** What was paid for has no rank, and takes none from the others. */
  #rankOf(item: Item | undefined, i: number): string {
    const paid = this.items.slice(0, i).filter(({ sponsor }) => sponsor).length;
    return item?.sponsor ? '' : formatNumber(i + 1 - paid, this.writing);
  }

  protected renderItem(item: Item | undefined, i: number): TemplateResult {
    const { ranks, thumbnails } = this.settings;
    const describedBy = i === this.list.first ? 'count' : nothing;
    return html`${ranks ? html`<span part="rank">${this.#rankOf(item, i)}</span>` : nothing}
    ${renderText(item && [renderLink(this, item, i, describedBy), this.#renderMeta(item)])}
    ${
      thumbnails
        ? html`<div class="picture" part="placeholder">
            ${item && renderThumbnail(this, item, '7rem')}
          </div>`
        : nothing
    }`;
  }

  /** One line under the title: a plain list has none, so that its rows are as high as they were kept. */
  #renderMeta(item: Item): TemplateResult | undefined {
    const { look, writing } = this;
    if (!look && !item.sponsor) return undefined;
    return html`<div class="meta">
      ${renderKicker(item, writing)}
      ${this.settings.times ? renderTime(item, this.now, writing) : nothing}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'afterword-popular': AfterwordPopular;
  }
}
