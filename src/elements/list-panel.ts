import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Settings, Source } from '../config/schema.ts';
import type { Reason } from '../model/rules.ts';
import type { Complete } from './configured.ts';
import type { ProblemCode } from '../config/problem.ts';
import { trusted } from '../config/trusted.ts';
import type { FeedSource } from '../feeds/feed.ts';
import { loadFeed } from '../feeds/load.ts';
import { canonical } from '../model/canonical.ts';
import { toItem, type Item } from '../model/item.ts';
import type { rankRelated } from '../model/related.ts';
import { order, type Ordered } from '../model/order.ts';
import { addNew } from '../model/same-item.ts';
import { itemPart } from './item-parts.ts';
import { page } from './page.ts';
import { painted, shownBy } from './page-order.ts';
import { AfterwordPanel } from './panel.ts';
import { readItems } from './plain-html.ts';
import { whenSeen } from './visibility.ts';

/** Why a feed could not be had, and what was found instead. */
interface Failure {
  reason: string;
  status?: number;
  detail?: string;
}

/** How near the viewport a feed is asked for; CONTRACT section 3, `load`. */
const NEAR = '600px';

/** What ranks by the article, once a panel has asked for it; without it the list keeps its order. */
let rank: typeof rankRelated | undefined;

/** A panel that lists the items of a source: in place, from its plain HTML, or from a feed. */
export abstract class ListPanel<T extends 'videos' | 'popular'> extends AfterwordPanel<T> {
  /** What may be shown, in order: at most `limit`. */
  protected get items(): Item[] {
    return this.#ordered.items;
  }
  /** The address of the feed's next page. */
  protected next: string | undefined;
  /** The last attempt to get more has failed. */
  protected hasFailed = false;

  #source = '';
  /** All there is to choose from. */
  #loaded: Item[] = [];
  #ordered: Ordered = { items: [], leftOut: [] };
  /** Pages that were asked for: a feed whose next page leads back would go on for ever. */
  #pages = new Set<string | undefined>();

  protected abstract get chosenSource(): Source | undefined;
  /** How many items are awaited: their space is kept. */
  protected abstract get expected(): number;
  /** How many are shown, if there are as many. */
  protected abstract get shown(): number;
  protected abstract get look(): string;
  /** An item, or, without one, the room that it takes. */
  protected abstract renderItem(item: Item | undefined, i: number): TemplateResult;
  protected abstract renderEnd(): TemplateResult;

  protected get count(): number {
    return this.items.length;
  }

  /** How many more cards than before stand before those that keep their place; fewer, when negative. */
  protected get shift(): number {
    return 0;
  }

  protected override readHtml(): object | undefined {
    return readItems(this);
  }

  protected override start(): void {
    super.start();
    // What was awaited was given up when the panel left.
    if (this.status === 'pending') this.#source = '';
    this.end.addEventListener('abort', () => painted.delete(this));
  }

  protected override show(): void {
    const source = this.chosenSource;
    const { items, ...feed } = source ?? {};
    const before = this.#source;
    this.#source = feed.feed ? JSON.stringify(feed) : '';
    if (!this.#source) {
      this.#loaded = this.#read(items);
      super.show();
      // A panel that has nothing yet may still be given its HTML or its properties.
      if (!source && this.path) this.tell({ code: 'missing', path: this.pathTo('source') });
    } else if (before !== this.#source) {
      this.status = 'pending';
      this.#pages.clear();
      this.#loaded = [];
      void this.#begin();
    }
    this.reorder();
  }

  protected override awaited(): Promise<unknown> | undefined {
    const { related } = this.settings as Settings<'videos'>;
    const ranking =
      related && !rank
        ? page.loadPart('related').then((part) => {
            rank = part?.rankRelated ?? ((items) => [...items]);
          })
        : undefined;
    return super.awaited() ?? ranking;
  }

