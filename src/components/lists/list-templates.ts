import { html, nothing, type TemplateResult } from 'lit';
import { markOf } from '../english-mark.ts';
import type { Localizer } from '../../i18n/localizer.ts';

interface ListEnd {
  /** The panel's, in the name of the button. */
  heading: string;
  /** Whether the space of a button is kept. */
  isPending?: boolean;
  /** Whether the status is a part also while it says nothing. */
  hasStatusPart?: boolean;
  hasFailed: boolean;
  /** What the button does, which shows more or tries again; nothing where there is no button. */
  onMore: (() => unknown) | undefined;
  /** What stands beside the button, such as "See all". */
  links: TemplateResult | undefined;
}

/**
 * What stands under a list: the status of its feed, the button for more or to try again, and links. The status is there
 * before there is anything to say in it: what comes along with its element may not be heard.
 */
export function renderListEnd(
  localizer: Localizer,
  { heading, isPending = false, hasStatusPart = false, hasFailed, onMore, links }: ListEnd,
): TemplateResult {
  const { messages } = localizer;
  const status = markOf(localizer, 'failed');
  const more = hasFailed ? 'retry' : 'loadMore';
  const { lang, dir } = markOf(localizer, more);
  const said = hasFailed ? messages.failed : '';
  const button = onMore
    ? html`<button
        part="load-more"
        type="button"
        lang=${lang}
        dir=${dir}
        aria-label="${messages[more]}: ${heading}"
        @click=${onMore}
      >
        ${messages[more]}
      </button>`
    : nothing;
  const space = isPending ? html`<span part="load-more"></span>` : nothing;
  return html`<p
      part=${hasStatusPart || hasFailed ? 'status' : nothing}
      role="status"
      lang=${status.lang}
      dir=${status.dir}
    >
      ${said}
    </p>
    <div class="end">${space}${button}${links}</div>`;
}
