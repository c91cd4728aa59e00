import { css, html, type TemplateResult } from 'lit';
import type { Item } from '../../data/item.ts';
import type { Localizer } from '../../i18n/localizer.ts';
import { markOf } from '../english-mark.ts';

/** Where an item has moved in the ranking: a symbol that is told by its shape. */
export function renderMovement(
  { movement, sponsor }: Item,
  localizer: Localizer,
): TemplateResult | undefined {
  // A sponsored item has no rank that could move.
  if (!movement || movement === 'same' || sponsor) return undefined;
  const { lang, dir } = markOf(localizer, movement);
  return html`<span part="movement movement-${movement}"
    ><span class="unseen" lang=${lang} dir=${dir}>${localizer.messages[movement]}</span></span
  >`;
}

export const movementStyles = css`
  [part~='movement'] {
    color: var(--_muted);
    font-size: 0.7em;
    line-height: 1.3;
  }

  /* Under the first digit of the rank. */
  [part='rank'] > [part~='movement'] {
    display: block;
    inline-size: 2.5ch;
    color: inherit;
    font-size: max(0.4em, 10px);
    text-align: center;
  }

  [part~='movement-up']::before {
    content: '\\25b2';
  }

  [part~='movement-down']::before {
    content: '\\25bc';
  }

  [part~='movement-new']::before {
    content: '\\25cf';
  }
`;
