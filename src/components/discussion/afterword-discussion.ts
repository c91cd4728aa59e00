import { html, nothing, type TemplateResult } from 'lit';
import { panels, type Shared } from '../../schema/config.ts';
import { tagAddress } from '../../data/campaign.ts';
import {
  buildDiscussionLinks,
  buildShareLinks,
  isLong,
  sentencePieces,
  type Mode,
  type NetworkLink,
  type Story,
} from '../../data/discussion-links.ts';
import { findShareTool } from '../../data/share-tools.ts';
import { fill } from '../../i18n/localizer.ts';
import { AfterwordDiscussEvent } from '../../platform/events.ts';
import { renderButton } from './bar-button.ts';
import { renderIcon, uiIcons } from '../icons.ts';
import { LinkCopy } from './link-copy.ts';
import { isIconPending, loadAllNetworks, networkStore } from './network-store.ts';
import { page } from '../../platform/host-page.ts';
import { AfterwordPanel } from '../panel.ts';
import { panelStyles } from '../panel.styles.ts';
import { readDiscussion } from '../../platform/plain-html.ts';
import { openServerDialog } from './reader-server.ts';
import { ReplyCounts } from './reply-counts.ts';
import { settingProperties } from '../../schema/setting-properties.ts';
import { discussionStyles } from './afterword-discussion.styles.ts';

/**
 * Where the discussion goes on, in a sentence, and a bar to share the story with.
 *
 * @tagname afterword-discussion
 * @fires afterword-discuss - A network is about to be opened; cancelable.
 * @fires afterword-view - Half of the panel was in view for a second.
 * @fires afterword-error - Something was wrong and was worked around.
 * @csspart message - The sentence.
 * @csspart network - A network's name in the sentence: also `network-facebook` and so on.
 * @csspart count - How many replies there are, beside a network's name.
 * @csspart list - The bar.
 * @csspart button - A button of the bar: also `button-facebook`, `button-copy`, `button-more` and so on.
 * @csspart placeholder - The space of a button that is still to come.
 * @csspart status - What is said about copying.
 * @csspart dialog - The question for the reader's own server.
 */
export class AfterwordDiscussion extends AfterwordPanel<'discussion'> {
  static override readonly styles = [panelStyles, discussionStyles];
  static override readonly properties = settingProperties(panels.discussion);

