import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { hostOf } from '../../data/networks/network-index.ts';
import { parseServerHost } from '../../data/networks/server-host.ts';
import { fillPlaceholders } from '../../i18n/messages.ts';
import { showModal } from '../../platform/closing.ts';
import { readStoredInstance, storeInstance } from '../../platform/instance-storage.ts';
import { groundUnder } from '../../platform/page-background.ts';
import { markOf } from '../english-mark.ts';
import type { PanelHost } from '../panel-content.ts';
import {
  buildInstanceUrl,
  getSoftwareName,
  isReply,
  type InstanceQuestion,
} from './instance-question.ts';

export { instanceDialogStyles } from './instance-dialog.styles.ts';

type FieldEvent = Event & { readonly target: HTMLInputElement };

/**
 * The dialog that asks for the reader's own server, and links to the network there. A click on
 * a text in it leaves the focus in the dialog, with its keys.
 */
export class InstanceDialogController implements ReactiveController {
  readonly #host: PanelHost<'discussion'>;
  /** Nothing while the dialog is closed. */
  #question: InstanceQuestion | undefined;
  /** Whether the dialog is rendered, but not shown yet. */
  #isOpening = false;
  /** The text that the field has when the dialog opens. */
  #initialText = '';
  /** The host that the reader has typed, if it is one. */
  #instance: string | undefined;
  #isInvalid = false;
  #isRemembered = false;
  /** The colour that the page has behind the panel. */
  #background: string | undefined;

  constructor(host: PanelHost<'discussion'>) {
    this.#host = host;
    host.addController(this);
  }

  /** Opens the dialog, unless it is open already, or the panel has left the page since the click. */
  open(question: InstanceQuestion): void {
    if (this.#question || !this.#host.isConnected) return;
    this.#question = question;
    this.#isOpening = true;
    this.#initialText = readStoredInstance(getSoftwareName(question)) ?? '';
    this.#instance = parseServerHost(this.#initialText);
    this.#isInvalid = false;
    this.#isRemembered = this.#initialText !== '';
    this.#background = groundUnder(this.#host);
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const { renderRoot } = this.#host;
    const dialog = renderRoot.querySelector('dialog');
    if (!this.#isOpening || !dialog) return;
    this.#isOpening = false;
    showModal(dialog);
    const field = renderRoot.querySelector<HTMLInputElement>('#server');
    field?.focus();
    field?.select();
  }

  hostDisconnected(): void {
    // A dialog that leaves the document is not modal any more when it comes back.
    if (!this.#question) return;
    this.#question = undefined;
    this.#host.requestUpdate();
  }

  render(): TemplateResult | typeof nothing {
    const question = this.#question;
    if (!question) return nothing;
    const { localizer } = this.#host;
    const { messages } = localizer;
    const { lang, dir } = markOf(localizer, 'serverLabel');
    const background = this.#background;
    return html`<dialog
      part="dialog"
      lang=${lang}
      dir=${dir}
      class=${background ? '' : 'plain'}
      .style=${background ? `--_ground: ${background}` : ''}
      aria-labelledby="server-title"
      @close=${this.#onClose}
    >
      <form novalidate tabindex="-1" @submit=${this.#onSubmit}>
        <div class="top">
          <h2 id="server-title">
            ${isReply(question) ? messages.serverReply : messages.serverShare}
          </h2>
          <button type="button" class="close" @click=${this.#close}>
            <span class="unseen">${messages.close}</span>
          </button>
        </div>
        ${this.#renderField(question)}
        <label class="remember">
          <input
            type="checkbox"
            .checked=${this.#isRemembered}
            @change=${this.#onRememberChange}
          />${messages.serverRemember}
        </label>
        ${this.#renderLinks(question)}
      </form>
    </dialog>`;
  }

  /* eslint-disable lit-a11y/no-autofocus -- In a dialog, it says what `showModal()` gives the focus to. */
  #renderField({ software }: InstanceQuestion): TemplateResult {
    const { messages } = this.#host.localizer;
    const [example = ''] = software.instances;
    return html`<label for="server">${messages.serverLabel}</label>
      <p id="server-hint">${fillPlaceholders(messages.serverHint, { example })}</p>
      <p id="server-error" role="alert">
        ${this.#isInvalid ? fillPlaceholders(messages.serverInvalid, { example }) : nothing}
      </p>
      <input
        id="server"
        type="text"
        list="servers"
        dir="ltr"
        inputmode="url"
        autocapitalize="none"
        autocomplete="off"
        spellcheck="false"
        aria-describedby="server-error server-hint"
        aria-invalid=${this.#isInvalid ? 'true' : nothing}
        autofocus
        .value=${this.#initialText}
        @input=${this.#onInput}
      />
      <datalist id="servers">
        ${software.instances.map((instance) => html`<option value=${instance}></option>`)}
      </datalist>`;
  }

  /* eslint-enable lit-a11y/no-autofocus */

  #renderLinks(question: InstanceQuestion): TemplateResult {
    const { messages } = this.#host.localizer;
    const { href = '', label } = question.link;
    // Readers without a server of their own can read there, or share from the one that takes everybody.
    const other = fillPlaceholders(isReply(question) ? messages.discussOn : messages.shareOn, {
      network: hostOf(href) || label,
    });
    return html`<div class="ways">
      <a
        class="go"
        href=${buildInstanceUrl(question, this.#instance)}
        target="_blank"
        rel="noopener"
        aria-label="${messages.serverGo} (${messages.newTab})"
        @click=${this.#onContinueClick}
        >${messages.serverGo}</a
      >
      <a
        class="other"
        href=${href}
        target="_blank"
        rel="noopener"
        aria-label="${other} (${messages.newTab})"
        @click=${(event: Event) => this.#follow(event, href)}
        >${other}</a
      >
    </div>`;
  }

  #onInput = ({ target }: FieldEvent): void => {
    this.#instance = parseServerHost(target.value);
    this.#isInvalid = false;
    this.#host.requestUpdate();
  };

  #onRememberChange = ({ target }: FieldEvent): void => {
    this.#isRemembered = target.checked;
    if (!target.checked && this.#question)
      storeInstance(getSoftwareName(this.#question), undefined);
  };

  #onContinueClick = (event: Event): void => {
    const question = this.#question;
    const instance = this.#instance;
    if (!question) return;
    if (!instance) {
      event.preventDefault();
      void this.#showError();
      return;
    }
    if (this.#isRemembered) storeInstance(getSoftwareName(question), instance);
    this.#follow(event, buildInstanceUrl(question, instance));
  };

  /** The Enter key follows the link, in the same task: no browser takes that for a popup. */
  #onSubmit = (event: Event): void => {
    event.preventDefault();
    this.#find('.go')?.click();
  };

  #onClose = (): void => {
    const opener = this.#question?.opener;
    this.#question = undefined;
    this.#host.requestUpdate();
    // Not every browser gives the focus back to a link that was clicked.
    opener?.focus({ preventScroll: true });
  };

  #close = (): void => {
    this.#host.renderRoot.querySelector('dialog')?.close();
  };

  #follow(event: Event, url: string): void {
    if (!this.#question?.onFollow(url)) event.preventDefault();
    // The browser follows the link first.
    setTimeout(this.#close);
  }

  async #showError(): Promise<void> {
    this.#isInvalid = true;
    this.#host.requestUpdate();
    this.#find('#server')?.focus();
    await this.#host.updateComplete;
    // At 400 % zoom, the message would stand below what is in view of the dialog.
    this.#find('#server-error')?.scrollIntoView({ block: 'nearest' });
  }

  #find(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(selector);
  }
}
