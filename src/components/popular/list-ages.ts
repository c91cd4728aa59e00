import { html, nothing, type TemplateResult } from 'lit';
import type { FeedState } from '../../controllers/feed-controller.ts';
import { formatMoment, formatTime } from '../../i18n/formats.ts';
import { formatRelativeTime, getAgeMs } from '../../i18n/relative-time.ts';
import { clock } from '../../platform/clock.ts';
import { watchVisibility } from '../../platform/visibility.ts';
import { markOf } from '../english-mark.ts';
import type { Optional } from '../lists/item-templates.ts';
import type { PanelHost } from '../panel-content.ts';

/** Milliseconds up to which an item shows its age; older items show their date. */
const RECENT_MS = 7 * 24 * 60 * 60 * 1000;

/** Milliseconds that a time may lie in the future and still be shown as an age: clocks differ a little. */
const CLOCK_SKEW_MS = 60_000;

/** How long ago things were: the items of a popular list, and the list itself. Renewed while somebody sees it. */
export class ListAges {
  readonly #host: PanelHost<'popular'>;
  /** Lists whose age was checked: a list that was fresh when it came is not stale because the page stays open. */
  readonly #checked = new WeakSet<FeedState>();
  #signal: AbortSignal | undefined;
  #isVisible = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Milliseconds until one of the rendered texts is another one. */
  #validMs = Infinity;

  constructor(host: PanelHost<'popular'>) {
    this.#host = host;
  }

  /** Called before each rendering. */
  willRender(list: FeedState): void {
    this.#validMs = Infinity;
    this.#checkAge(list);
  }

  /** Called after each rendering. */
  rendered(): void {
    this.#watchVisibility();
    this.#startTimer();
  }

  /** The age of an item by its date, or the date where that is long ago. */
  renderTime(date: string | undefined): Optional {
    return date && this.#renderTime(date, RECENT_MS);
  }

  /** "Updated 5 minutes ago", where the feed says when it was made; else a line of the same height. */
  renderUpdated({ generated }: FeedState): TemplateResult {
    if (!generated || this.#getAgeMs(generated) === undefined) {
      return html`<p part="updated">&nbsp;</p>`;
    }
    const { localizer } = this.#host;
    const [before = '', after = ''] = localizer.messages.updatedAgo.split('{ago}');
    const { lang, dir } = markOf(localizer, 'updatedAgo');
    return html`<p part="updated" lang=${lang} dir=${dir}>
      ${before}${this.#renderTime(generated, Infinity, '')}${after}
    </p>`;
  }

  #renderTime(text: string, limitMs: number, part = 'time'): TemplateResult {
    const { localizer } = this.#host;
    const now = clock.now();
    const ageMs = this.#getAgeMs(text) ?? Infinity;
    const title = formatMoment(text, localizer) ?? '';
    const isInFuture = limitMs === RECENT_MS && ageMs < -CLOCK_SKEW_MS;
    let content = '';
    if (ageMs > limitMs || isInFuture) {
      content = formatTime(text, now, localizer) ?? '';
    } else {
      const { text: relative, validForMs } = formatRelativeTime(ageMs, localizer);
      content = relative;
      this.#validMs = Math.min(this.#validMs, validForMs);
    }
    const { lang, dir } = markOf(localizer);
    return html`<time
      part=${part || nothing}
      datetime=${text}
      title=${title}
      lang=${lang}
      dir=${dir}
      >${content}</time
    >`;
  }

  #getAgeMs(text: string | undefined): number | undefined {
    return getAgeMs(text, clock.now(), this.#host.localizer.timeZone);
  }

  /** Reports a feed that is older than `maxAge` allows, once: it is shown all the same. */
  #checkAge(list: FeedState): void {
    const { settings } = this.#host;
    const { maxAge } = settings;
    if (!maxAge || !list.source || list.hasFailed || list.status !== 'complete') return;
    if (this.#checked.has(list)) return;
    this.#checked.add(list);
    const { generated: found, path } = list;
    const ageMs = this.#getAgeMs(found);
    if (ageMs !== undefined && ageMs <= maxAge * 1000) return;
    const cause = ageMs === undefined && found ? 'without an hour or a time zone' : undefined;
    this.#host.reportIssues([
      {
        ...{ code: 'feed-stale', path: `${path}.feed`, severity: 'warning' },
        ...{ found, cause, allowed: [maxAge] },
      },
    ]);
  }

  #watchVisibility(): void {
    const { signal } = this.#host;
    if (this.#signal === signal || signal.aborted) return;
    this.#signal = signal;
    watchVisibility(this.#host, signal, (isVisible) => {
      this.#isVisible = isVisible;
      if (isVisible) this.#host.requestUpdate();
      else clearTimeout(this.#timer);
    });
    signal.addEventListener('abort', () => {
      this.#isVisible = false;
      clearTimeout(this.#timer);
    });
  }

  #startTimer(): void {
    clearTimeout(this.#timer);
    if (!this.#isVisible || this.#validMs === Infinity) return;
    this.#timer = setTimeout(() => this.#host.requestUpdate(), this.#validMs);
  }
}
