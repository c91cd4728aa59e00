import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Settings } from '../../schema/settings-types.ts';
import type { Reason } from '../../data/item-filter.ts';
import type { Complete } from '../configured.ts';
import type { ProblemCode } from '../../schema/issues.ts';
import { withoutPrototype } from '../../schema/without-prototype.ts';
import { trusted } from '../../data/trusted-types.ts';
import type { FeedSource } from '../../data/feeds/feed.ts';
import { loadFeed } from '../../data/feeds/load.ts';
import { canonical } from '../../data/canonical-url.ts';
import { toItem, type Item } from '../../data/item.ts';
import type { rankRelated } from '../../data/related.ts';
import { order, type Ordered } from '../../data/order.ts';
import { addNew } from '../../data/same-item.ts';
import { itemPart } from './item-parts.ts';
import { failureOf, keyOf, type List } from './feed-state.ts';
import { page } from '../../platform/host-page.ts';
import { painted, shownBy } from '../panel-registry.ts';
import { AfterwordPanel } from '../panel.ts';
import { readItems } from '../../platform/plain-html.ts';
import { whenSeen } from '../../platform/visibility.ts';

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
  /** Which of several lists is chosen. */
  protected at = 0;
  /** What is known of it: nothing while the settings are awaited. */
  protected list = { items: [] } as unknown as List;

  /** What is known of all that were chosen: who comes back to one finds it as it was. */
  protected lists: (List | undefined)[] = [];
  #ordered: Ordered = { items: [], leftOut: [] };

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
    // What was awaited is given up when the panel leaves; what had come is in the page's memory (request.ts).
    this.end.addEventListener('abort', () => {
      painted.delete(this);
      this.lists = [];
    });
  }

  protected override show(): void {
    const { lists } = this;
    const { windows, source: only } = this.settings as Settings<'popular'>;
    const at = (this.at = windows?.[this.at] ? this.at : 0);
    const source = windows?.[at]?.source ?? only;
    const key = keyOf(source);
    let list = lists[at];
    if (list?.key !== key) {
      const path = this.pathTo(windows?.[0] ? `windows[${at}].source` : 'source');
      list = { at, key, path, status: key ? 'pending' : 'complete', items: [], pages: new Set() };
      lists[at] = list;
      if (key) void this.#begin(list);
    }
    if (!key) list.items = this.#read(source?.items);
    this.list = list;
    this.status = list.status;
    // A panel that has nothing yet may still be given its HTML or its properties.
    if (!source && this.path) this.tell({ code: 'missing', path: list.path });
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
    const all = related && rank ? rank(this.list.items, about) : this.list.items;
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
    painted.set(this, { article: this.articleKey, keys, ordered, all: this.list.items, given });
    if (!given.structuredData) return;
    void page.loadPart('structured-data').then((part) => {
      const { end, kind } = this;
      part?.describe(this, ordered.items.slice(0, keys.length), kind === 'popular', trusted, end);
    });
  }

  async #begin(list: List): Promise<void> {
    if ((this.settings as Settings<T>).load !== 'now') await whenSeen(this, this.end, NEAR);
    if (this.lists.includes(list)) await this.fetchItems(list);
  }

  /** Gets a feed, or the page of it at an address. What is shown stays, whatever comes of it. */
  protected async fetchItems(list: List, address?: string): Promise<void> {
    const source = JSON.parse(list.key) as FeedSource;
    const result = await loadFeed(source, (name) => page.loadPart(name), this.end, address);
    // The panel may have left, or have another feed by now.
    if (!this.lists.includes(list)) return;
    const path = `${list.path}.feed`;
    const warn = (code: ProblemCode, found: unknown) =>
      this.tell({ code, path, found, severity: 'warning' });
    const feed = address ?? source.feed;
    list.failed = !result.ok;
    if (result.ok) {
      const { items, next, leftOut, generated } = result.feed;
      const before = address ? list.items : [];
      list.items = addNew(before, items);
      list.generated ??= generated;
      // A page with nothing new leads nowhere either.
      const isLoop =
        list.pages.add(feed).has(next) || (address && list.items.length === before.length);
      list.next = isLoop ? undefined : next;
      if (list.next !== next) warn('feed-loop', next);
      if (leftOut) warn('items-left-out', leftOut);
    } else {
      this.tell({ ...failureOf(result, feed), path });
      const { source: written } = withoutPrototype(this.layers['html'] as Settings<T>);
      // Plain HTML says the first list.
      if (!address && !list.at) list.items = this.#read(written?.items);
    }
    list.status = result.ok || list.items[0] ? 'complete' : 'error';
    if (list !== this.list) return;
    this.keepSpace();
    this.status = list.status;
    this.reorder(!!address);
    this.requestUpdate();
  }

  #read(raw: readonly unknown[] = []): Item[] {
    return raw.flatMap((entry) => toItem(entry, this.baseURI) ?? []);
  }

  #retry = async (): Promise<void> => {
    const { list } = this;
    this.status = list.status = 'pending';
    this.requestUpdate();
    await this.fetchItems(list);
    await this.updateComplete;
    // The button was gone in between, and the focus with it.
    if (list === this.list)
      this.renderRoot.querySelector<HTMLElement>('[part=link],.end>*')?.focus();
  };

  protected override renderContent(): TemplateResult {
    const { status } = this;
    if (status === 'error') return this.renderMore(this.#retry);
    const isPending = status === 'pending';
    const rows = isPending ? [...Array<undefined>(this.expected)] : this.items.slice(0, this.shown);
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
    const { failed } = this.list;
    const { strings } = this.writing;
    return html`<p part="status" role="status">${failed ? strings.failed : ''}</p>
      <div class="end">
        ${
          more
            ? html`<button part="load-more" type="button" @click=${more}>
                ${failed ? strings.retry : strings.loadMore}
              </button>`
            : nothing
        }
        ${this.renderSeeAll()}
      </div>`;
  }
}
