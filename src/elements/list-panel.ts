import { html, type PropertyValues, type TemplateResult } from 'lit';
import type { Settings, Source } from '../config/schema.ts';
import type { FeedSource } from '../feeds/feed.ts';
import { loadFeed } from '../feeds/load.ts';
import { toItem, type Item } from '../model/item.ts';
import { page } from './page.ts';
import { AfterwordPanel } from './panel.ts';
import { readItems } from './plain-html.ts';
import { isInView, whenSeen } from './visibility.ts';

/** Why a feed could not be had, and what was found instead. */
interface Failure {
  reason: string;
  status?: number;
  detail?: string;
}

/** How near the viewport a feed is asked for; CONTRACT section 3, `load`. */
const NEAR = '600px';

/** A panel that lists the items of a source: in place, from its plain HTML, or from a feed. */
export abstract class ListPanel<T extends 'videos' | 'popular'> extends AfterwordPanel<T> {
  protected items: Item[] = [];
  /** The address of the feed's next page. */
  protected next: string | undefined;
  /** The last attempt to get more has failed. */
  protected hasFailed = false;

  #source = '';
  /** Pages that were asked for: a feed whose next page leads back would go on for ever. */
  #pages = new Set<string>();

  protected abstract get chosenSource(): Source | undefined;
  /** How many items are awaited: their space is kept. */
  protected abstract get expected(): number;
  protected abstract renderItems(): TemplateResult;
  protected abstract renderPlaceholder(): TemplateResult;

  protected override readHtml(): object | undefined {
    return readItems(this);
  }

  protected override show(): void {
    const source = this.chosenSource;
    const { items, ...feed } = source ?? {};
    const before = this.#source;
    this.#source = feed.feed ? JSON.stringify(feed) : '';
    if (!this.#source) {
      this.items = this.#read(items);
      this.status = 'complete';
      // A panel that has nothing yet may still be given its HTML or its properties.
      if (!source && this.path) this.tell({ code: 'missing', path: this.#sourcePath });
    } else if (before !== this.#source || (this.status === 'pending' && this.#isOver)) {
      this.status = 'pending';
      this.#pages.clear();
      void this.#begin();
    }
  }

  get #sourcePath(): string {
    return this.pathTo('source');
  }

  /** The element was away since it began to load. */
  get #isOver(): boolean {
    return this.#begun !== this.end;
  }
  #begun: AbortSignal | undefined;

  async #begin(): Promise<void> {
    this.#begun = this.end;
    const { load } = this.settings as Settings<T>;
    if (load !== 'now' && this.end) await whenSeen(this, this.end, NEAR);
    await this.fetchItems();
  }

  /** Gets the feed, or the page of it at an address. What is shown stays, whatever comes of it. */
  protected async fetchItems(address?: string): Promise<void> {
    const key = this.#source;
    const source = JSON.parse(key) as FeedSource;
    const path = `${this.#sourcePath}.feed`;
    const result = await loadFeed(source, this.end, address);
    if (key !== this.#source) return;
    this.hasFailed = !result.ok;
    if (result.ok) {
      const { items, next, leftOut } = result.feed;
      this.items = address ? [...this.items, ...items] : items;
      this.#pages.add(source.feed).add(address ?? '');
      const isLoop = next && this.#pages.has(next);
      this.next = isLoop ? undefined : next;
      if (isLoop) this.tell({ code: 'feed-loop', path, found: next, severity: 'warning' });
      if (leftOut) {
        this.tell({ code: 'items-left-out', path, found: leftOut, severity: 'warning' });
      }
    } else if (result.reason === 'aborted') {
      return;
    } else {
      const { reason, status, detail = status } = result as Failure;
      const code = /^(status|time|network|size)$/.test(reason) ? 'feed-failed' : 'feed-unreadable';
      const found = `${address ?? source.feed}: ${reason} ${String(detail ?? '')}`.trim();
      this.tell({ code, path, found });
      const written = this.layers.html as Settings<T> | undefined;
      if (!address) this.items = this.#read(written?.source?.items);
    }
    this.#keepSpace();
    this.status = result.ok || this.items.length ? 'complete' : 'error';
    this.requestUpdate();
  }

  #read(raw: readonly unknown[] = []): Item[] {
    return raw.flatMap((entry) => toItem(entry, this.baseURI) ?? []);
  }

  /** What is in view does not move: the space that was kept stays until nobody sees it. */
  #keepSpace(): void {
    if (this.status !== 'pending' || !this.end || !isInView(this)) return;
    const { style } = this;
    style.minBlockSize = `${this.offsetHeight}px`;
    void whenSeen(this, this.end, '0px', false).then(() => style.removeProperty('min-block-size'));
  }

  protected retry = (): void => {
    this.status = 'pending';
    this.requestUpdate();
    void this.fetchItems();
  };

  protected override isEmpty(): boolean {
    const { minItems } = this.settings as Settings<T>;
    return this.items.length < Math.max(1, minItems ?? 1);
  }

  protected override renderContent(): TemplateResult {
    const { strings } = this.writing;
    if (this.status === 'complete') return this.renderItems();
    if (this.status === 'pending') return this.renderPlaceholder();
    return html`<p part="status" role="status">${strings.failed}</p>
      <div class="end">
        <button part="load-more" type="button" @click=${this.retry}>${strings.retry}</button>
        ${this.renderSeeAll()}
      </div>`;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.now ||= page.now();
  }
}
