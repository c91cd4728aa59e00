import { html, nothing, type CSSResult, type TemplateResult } from 'lit';
import type { NetworkLink } from '../../data/discussion-links.ts';
import { canCountReplies } from '../../data/replies/counted-networks.ts';
import { fillPlaceholders } from '../../i18n/messages.ts';
import { whenNear, whenOutOfView } from '../../platform/visibility.ts';
import { withoutPrototype } from '../../schema/without-prototype.ts';
import { markOf } from '../english-mark.ts';
import type { PanelHost } from '../panel-content.ts';
import type { ReplyCountText } from './reply-counts.ts';

export interface ReplyCountsOptions {
  /** The setting `counts`: whether more is shown than the numbers that the settings contain. */
  isEnabled: boolean;
  /** Whether servers may be requested now. */
  isGranted: boolean;
  storyUrl: string;
}

/** The reply counts of a panel's links. What requests them, and puts them into words, is loaded on demand. */
export class ReplyCountsController {
  /** Styles of the counts, once they are loaded. */
  styles: readonly CSSResult[] = [];
  /** Whether the sentence has room for counts, which are there or may come. */
  hasSpace = false;

  readonly #panel: PanelHost<'discussion'>;
  /** Texts by the URL of the link, and by that of its replies. */
  #texts: ReadonlyMap<string, ReplyCountText> = new Map();
  /** "142 replies on Bluesky and Mastodon". */
  #sum = '';
  /** A text about as long as the sum: it reserves the space. */
  #expectedSum = '';
  /** What the present counts were requested for. */
  #key: string | undefined;
  #abortController = new AbortController();

  constructor(panel: PanelHost<'discussion'>) {
    this.#panel = panel;
  }

  /**
   * Takes the links of the sentence, and requests their counts where that is granted. The space is reserved before,
   * so that nothing moves when the reader consents. The same links and options again request nothing; others abort
   * the requests before.
   */
  update(links: readonly NetworkLink[], options: ReplyCountsOptions): void {
    const { isEnabled, isGranted, storyUrl } = options;
    const { localizer } = this.#panel;
    const counted = links.filter(
      (link) => isGiven(link) || (isEnabled && (link.count || canCountReplies(link))),
    );
    const key = JSON.stringify([counted, isGranted, storyUrl, localizer]);
    if (key === this.#key && !this.#abortController.signal.aborted) return;
    this.#abortController.abort();
    this.#key = key;
    this.#texts = new Map();
    this.#sum = this.#expectedSum = '';
    this.hasSpace = counted.length > 0;
    if (!this.hasSpace) return;
    const { repliesOn, replies } = localizer.messages;
    const networks = counted.map(({ label }) => label).join(', ');
    this.#expectedSum = fillPlaceholders(repliesOn, { replies, networks });
    const requested = isGranted ? counted : counted.filter(isGiven);
    if (requested.length > 0) void this.#request(requested, storyUrl);
  }

  getText({ href = '' }: NetworkLink): ReplyCountText | undefined {
    return this.#texts.get(href);
  }

  /** The link with the URL of its replies, where counting has found it. */
  withThread(link: NetworkLink): NetworkLink {
    const thread = this.getText(link)?.thread;
    return thread ? withoutPrototype({ ...link, href: thread, mode: 'thread' as const }) : link;
  }

  renderSum(): TemplateResult | typeof nothing {
    const { lang, dir } = markOf(this.#panel.localizer, 'repliesOn');
    return this.#sum || this.#expectedSum
      ? html`<p class="sum" lang=${lang} dir=${dir}>
          <span aria-hidden="true">${this.#expectedSum}</span><span>${this.#sum}</span>
        </p>`
      : nothing;
  }

  async #request(links: readonly NetworkLink[], storyUrl: string): Promise<void> {
    const panel = this.#panel;
    const { localizer } = panel;
    const { signal } = this.#startRequests();
    const isAborted = () => signal.aborted;
    const chunk = await import('./reply-counts.ts').catch(() => undefined);
    if (isAborted()) return;
    if (!chunk) this.#reportError('chunks/reply-counts.js: network');
    this.styles = chunk ? [chunk.replyCountStyles] : [];
    await whenNear(panel, signal);
    const sum = await chunk?.requestReplyCounts(
      links,
      { storyUrl, localizer, signal },
      ({ link, text, error }) => {
        if (isAborted()) return;
        if (text) this.#addText(link, text);
        if (error) this.#reportError(error);
      },
    );
    if (isAborted()) return;
    this.#sum = sum ?? '';
    panel.requestUpdate();
    // What is in view does not move: the space of a sum that is shorter, or not there, is given back later.
    await whenOutOfView(panel, signal);
    this.#expectedSum = '';
    panel.requestUpdate();
  }

  /** An abort controller that also aborts when the panel leaves the document. */
  #startRequests(): AbortController {
    const controller = (this.#abortController = new AbortController());
    const { signal } = this.#panel;
    if (signal.aborted) controller.abort();
    signal.addEventListener('abort', () => controller.abort(), { signal: controller.signal });
    return controller;
  }

  #addText(link: NetworkLink, text: ReplyCountText): void {
    const { href = '' } = link;
    this.#texts = new Map([...this.#texts, [href, text], [text.thread ?? href, text]]);
    // The links are built again: counting may have found where the replies are.
    this.#panel.invalidate();
  }

  #reportError(found: string): void {
    const path = this.#panel.pathTo('counts');
    this.#panel.reportIssues([{ code: 'count-failed', path, found, severity: 'warning' }]);
  }
}

/** Whether the settings contain the number itself. */
const isGiven = ({ count }: NetworkLink): boolean => typeof count === 'number';
