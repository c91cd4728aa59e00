import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Localizer } from '../../i18n/localizer.ts';
import { copyText } from '../../platform/clipboard.ts';
import { markOf } from '../english-mark.ts';

interface LinkCopyHost extends ReactiveControllerHost {
  readonly localizer: Localizer;
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** Copies a URL and announces it. Where the clipboard is refused, a field shows the URL, selected. */
export class LinkCopyController {
  /** The announcement. */
  status = '';

  readonly #host: LinkCopyHost;
  /** The URL that the reader has to copy from the field. */
  #uncopiedUrl = '';

  constructor(host: LinkCopyHost) {
    this.#host = host;
  }

  async copy(url: string): Promise<void> {
    // Screen readers announce the same text a second time only if it was gone in between.
    await this.#show('', '');
    const isCopied = await copyText(url);
    const { copied, copyFailed } = this.#host.localizer.messages;
    await this.#show(isCopied ? copied : copyFailed, isCopied ? '' : url);
    this.#host.renderRoot.querySelector<HTMLInputElement>('.by-hand')?.select();
  }

  /** The field, where the URL has to be copied by hand. */
  renderField(): TemplateResult | typeof nothing {
    if (!this.#uncopiedUrl) return nothing;
    const { localizer } = this.#host;
    return html`<input
      class="by-hand"
      readonly
      .value=${this.#uncopiedUrl}
      lang=${markOf(localizer, 'copy').lang}
      aria-label=${localizer.messages.copy}
    />`;
  }

  async #show(status: string, uncopiedUrl: string): Promise<void> {
    this.status = status;
    this.#uncopiedUrl = uncopiedUrl;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
  }
}
