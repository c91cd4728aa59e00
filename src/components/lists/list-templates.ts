import { html, nothing, type TemplateResult } from 'lit';
import { markOf } from '../english-mark.ts';
import type { Localizer } from '../../i18n/localizer.ts';

/** What stands under a list: the status of its feed, the button for more or to try again, and "See all". */
export function renderListEnd(
  localizer: Localizer,
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
  const { messages } = localizer;
  const status = markOf(localizer, 'failed');
  const more = hasFailed ? 'retry' : 'loadMore';
  const { lang, dir } = markOf(localizer, more);
  return html`<p part="status" role="status" lang=${status.lang} dir=${status.dir}>
      ${hasFailed ? messages.failed : ''}
    </p>
    <div class="end">
      ${
        onMore
          ? html`<button part="load-more" type="button" lang=${lang} dir=${dir} @click=${onMore}>
              ${messages[more]}
            </button>`
          : nothing
      }
      ${seeAll}
    </div>`;
}
