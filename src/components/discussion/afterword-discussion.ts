import { html, nothing, type TemplateResult } from 'lit';
import type { Shared } from '../../schema/settings-types.ts';
import { tagAddress } from '../../data/campaign.ts';
import {
  discussionPlaces,
  isLong,
  sentencePieces,
  sharePlaces,
  type Mode,
  type Place,
  type Story,
} from '../../data/discussion-links.ts';
import { fill } from '../../i18n/localizer.ts';
import { AfterwordDiscussEvent } from '../../platform/events.ts';
import { renderButton } from './bar-button.ts';
import { icon } from '../icons.ts';
import { isUndrawn, knowAll, known } from './known-networks.ts';
import { LinkCopy } from './link-copy.ts';
import { page } from '../../platform/host-page.ts';
import { AfterwordPanel } from '../panel.ts';
import { panelStyles } from '../panel.styles.ts';
import { readDiscussion } from '../../platform/plain-html.ts';
import { asksForServer } from './reader-server.ts';
import { ReplyCounts } from './reply-counts.ts';
import { settingProperties } from '../../schema/attributes.ts';
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
  static override readonly properties = settingProperties('discussion');

  #places: Place[] = [];
  #buttons: Place[] = [];
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
    return { url, title, image, threads: this.threads, addressOn, ...known };
  }

  protected override show(): void {
    super.show();
    const { networks, share, counts } = this.settings;
    const story = this.#story;
    const sentence = discussionPlaces(networks, story);
    this.#isWaiting = sentence.isWaiting;
    // An article may have its discussion switched off.
    const isOff = this.judge({ article: story.url });
    const isAllowed = ({ href, mode, isApp }: Place) =>
      !isOff &&
      !this.judge({ url: href }) &&
      (mode !== 'native' || page.canShare()) &&
      (!isApp || mode !== 'share' || page.isTouch());
    this.#places = sentence.places.filter(isAllowed);
    const mayAsk = !!this.grants.counts && !sentence.isWaiting && !this.isHeld;
    this.#counts.show(this.#places, counts, mayAsk, story.url, this.writing, this.end);
    // Without an address there is nothing to share.
    const bar = sharePlaces(story.url ? share : [], story, sentence.places);
    this.#buttons = bar.places.filter(isAllowed);
    const isBare = bar.places.some(isUndrawn);
    if (sentence.isWaiting || bar.isWaiting || isBare)
      void knowAll(isBare).then(() => this.renew());
    for (const issue of [...sentence.issues, ...bar.issues]) {
      this.tell({ ...issue, path: this.pathTo(issue.path) });
    }
  }

  protected get count(): number {
    return this.#places.length + this.#buttons.length;
  }

  protected override get usesIntl(): boolean {
    return !!this.#counts.style || isLong(this.#places, this.settings.language);
  }

  protected renderContent(): TemplateResult {
    const { message, publisher, shareLimit, language = 'en' } = this.settings;
    const { strings, locale } = this.writing;
    const { share, more, copy } = strings;
    const buttons = this.#buttons;
    const entries = (this.#isOpen ? buttons : buttons.slice(0, shareLimit)).map(
      (place, i) => html`<li>${this.#renderPlace(place, i)}</li>`,
    );
    if (buttons[shareLimit]) {
      // The rest stands behind the button that shows it, where Tab gets to it.
      const button = renderButton('more', more, icon('more'), this.#toggle, this.#isOpen);
      entries.splice(shareLimit, 0, html`<li>${button}</li>`);
    }
    const text = fill(message ?? strings.message, { publisher: publisher?.name ?? '' });
    return html`${
        this.#places.length
          ? html`<p
              part="message"
              class=${`${this.#counts.style} ${this.#isWaiting ? 'waits' : ''}`}
            >
              ${
                // A sentence of the publisher's own is in the page's language.
                sentencePieces(text, this.#places, message ? language : locale).map(
                  this.#renderName,
                )
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
  #nameOf({ network, mode, label, href }: Place): string {
    const { strings } = this.writing;
    const { replyOn: thread, discussOn: page, shareOn: share } = strings;
    const sentences: Partial<Record<Mode, string>> = /^(mailto|sms):/.test(href ?? '')
      ? {}
      : { thread, page, share };
    const own = label || (strings as Record<string, string>)[network] || network;
    return fill(sentences[mode] ?? own, { network: label });
  }

  #renderName = (piece: string | Place): unknown => {
    // A network that is still to come has no address yet.
    if (typeof piece === 'string') return piece;
    if (!piece.href) return piece.label;
    const { network } = piece;
    const i = this.#places.indexOf(piece);
    return this.#renderLink(piece, i, `network network-${network}`, this.#counts.renderName(piece));
  };

  #renderPlace(place: Place, i: number): TemplateResult {
    const { network, href } = place;
    if (isUndrawn(place)) return html`<span part="button placeholder"></span>`;
    const name = this.#nameOf(place);
    const face = place.icon
      ? html`<img src=${place.icon} alt="" width="20" height="20" />`
      : (icon(network, known.icons) ?? (place.label || name));
    return href
      ? this.#renderLink(place, i, `button button-${network}`, face, name)
      : renderButton(network, name, face, (event) => this.#choose(event, place, i));
  }

  #renderLink(
    place: Place,
    i: number,
    part: string,
    face: unknown,
    action = this.#nameOf(place),
  ): TemplateResult {
    const { href } = place;
    const replies = this.#counts.of(place)?.long;
    const isTab = href?.startsWith('http');
    const hint = isTab && !place.ask ? ` (${this.writing.strings.newTab})` : '';
    const name = action + (replies ? `, ${replies}` : '') + hint;
    return html`<a
      part=${part}
      href=${href}
      target=${isTab ? '_blank' : nothing}
      rel="noopener"
      aria-label=${name}
      aria-haspopup=${place.ask ? 'dialog' : nothing}
      title=${place.label === face ? nothing : name}
      @click=${(event: Event) => this.#choose(event, place, i)}
      >${face}</a
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

  async #choose(event: Event, place: Place, i: number): Promise<void> {
    const { network, mode, href, url = '' } = place;
    const { strings } = this.writing;
    const follow = (event: Event, url: string): boolean => {
      const isOn = this.dispatchEvent(new AfterwordDiscussEvent(network, mode, url, i + 1));
      if (!isOn) event.preventDefault();
      return isOn;
    };
    if (asksForServer(event, place, strings, follow)) return;
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
