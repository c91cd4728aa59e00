import { html, type TemplateResult } from 'lit';
import type { Messages } from '../i18n/locales/en.ts';
import type { SeeAllLink } from '../schema/settings-types.ts';

/** The link to the whole list, whose name tells it from those of other panels. */
export const renderSeeAll = (
  { url, label }: SeeAllLink,
  { seeAll }: Messages,
  heading: string,
): TemplateResult =>
  html`<a part="see-all" href=${url} aria-label="${label ?? seeAll}: ${heading}"
    >${label ?? seeAll}</a
  >`;
