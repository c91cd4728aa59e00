import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../../i18n/localizer.ts';

/** What stands under a list: the status of its feed, the button for more or to try again, and "See all". */
export function renderListEnd(
  { messages }: Localizer,
  {
    hasFailed,
    onMore,
    seeAll,
  }: {
    hasFailed: boolean;
    /** Nothing where there is no more. */
    onMore: (() => unknown) | undefined;
    seeAll: TemplateResult | undefined;
  },
): TemplateResult {
  return html`<p part="status" role="status">${hasFailed ? messages.failed : ''}</p>
    <div class="end">
      ${
        onMore
          ? html`<button part="load-more" type="button" @click=${onMore}>
              ${hasFailed ? messages.retry : messages.loadMore}
            </button>`
          : nothing
      }
      ${seeAll}
    </div>`;
}
