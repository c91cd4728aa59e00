import { html, type TemplateResult } from 'lit';

/** Drawings by name. */
export type Paths = Readonly<Record<string, string>>;

/**
 * Our own drawings on a grid of 24 units. A leading `s` marks lines, 2 units wide with round ends;
 * the others are filled shapes, whose holes run against the outline. The networks' marks are
 * simplified, see NOTICE. Those of other networks are in icons-own.ts and icons-taken.ts.
 */
export const PATHS: Paths = {
  facebook: 'M10.5 22a10 10 0 1 1 3 0v-7H16l.5-3h-3v-1.5q0-2 1.5-2h1.5V6q-6-1.2-6 4v2H8v3h2.5z',
  x: 'sM3.5 4h5l12 16h-5zm16 0-6 7m-3 3-6 6',
  bluesky:
    'M12 11Q9.5 6 5 3.5 2 2 2 5q0 4 1 7 1 3 5 3-5 1-2 4.5 3.5 3 6-3 2.5 6 6 3 3-3.5-2-4.5 4 0 5-3 1-3 1-7 0-3-3-1.5Q14.5 6 12 11z',
  linkedin:
    'M5 3h14q2 0 2 2v14q0 2-2 2H5q-2 0-2-2V5q0-2 2-2zM6 10v8h2.5v-8zm-.3-2.5a1.5 1.5 0 0 0 3 0 1.5 1.5 0 0 0-3 0zM10.5 10v8H13v-4.5q0-1.5 1.5-1.5t1.5 1.5V18h2.5v-5q0-3.2-3-3.2-1.5 0-2.5 1.2v-1z',
  reddit:
    'sM4 14.5a8 6 0 1 0 16 0 8 6 0 1 0-16 0m5-1v.5m6-.5v.5m-5.5 3q2.5 1.5 5 0M12 8.5l1-5 4.5 1',
  whatsapp:
    'sm3 21 1.4-4.7A9 9 0 1 1 8 19.8zM9 8q-1 2 1.5 5T16 15l-1.7-1.3-1.2.6q-2-1-2.8-3L10.5 10z',
  telegram: 'M22 3 2 11l5.5 2L17 7l-7.3 7-.2 6 3-3 5 4z',
  pinterest: 'sm8.5 21.5 3.5-12.5M7.2 13.5a6.5 6.5 0 1 1 4.3 2.5',
  vk: 'sM3 6q1 12 10 12V6m8 0q-2 5-7 6 5 1 7 6',
  email: 'sM3 5h18v14H3zl9 8 9-8',
  copy: 'sM10 7H7a5 5 0 0 0 0 10h3m4-10h3a5 5 0 0 1 0 10h-3m-6-5h8',
  more: 'M5 10a2 2 0 0 0 0 4 2 2 0 0 0 0-4zm7 0a2 2 0 0 0 0 4 2 2 0 0 0 0-4zm7 0a2 2 0 0 0 0 4 2 2 0 0 0 0-4z',
  native: 'sM8 10H5v11h14V10h-3M12 15V3M8 7l4-4 4 4',
  print: 'sM7 9V3h10v6M7 17H3V9h18v8h-4M7 14h10v7H7z',
  play: 'M7 4v16l13-8z',
};

/**
 * A decoration: what screen readers say is the button's own name. 20 CSS pixels wide and high
 * unless a stylesheet says otherwise; `undefined` for a name that has no drawing.
 */
export function icon(name: string, paths: Paths = PATHS): TemplateResult | undefined {
  const path = Object.hasOwn(paths, name) ? paths[name] : undefined;
  const isLine = path?.startsWith('s');
  return path
    ? html`<svg
        viewBox="0 0 24 24"
        width="20"
        height="20"
        aria-hidden="true"
        focusable="false"
        fill=${isLine ? 'none' : 'currentColor'}
        stroke=${isLine ? 'currentColor' : 'none'}
        stroke-width="2"
        stroke-linecap="round"
        stroke-linejoin="round"
      >
        <path d=${path.slice(+!!isLine)} />
      </svg>`
    : undefined;
}
