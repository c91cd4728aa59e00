import { html, type TemplateResult } from 'lit';

/** The heading of a panel, which names its section (`#heading`), unless the page has put one into its slot. */
export const renderHeading = (
  label: string,
  { level, isHidden }: { level: number; isHidden: boolean },
): TemplateResult =>
  html`<div id="heading">
    <slot name="heading">
      <div part="heading" role="heading" aria-level=${level} ?hidden=${isHidden}>
        ${label || '\u00a0'}
      </div>
    </slot>
  </div>`;
