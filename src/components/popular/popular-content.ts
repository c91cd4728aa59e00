import { html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { ListController } from '../../controllers/list-controller.ts';
import { getDate, type Item } from '../../data/item.ts';
import { formatNumber } from '../../i18n/formats.ts';
import { fillPlaceholders } from '../../i18n/messages.ts';
import { AfterwordLoadMoreEvent } from '../../platform/events.ts';
import { readItems } from '../../platform/plain-html/items.ts';
import { prefersReducedData } from '../../platform/device.ts';
import type { ResolvedSettings } from '../../controllers/settings-controller.ts';
import { markOf } from '../english-mark.ts';
import {
  getItemPart,
  renderKicker,
  renderTextPlaceholder,
  renderThumbnail,
  renderTime,
  renderTitle,
  type Optional,
} from '../lists/item-templates.ts';
import { renderListEnd } from '../lists/list-templates.ts';
import { listStyles } from '../lists/list.styles.ts';
import type { PanelContent, PanelHost, PanelStatus } from '../panel-content.ts';
import { movementStyles, renderMovement } from './movement.ts';
import type { ListAges } from './list-ages.ts';
import { popularStyles } from './popular.styles.ts';
import type { TabbedLists, Tabs } from './tabs.ts';

/** Pages of a feed that are requested at once, at most, when nothing of them may be shown. */
const MAX_EMPTY_PAGES = 5;

/** How many items of a list the reader has asked for. */
interface Reading {
  requestedCount: number;
  /** Index of the first item that came last: its link is described by the count. */
  firstNewIndex?: number;
  isLoadingMore?: boolean;
}

/** The ranking of a popular panel, or of each of its tabs. */
export class PopularContent implements PanelContent, TabbedLists {
  readonly #host: PanelHost<'popular'>;
  readonly #list: ListController;
  /** What the reader has asked for, by the states of the lists. */
  readonly #readings = new WeakMap<object, Reading>();
  #selectedIndex = 0;
  #tabs: Tabs | undefined;
  #tabsStyles: readonly CSSResult[] = [];
  #ages: ListAges | undefined;

  constructor(host: PanelHost<'popular'>) {
    this.#host = host;
    this.#list = new ListController(host, () => this.#shownCount);
  }

  get styles(): readonly CSSResult[] {
    return [listStyles, popularStyles, movementStyles, ...this.#tabsStyles];
  }

  get status(): PanelStatus {
    return this.#list.state.status;
  }

  get itemCount(): number {
    return this.#list.items.length;
  }

  get stopCount(): number {
    return this.#list.shownItems.length;
  }

  /** One of several lists may be empty, and says so. */
  get isShownEmpty(): boolean {
    return this.labels.length > 1;
  }

  get labels(): readonly string[] {
    return (this.#settings.windows ?? []).map(({ label }) => label);
  }

  get selectedIndex(): number {
    return this.#selectedIndex;
  }

  get isSettled(): boolean {
    return this.status !== 'pending';
  }

  get isEmpty(): boolean {
    return this.status === 'complete' && !this.#list.items[0];
  }

  get hasFocusable(): boolean {
    return this.status === 'error' || !!this.#list.shownItems[0] || !!this.#settings.seeAll;
  }

  get summary(): string {
    if (this.status !== 'complete') return '';
    return this.isEmpty ? this.#host.localizer.messages.empty : this.#countText;
  }

  isLoaded(index: number): boolean {
    const state = this.#list.feed.getState(index);
    return state ? state.status !== 'pending' : !this.#settings.windows?.[index]?.source.feed;
  }

  select(index: number): void {
    this.#selectedIndex = index;
    this.#host.refresh();
    this.#host.invalidate();
  }

  prerequisites(): Promise<unknown> | undefined {
    return this.#list.prerequisites();
  }

  readHtml(): object | undefined {
    return readItems(this.#host);
  }

  onSettingsResolved(): void {
    const { windows, source } = this.#settings;
    if (!windows?.[this.#selectedIndex]) this.#selectedIndex = 0;
    const index = this.#selectedIndex;
    const path = this.#host.pathTo(windows?.[0] ? `windows[${index}].source` : 'source');
    this.#list.choose(index, windows?.[index]?.source ?? source, path);
    if (this.labels.length > 1) void this.#loadTabs();
  }

  onDisconnect(): void {
    this.#list.disconnect();
  }

  willRender(): void {
    const { times, maxAge } = this.#settings;
    if (times || maxAge) void this.#loadAges();
    this.#tabs?.willRender();
    this.#ages?.willRender(this.#list.state);
  }

  rendered(): void {
    this.#list.publish();
    this.#ages?.rendered();
  }

  render(): TemplateResult {
    const { maxAge } = this.#settings;
    const list = this.#renderList();
    return html`${this.#renderTabs(list)}
    ${maxAge ? (this.#ages?.renderUpdated(this.#list.state) ?? html`<p part="updated">&nbsp;</p>`) : nothing}`;
  }

  get #settings(): ResolvedSettings<'popular'> {
    const { settings } = this.#host;
    // The pictures of a list are the first that readers who save data can do without.
    return prefersReducedData() ? { ...settings, thumbnails: false } : settings;
  }

  get #reading(): Reading {
    const { state } = this.#list;
    const known = this.#readings.get(state) ?? { requestedCount: 0 };
    this.#readings.set(state, known);
    return known;
  }

  /** How many items the first page has. */
  get #firstPageCount(): number {
    const { pageSize, limit } = this.#host.settings;
    return Math.min(pageSize, limit);
  }

  get #shownCount(): number {
    return Math.min(Math.max(this.#reading.requestedCount, this.#firstPageCount), this.itemCount);
  }

  get #countText(): string {
    const { localizer } = this.#host;
    return fillPlaceholders(localizer.messages.shown, {
      shown: formatNumber(this.#shownCount, localizer),
      total: formatNumber(this.itemCount, localizer),
    });
  }

  /** Shows a page more, and gives the focus to its first link. */
  readonly #onLoadMore = async (): Promise<void> => {
    const reading = this.#reading;
    if (reading.isLoadingMore) return;
    reading.isLoadingMore = true;
    const { pageSize, limit } = this.#host.settings;
    const { state } = this.#list;
    const countBefore = this.#shownCount;
    const requestedCount = Math.min(countBefore + pageSize, limit);
    this.#list.select({ keepShown: true });
    // A page of which nothing may be shown is no answer to a reader.
    for (let tries = MAX_EMPTY_PAGES; tries > 0; tries--) {
      if (!state.nextPage || this.itemCount >= requestedCount) break;
      await this.#list.feed.loadNextPage(state);
      if (state !== this.#list.state || state.hasFailed || this.itemCount > countBefore) break;
    }
    reading.isLoadingMore = false;
    reading.requestedCount = requestedCount;
    // A reader who has chosen another tab meanwhile finds more on coming back.
    if (state === this.#list.state) await this.#showMore(reading, countBefore);
  };

  async #showMore(reading: Reading, countBefore: number): Promise<void> {
    const shownCount = this.#shownCount;
    const hasMore = shownCount > countBefore;
    if (hasMore) reading.firstNewIndex = countBefore;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const links = this.#host.renderRoot.querySelectorAll<HTMLElement>('[part=link]');
    // The button may be gone, and the focus with it, although nothing came.
    if (hasMore || !this.#host.shadowRoot?.activeElement) {
      (links[countBefore] ?? links[countBefore - 1])?.focus();
    }
    if (!hasMore) return;
    this.#host.dispatchEvent(new AfterwordLoadMoreEvent(this.#host, shownCount, this.itemCount));
  }

  async #loadTabs(): Promise<void> {
    if (this.#tabs) return;
    try {
      const { Tabs, tabsStyles } = await import('./tabs.ts');
      this.#tabs ??= new Tabs(this.#host, this);
      this.#tabsStyles = [tabsStyles];
      this.#host.requestUpdate();
    } catch {
      this.#reportMissingChunk('tabs');
    }
  }

  async #loadAges(): Promise<void> {
    if (this.#ages) return;
    try {
      const { ListAges } = await import('./list-ages.ts');
      this.#ages ??= new ListAges(this.#host);
      this.#host.requestUpdate();
    } catch {
      this.#reportMissingChunk('list-ages');
    }
  }

  #reportMissingChunk(found: string): void {
    this.#host.reportIssues([{ code: 'chunk-failed', path: this.#host.path, found }]);
  }

  #renderTabs(list: TemplateResult): TemplateResult {
    if (this.labels.length < 2) return html`<div class="window">${list}</div>`;
    const tabs = this.#tabs;
    // Until the tabs are there, their space is kept.
    if (!tabs)
      return html`<div class="tabs"></div>
        <div class="window">${list}</div>`;
    return html`${tabs.renderTabList(this.#host.label)}${tabs.renderTabPanel(list)}`;
  }

  #renderList(): TemplateResult {
    const isPending = this.status === 'pending' || this.#host.isWaiting;
    const { hasFailed } = this.#list.state;
    return html`${this.status === 'error' ? nothing : this.#renderRows(isPending)}
    ${renderListEnd(this.#host.localizer, {
      heading: this.#host.label,
      isPending,
      hasStatusPart: !isPending,
      hasFailed,
      onMore: isPending ? undefined : this.#moreAction,
      links: isPending ? undefined : this.#host.renderSeeAll(),
    })}`;
  }

  #renderRows(isPending: boolean): TemplateResult {
    const { lang, dir } = markOf(this.#host.localizer, 'shown');
    const rows = isPending
      ? Array.from({ length: this.#firstPageCount }, () => undefined)
      : this.#list.shownItems;
    return html`<ol
        part="list"
        role="list"
        class=${this.#layoutClasses}
        aria-hidden=${isPending || nothing}
      >
        ${rows.map((item, index) => this.#renderItem(item, index))}
      </ol>
      ${isPending ? nothing : html`<p id="count" lang=${lang} dir=${dir} hidden>${this.#countText}</p>`}`;
  }

  /** What the button under the list does; nothing where there is no more. */
  get #moreAction(): (() => unknown) | undefined {
    if (this.status === 'error') return () => this.#list.retry();
    const hasNextPage = !!this.#list.state.nextPage && this.itemCount < this.#host.settings.limit;
    return this.#shownCount < this.itemCount || hasNextPage ? this.#onLoadMore : undefined;
  }

  get #layoutClasses(): string {
    const { thumbnails, times } = this.#settings;
    return thumbnails ? 'pictures metas' : times ? 'metas' : '';
  }

  #renderItem(item: Item | undefined, index: number): TemplateResult {
    const { ranks, thumbnails } = this.#settings;
    const describedBy = index === this.#reading.firstNewIndex ? 'count' : nothing;
    const movement = item && renderMovement(item, this.#host.localizer);
    const onBroken = () => this.#host.requestUpdate();
    return html`<li part=${getItemPart(item, index)}>
      ${ranks ? html`<span part="rank">${this.#getRank(item, index)}${movement}</span>` : nothing}
      <div class="text">
        ${
          item
            ? [renderTitle(this.#host, item, index, describedBy), this.#renderMeta(item)]
            : renderTextPlaceholder()
        }
      </div>
      ${
        thumbnails
          ? html`<div class="picture" part="placeholder">
              ${item && renderThumbnail(item, '7rem', onBroken)}
            </div>`
          : nothing
      }
      ${ranks ? nothing : movement}
    </li>`;
  }

  /** A sponsored item has no rank, and takes none from the others. */
  #getRank(item: Item | undefined, index: number): string {
    if (item?.sponsor) return '';
    const sponsoredBefore = this.#list.items.slice(0, index).filter(({ sponsor }) => sponsor);
    return formatNumber(index + 1 - sponsoredBefore.length, this.#host.localizer);
  }

  /** The line under a title: a plain list has none, so that its rows are as high as their placeholders. */
  #renderMeta(item: Item): Optional {
    if (!this.#layoutClasses && !item.sponsor) return undefined;
    return html`<div class="meta">
      ${renderKicker(item, this.#host.localizer)}
      ${this.#settings.times ? this.#renderTime(item) : nothing}
    </div>`;
  }

  #renderTime(item: Item): Optional {
    return this.#ages
      ? this.#ages.renderTime(getDate(item))
      : renderTime(item, this.#host.now, this.#host.localizer);
  }
}
