import { html, type TemplateResult } from 'lit';
import type { LanguageMark } from './english-mark.ts';

/** The heading of a panel, which names its section (`#heading`), unless the page has put one into its slot. */
export const renderHeading = (
  label: string,
  { level, isHidden, mark }: { level: number; isHidden: boolean; mark: LanguageMark },
): TemplateResult =>
  html`<div id="heading">
    <slot name="heading">
      <div
        part="heading"
        role="heading"
        lang=${mark.lang}
        dir=${mark.dir}
        aria-level=${level}
        ?hidden=${isHidden}
      >
        ${label || '\u00a0'}
      </div>
    </slot>
  </div>`;
