import { html, type TemplateResult } from 'lit';
import { fillPlaceholders } from '../i18n/messages.ts';
import type { Messages } from '../i18n/locales/en.ts';

/** So many stops of the Tab key make a panel long. */
const LONG_PANEL = 8;

/** An address of the page does not lead into a shadow root: the focus does. */
function onSkip(event: Event): void {
  event.preventDefault();
  const root = (event.currentTarget as Element).getRootNode() as ShadowRoot;
  root.querySelector<HTMLElement>('#end')?.focus();
}

/** A link past a long panel, for those who go key by key. It is seen while it has the focus. */
export const renderSkipLink = (
  { skip }: Messages,
  heading: string,
  stopCount: number,
): TemplateResult | '' =>
  stopCount > LONG_PANEL
    ? html`<a class="skip" href="#end" @click=${onSkip}>${fillPlaceholders(skip, { heading })}</a>`
    : '';

/** Where the link leads. */
export const renderSkipTarget = (): TemplateResult => html`<span id="end" tabindex="-1"></span>`;
