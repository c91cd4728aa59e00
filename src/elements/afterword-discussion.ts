import { html, nothing, type TemplateResult } from 'lit';
import { settings, type Shared } from '../config/schema.ts';
import { discussionPlaces, sentencePieces, sharePlaces, type Place } from '../model/discussion.ts';
import type { Subject } from '../model/share.ts';
import { fill } from '../model/strings.ts';
import { AfterwordDiscussEvent } from './events.ts';
import { icon } from './icons.ts';
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

  protected get count(): number {
    return this.#places.length + this.#buttons.length;
  }

  protected renderContent(): TemplateResult {
    const { message, publisher, shareLimit } = this.settings;
    const { strings, locale } = this.writing;
    const { share, more, copy } = strings;
    const buttons = this.#buttons;
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
          ? html`<ul part="list" role="list" id="bar" aria-label=${share}>
              ${buttons.map(
                (place, i) =>
                  html`${
                    // The rest stands behind the button that shows it, where Tab gets to it.
                    i === shareLimit
                      ? html`<li>
                          ${renderButton('more', more, icon('more'), this.#toggle, this.#isOpen)}
                        </li>`
                      : nothing
                  }${
                    i < shareLimit || this.#isOpen
                      ? html`<li>${this.#renderPlace(place, i)}</li>`
                      : nothing
                  }`,
              )}
            </ul>`
          : nothing
      }
      <p part="status" role="status">${this.#said}</p>
      ${
        this.#byHand &&
        html`<input class="by-hand" readonly .value=${this.#byHand} aria-label=${copy} />`
      }
      ${this.renderSeeAll()}`;
  }

  #renderName = (piece: string | Place): unknown => {
    if (typeof piece === 'string') return piece;
    const { network, label } = piece;
    const i = this.#places.indexOf(piece);
    return this.#renderLink(piece, i, `network network-${network}`, label, label);
  };

  #renderPlace(place: Place, i: number): TemplateResult {
    const { network, mode, href, label } = place;
    const { strings } = this.writing;
    const name =
      mode === 'share'
        ? fill(strings.shareOn, { network: label })
        : label || (strings as Record<string, string>)[mode] || mode;
    const face = place.icon
      ? html`<img src=${place.icon} alt="" width="20" height="20" />`
      : (icon(network) ?? name);
    return href
      ? this.#renderLink(place, i, `button button-${network}`, name, face)
      : renderButton(network, name, face, (event) => this.#choose(event, place, i));
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

/** A button of the bar; one that opens it tells whether it has. */
const renderButton = (
  token: string,
  name: string,
  face: unknown,
  choose: (event: Event) => unknown,
  isOpen?: boolean,
): TemplateResult =>
  html`<button
    part="button button-${token}"
    type="button"
    aria-label=${name}
    title=${name}
    aria-expanded=${isOpen ?? nothing}
    aria-controls=${isOpen === undefined ? nothing : 'bar'}
    @click=${choose}
  >
    ${face}
  </button>`;

declare global {
  interface HTMLElementTagNameMap {
    'afterword-discussion': AfterwordDiscussion;
  }
}