  #links: NetworkLink[] = [];
  #buttons: NetworkLink[] = [];
  #isOpen = false;
  #isWaiting = false;
  readonly #copy = new LinkCopy(this);
  readonly #counts = new ReplyCounts(this, (found) => {
    const path = this.pathTo('counts');
    if (found) this.tell({ code: 'count-failed', path, found, severity: 'warning' });
    this.renew();
  });

  constructor() {
    super('discussion');
  }

  protected override readHtml(): object | undefined {
    return readDiscussion(this);
  }

  get #story(): Story {
    const { article = {}, campaign = {} } = this.settings as Shared;
    const { url = '', title = '', image } = article;
    const addressOn = (network: string) => tagAddress(url, campaign, { network, panel: this.kind });
    return { url, title, image, threads: this.threads, addressOn, ...networkStore };
  }

  protected override show(): void {
    super.show();
    const { networks, share, counts } = this.settings;
    const story = this.#story;
    const sentence = buildDiscussionLinks(networks, story);
    this.#isWaiting = sentence.isWaiting;
    // An article may have its discussion switched off.
    const isOff = this.judge({ article: story.url });
    const isAllowed = ({ href, mode, isApp }: NetworkLink) =>
      !isOff &&
      !this.judge({ url: href }) &&
      (mode !== 'native' || page.canShare()) &&
      (!isApp || mode !== 'share' || page.isTouch());
    this.#links = sentence.links.filter(isAllowed);
    const mayAsk = !!this.grants.counts && !sentence.isWaiting && !this.isHeld;
    this.#counts.show(this.#links, counts, mayAsk, story.url, this.writing, this.end);
    // Without an address there is nothing to share.
    const bar = buildShareLinks(story.url ? share : [], story, sentence.links);
    this.#buttons = bar.links.filter(isAllowed);
    if (sentence.isWaiting || bar.isWaiting || bar.links.some(isIconPending))
      void loadAllNetworks().then(() => this.renew());
    for (const finding of [...sentence.findings, ...bar.findings]) {
      this.tell({ ...finding, path: this.pathTo(finding.path) });
    }
  }

  protected get count(): number {
    return this.#links.length + this.#buttons.length;
  }

  protected override get usesIntl(): boolean {
    return !!this.#counts.style || isLong(this.#links, this.settings.language);
  }

  protected renderContent(): TemplateResult {
    const { message, publisher, shareLimit, language = 'en' } = this.settings;
    const { strings, locale } = this.writing;
    const { share, more, copy } = strings;
    const buttons = this.#buttons;
    const entries = (this.#isOpen ? buttons : buttons.slice(0, shareLimit)).map(
      (link, i) => html`<li>${this.#renderBarItem(link, i)}</li>`,
    );
    if (buttons[shareLimit]) {
      // The rest stands behind the button that shows it, where Tab gets to it.
      const button = renderButton(
        'more',
        more,
        renderIcon(uiIcons.more),
        this.#toggle,
        this.#isOpen,
      );
      entries.splice(shareLimit, 0, html`<li>${button}</li>`);
    }
    const text = fill(message ?? strings.message, { publisher: publisher?.name ?? '' });
    return html`${
        this.#links.length
          ? html`<p
              part="message"
              class=${`${this.#counts.style} ${this.#isWaiting ? 'waits' : ''}`}
            >
              ${
                // A sentence of the publisher's own is in the page's language.
                sentencePieces(text, this.#links, message ? language : locale).map(this.#renderName)
              }
            </p>`
          : nothing
      }
      ${this.#counts.renderSum()}
      ${
        buttons.length
          ? html`<ul part="list" role="list" id="bar" aria-label=${share} @keydown=${this.#escape}>
              ${entries}
            </ul>`
          : nothing
      }
      <p part="status" role="status">${this.#copy.said}</p>
      ${this.#copy.renderByHand(copy)} ${this.renderSeeAll()}`;
  }

  /** "Reply on Bluesky", "Discuss on Facebook", "Share on LinkedIn", "Copy link". */
  #nameOf({ network, mode, label, href }: NetworkLink): string {
    const { strings } = this.writing;
    const { replyOn: thread, discussOn: page, shareOn: share } = strings;
    const sentences: Partial<Record<Mode, string>> = /^(mailto|sms):/.test(href ?? '')
      ? {}
      : { thread, page, share };
    const own = label || (strings as Record<string, string>)[network] || network;
    return fill(sentences[mode] ?? own, { network: label });
  }

  #renderName = (piece: string | NetworkLink): unknown => {
    // A network that is still to come has no address yet.
    if (typeof piece === 'string') return piece;
    if (!piece.href) return piece.label;
    const { network } = piece;
    const i = this.#links.indexOf(piece);
    return this.#renderLink(piece, i, `network network-${network}`, this.#counts.renderName(piece));
  };

  #renderBarItem(link: NetworkLink, i: number): TemplateResult {
    const { network, mode, href } = link;
    if (isIconPending(link)) return html`<span part="button placeholder"></span>`;
    const name = this.#nameOf(link);
    const tool = findShareTool(mode);
    const icon = tool ? uiIcons[tool] : link.icon;
    const content = link.imageUrl
      ? html`<img src=${link.imageUrl} alt="" width="20" height="20" />`
      : icon
        ? renderIcon(icon)
        : link.label || name;
    return href
      ? this.#renderLink(link, i, `button button-${network}`, content, name)
      : renderButton(network, name, content, (event) => this.#choose(event, link, i));
  }

  #renderLink(
    link: NetworkLink,
    i: number,
    part: string,
    content: unknown,
    action = this.#nameOf(link),
  ): TemplateResult {
    const { href } = link;
    const replies = this.#counts.of(link)?.long;
    const isTab = href?.startsWith('http');
    const hint = isTab && !link.instanceTemplate ? ` (${this.writing.strings.newTab})` : '';
    const name = action + (replies ? `, ${replies}` : '') + hint;
    return html`<a
      part=${part}
      href=${href}
      target=${isTab ? '_blank' : nothing}
      rel="noopener"
      aria-label=${name}
      aria-haspopup=${link.instanceTemplate ? 'dialog' : nothing}
      title=${link.label === content ? nothing : name}
      @click=${(event: Event) => this.#choose(event, link, i)}
      >${content}</a
    >`;
  }

  #toggle = (): void => {
    this.#isOpen = !this.#isOpen;
    this.requestUpdate();
  };

  /** Escape closes what "More" has opened, and leaves the focus where it was opened. */
  #escape = ({ key }: KeyboardEvent): void => {
    if (key !== 'Escape' || !this.#isOpen) return;
    this.#toggle();
    this.renderRoot.querySelector<HTMLElement>('[aria-expanded]')?.focus();
  };

  async #choose(event: Event, link: NetworkLink, i: number): Promise<void> {
    const { network, mode, href, url = '' } = link;
    const { strings } = this.writing;
    const follow = (event: Event, url: string): boolean => {
      const isOn = this.dispatchEvent(new AfterwordDiscussEvent(network, mode, url, i + 1));
      if (!isOn) event.preventDefault();
      return isOn;
    };
    if (openServerDialog(event, link, strings, follow)) return;
    if (!follow(event, href ?? url)) {
      // The page does it itself.
    } else if (mode === 'print') {
      page.print();
    } else if (mode === 'native') {
      if (!(await page.share({ ...this.#story, url }))) await this.#copy.copy(url, strings);
    } else if (mode === 'copy') {
      await this.#copy.copy(url, strings);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'afterword-discussion': AfterwordDiscussion;
  }
}
