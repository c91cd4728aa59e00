import { html, type TemplateResult } from 'lit';
import { fillPlaceholders } from '../i18n/messages.ts';
import type { Localizer } from '../i18n/localizer.ts';
import { markOf } from './english-mark.ts';

/** So many stops of the Tab key make a panel long. */
const LONG_PANEL = 8;

/** An address of the page does not lead into a shadow root: the focus does. */
function onSkip(event: Event): void {
  event.preventDefault();
  const root = (event.currentTarget as Element).getRootNode() as ShadowRoot;
  root.querySelector<HTMLElement>('#end')?.focus();
}

/** A link past a long panel, to its `#end`, for those who go key by key. It is seen while it has the focus. */
export function renderSkipLink(
  localizer: Localizer,
  heading: string,
  stopCount: number,
): TemplateResult | '' {
  if (stopCount <= LONG_PANEL) return '';
  const { lang, dir } = markOf(localizer, 'skip');
  return html`<a class="skip" href="#end" lang=${lang} dir=${dir} @click=${onSkip}
    >${fillPlaceholders(localizer.messages.skip, { heading })}</a
  >`;
}
