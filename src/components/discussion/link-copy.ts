import { html, type LitElement } from 'lit';
import type { Messages } from '../../i18n/locales/en.ts';
import { page } from '../../platform/host-page.ts';

/** Copies an address, and says so. Where the clipboard is refused, the address is shown, selected. */
export class LinkCopy {
  /** What is told of it. */
  said = '';
  /** The address that the reader has to copy by hand. */
  #byHand = '';

  constructor(readonly panel: LitElement) {}

  async copy(url: string, { copied, copyFailed }: Messages): Promise<void> {
    // What is said twice is only heard twice when it was gone in between.
    await this.#show('', '');
    const isCopied = await page.copy(url);
    await this.#show(isCopied ? copied : copyFailed, isCopied ? '' : url);
    this.panel.shadowRoot?.querySelector<HTMLInputElement>('.by-hand')?.select();
  }

  async #show(said: string, byHand: string): Promise<void> {
    this.said = said;
    this.#byHand = byHand;
    this.panel.requestUpdate();
    await this.panel.updateComplete;
  }

  /** The address, where it has to be copied by hand. */
  renderByHand(name: string): unknown {
    return (
      this.#byHand &&
      html`<input class="by-hand" readonly .value=${this.#byHand} aria-label=${name} />`
    );
  }
}
