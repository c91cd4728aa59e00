import { html, type TemplateResult } from 'lit';
import type { Localizer } from '../i18n/localizer.ts';
import type { SeeAllLink } from '../schema/settings-types.ts';
import { markOf, NO_MARK } from './english-mark.ts';

/** The link to the whole list, whose name tells it from those of other panels. */
export function renderSeeAll(
  { url, label: own }: SeeAllLink,
  localizer: Localizer,
  heading: string,
): TemplateResult {
  const label = own ?? localizer.messages.seeAll;
  const { lang, dir } = own ? NO_MARK : markOf(localizer, 'seeAll');
  return html`<a
    part="see-all"
    href=${url}
    lang=${lang}
    dir=${dir}
    aria-label="${label}: ${heading}"
    >${label}</a
  >`;
}
