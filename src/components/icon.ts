import { html, type TemplateResult } from 'lit';
import type { Icon } from '../data/networks/network.ts';
import { withoutPrototype } from '../schema/without-prototype.ts';

/** Icons of what is no network, drawn for this project. Those of networks are in data/networks/. */
export const uiIcons = {
  email: { line: 'M3 5h18v14H3zl9 8 9-8' },
  copy: { line: 'M10 7H7a5 5 0 0 0 0 10h3m4-10h3a5 5 0 0 1 0 10h-3m-6-5h8' },
  more: {
    filled:
      'M5 10a2 2 0 0 0 0 4 2 2 0 0 0 0-4zm7 0a2 2 0 0 0 0 4 2 2 0 0 0 0-4zm7 0a2 2 0 0 0 0 4 2 2 0 0 0 0-4z',
  },
  native: { line: 'M8 10H5v11h14V10h-3M12 15V3M8 7l4-4 4 4' },
  print: { line: 'M7 9V3h10v6M7 17H3V9h18v8h-4M7 14h10v7H7z' },
  play: { filled: 'M7 4v16l13-8z' },
} satisfies Record<string, Icon>;

/**
 * A decoration: what screen readers say is the button's own name, as a text beside it that is not seen, since what
 * translates a page translates texts and no attributes. 20 CSS pixels wide and high
 * unless a stylesheet says otherwise.
 */
export function renderIcon(icon: Icon): TemplateResult {
  const { line, filled }: { line?: string; filled?: string } = withoutPrototype(icon);
  return html`<svg
    viewBox="0 0 24 24"
    width="20"
    height="20"
    aria-hidden="true"
    focusable="false"
    fill=${line ? 'none' : 'currentColor'}
    stroke=${line ? 'currentColor' : 'none'}
    stroke-width="2"
    stroke-linecap="round"
    stroke-linejoin="round"
  >
    <path d=${line ?? filled} />
  </svg>`;
}