  /**
   * Chooses anew what of all is shown. What is painted is never a duplicate; with `isMore` it also stays in its
   * place, and only what comes behind it is chosen.
   */
  protected reorder(isMore = false): void {
    const { dedupe, limit, related, article: about = {} } = this.settings as Complete<'videos'>;
    const { articleKey, kind } = this;
    const own = painted.get(this);
    const judge = (item: Item): Reason | undefined => {
      const reason = this.judge(item);
      if (reason ?? (!dedupe && kind === 'popular')) return reason;
      const key = canonical(item.url);
      if (key === articleKey) return ['article', this];
      if (!dedupe || (own?.article === articleKey && own.keys.includes(key))) return undefined;
      const by = shownBy(key, articleKey);
      return by && ['duplicate', by];
    };
    const all = related && rank ? rank(this.#loaded, about) : this.#loaded;
    const kept = isMore ? this.items.slice(0, this.shown) : [];
    this.#ordered = order(all, limit, judge, kept);
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    if (this.end.aborted) return;
    const isShown = this.status === 'complete' && !this.isEmpty();
    const keys = isShown ? this.items.slice(0, this.shown).map(({ url }) => canonical(url)) : [];
    const given = this.settings as Complete<'videos'>;
    const ordered = this.#ordered;
    painted.set(this, { article: this.articleKey, keys, ordered, all: this.#loaded, given });
    if (!given.structuredData) return;
    void page.loadPart('structured-data').then((part) => {
      const { end, kind } = this;
      part?.describe(this, ordered.items.slice(0, keys.length), kind === 'popular', trusted, end);
    });
  }

  async #begin(): Promise<void> {
    if ((this.settings as Settings<T>).load !== 'now') await whenSeen(this, this.end, NEAR);
    await this.fetchItems();
  }

  /** Gets the feed, or the page of it at an address. What is shown stays, whatever comes of it. */
  protected async fetchItems(address?: string): Promise<void> {
    const key = this.#source;
    const source = JSON.parse(key) as FeedSource;
    const { end } = this;
    const result = await loadFeed(source, (name) => page.loadPart(name), end, address);
    if (key !== this.#source || end.aborted) return;
    const path = this.pathTo('source.feed');
    const warn = (code: ProblemCode, found: unknown) =>
      this.tell({ code, path, found, severity: 'warning' });
    const feed = address ?? source.feed;
    this.hasFailed = !result.ok;
    if (result.ok) {
      const { items, next, leftOut } = result.feed;
      const before = address ? this.#loaded : [];
      this.#loaded = addNew(before, items);
      // A page with nothing new leads nowhere either.
      const isLoop =
        this.#pages.add(feed).has(next) || (address && this.#loaded.length === before.length);
      this.next = isLoop ? undefined : next;
      if (this.next !== next) warn('feed-loop', next);
      if (leftOut) warn('items-left-out', leftOut);
    } else {
      const { reason, status, detail = status ?? '' } = result as Failure;
      const code = /^(status|time|network|size|reader)$/.test(reason)
        ? 'feed-failed'
        : 'feed-unreadable';
      this.tell({ code, path, found: `${feed}: ${reason} ${detail}`.trim() });
      const { source: written } = this.layers['html'] as Settings<T>;
      if (!address) this.#loaded = this.#read(written?.items);
    }
    this.keepSpace();
    this.reorder(!!address);
    this.status = result.ok || this.count ? 'complete' : 'error';
    this.requestUpdate();
  }

  #read(raw: readonly unknown[] = []): Item[] {
    return raw.flatMap((entry) => toItem(entry, this.baseURI) ?? []);
  }

  #retry = async (): Promise<void> => {
    this.status = 'pending';
    this.requestUpdate();
    await this.fetchItems();
    await this.updateComplete;
    // The button was gone in between, and the focus with it.
    this.renderRoot.querySelector<HTMLElement>('[part=link],button')?.focus();
  };

  protected override renderContent(): TemplateResult {
    const { status } = this;
    if (status === 'error') return this.renderMore(this.#retry);
    const isPending = status === 'pending';
    const rows = isPending
      ? Array.from<undefined>({ length: this.expected })
      : this.items.slice(0, this.shown);
    const cards = rows.map(
      (item, i) => html`<li part=${itemPart(item, i)}>${this.renderItem(item, i)}</li>`,
    );
    // What has its place in the tree keeps it: the cards before it come and go in a list of their own.
    const before = cards.splice(0, this.shift);
    const gone = Array.from({ length: -this.shift }, () => nothing);
    return html`<ol part="list" role="list" class=${this.look} aria-hidden=${isPending || nothing}>
        ${before}${[...gone, ...cards]}
      </ol>
      ${this.renderEnd()}`;
  }

  /** What stands under the list, with a button for more, or to try again. */
  protected renderMore(more: (() => unknown) | false): TemplateResult {
    const { hasFailed } = this;
    const { strings } = this.writing;
    return html`<p part="status" role="status">${hasFailed ? strings.failed : ''}</p>
      <div class="end">
        ${
          more
            ? html`<button part="load-more" type="button" @click=${more}>
                ${hasFailed ? strings.retry : strings.loadMore}
              </button>`
            : nothing
        }
        ${this.renderSeeAll()}
      </div>`;
  }
}
