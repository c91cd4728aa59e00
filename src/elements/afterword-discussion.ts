import { html, nothing, type TemplateResult } from 'lit';
import { settings, type Shared } from '../config/schema.ts';
import { discussionPlaces, sentencePieces, sharePlaces, type Place } from '../model/discussion.ts';
import type { Subject } from '../model/share.ts';
import { fill } from '../model/strings.ts';
import { AfterwordDiscussEvent } from './events.ts';
import { hasIcon, icon } from './icons.ts';
import { page } from './page.ts';
import { AfterwordPanel } from './panel.ts';
import { panelStyles } from './panel.styles.ts';
import { readDiscussion } from './plain-html.ts';
import { settingProperties } from './setting-properties.ts';
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
 * @csspart count - How many replies there are; in a later version.
 * @csspart list - The bar.
 * @csspart button - A button of the bar: also `button-facebook`, `button-copy`, `button-more` and so on.
 * @csspart status - What is said about copying.
 * @csspart dialog - The question for the reader's own server; in a later version.
 */
export class AfterwordDiscussion extends AfterwordPanel<'discussion'> {
  static override readonly styles = [panelStyles, discussionStyles];
  static override readonly properties = settingProperties(settings.discussion);

  #places: Place[] = [];
  #buttons: Place[] = [];
  #isOpen = false;
  #said = '';
  /** The address that the reader has to copy by hand. */
  #byHand = '';

  constructor() {
    super('discussion');
  }

  protected override readHtml(): object | undefined {
    return readDiscussion(this);
  }

  get #subject(): Subject {
    const { url = '', title = '' } = (this.settings as Shared).article ?? {};
    return { url, title };
  }

  protected override show(): void {
    super.show();
    const { networks, share } = this.settings;
    const subject = this.#subject;
    const sentence = discussionPlaces(networks, subject, this.threads);
    // Without an address there is nothing to share.
    const bar = sharePlaces(subject.url ? share : [], subject);
    this.#places = sentence.places;
    this.#buttons = bar.places.filter(({ mode }) => mode !== 'native' || page.canShare());
    for (const finding of [...sentence.findings, ...bar.findings]) {
      this.tell({ ...finding, path: this.pathTo(finding.path) });
    }
  }

  protected isEmpty(): boolean {
    const count = this.#places.length + this.#buttons.length;
    return count < Math.max(1, this.settings.minItems ?? 1);
  }

  protected renderContent(): TemplateResult {
    const { message, publisher, shareLimit } = this.settings;
    const { strings, locale } = this.writing;
    const buttons = this.#buttons;
    const hasMore = buttons.length > shareLimit;
    const text = fill(message ?? strings.message, { publisher: publisher?.name ?? '' });
    return html`${
        this.#places.length
          ? html`<p part="message">
              ${sentencePieces(text, this.#places, locale).map(this.#renderName)}
            </p>`
          : nothing
      }
      ${
        buttons.length
          ? html`<ul part="list" role="list" id="bar" aria-label=${strings.share}>
              ${buttons
                .slice(0, hasMore && !this.#isOpen ? shareLimit : undefined)
                .map((place, i) => html`<li>${this.#renderButton(place, i)}</li>`)}
              ${
                hasMore
                  ? html`<li>
                      <button
                        part="button button-more"
                        type="button"
                        aria-expanded=${this.#isOpen}
                        aria-controls="bar"
                        aria-label=${strings.more}
                        title=${strings.more}
                        @click=${this.#toggle}
                      >
                        ${icon('more')}
                      </button>
                    </li>`
                  : nothing
              }
            </ul>`
          : nothing
      }
      <p part="status" role="status">${this.#said}</p>
      ${
        this.#byHand
          ? html`<input
              class="by-hand"
              readonly
              .value=${this.#byHand}
              aria-label=${strings.copy}
            />`
          : nothing
      }
      ${this.renderSeeAll()}`;
  }

  #renderName = (piece: string | Place): unknown =>
    typeof piece === 'string'
      ? piece
      : this.#renderLink(
          piece,
          this.#places.indexOf(piece),
          `network network-${piece.network}`,
          piece.label,
          piece.label,
        );

  #renderButton(place: Place, i: number): TemplateResult {
    const { network, mode, href, label } = place;
    const { strings } = this.writing;
    const name =
      mode === 'share'
        ? fill(strings.shareOn, { network: label })
        : label || (strings as Record<string, string>)[mode] || mode;
    const face = place.icon
      ? html`<img src=${place.icon} alt="" width="20" height="20" />`
      : hasIcon(network)
        ? icon(network)
        : name;
    const part = `button button-${network}`;
    return href
      ? this.#renderLink(place, i, part, name, face)
      : html`<button
          part=${part}
          type="button"
          aria-label=${name}
          title=${name}
          @click=${(event: Event) => this.#choose(event, place, i)}
        >
          ${face}
        </button>`;
  }

  #renderLink(place: Place, i: number, part: string, name: string, face: unknown): TemplateResult {
    const isHere = place.mode === 'email';
    return html`<a
      part=${part}
      href=${place.href}
      target=${isHere ? nothing : '_blank'}
      rel="noopener"
      aria-label=${isHere ? name : `${name} (${this.writing.strings.newTab})`}
      title=${name === face ? nothing : name}
      @click=${(event: Event) => this.#choose(event, place, i)}
      >${face}</a
    >`;
  }

  #toggle = (): void => {
    this.#isOpen = !this.#isOpen;
    this.requestUpdate();
  };

  async #choose(event: Event, { network, mode, href }: Place, i: number): Promise<void> {
    const subject = this.#subject;
    const { url } = subject;
    if (!this.dispatchEvent(new AfterwordDiscussEvent(network, mode, href ?? url, i + 1))) {
      event.preventDefault();
    } else if (mode === 'native') {
      void page.share(subject);
    } else if (mode === 'print') {
      page.print();
    } else if (mode === 'copy') {
      const { copied, copyFailed } = this.writing.strings;
      const isCopied = await page.copy(url);
      this.#said = isCopied ? copied : copyFailed;
      this.#byHand = isCopied ? '' : url;
      this.requestUpdate();
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLInputElement>('.by-hand')?.select();
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'afterword-discussion': AfterwordDiscussion;
  }
}
