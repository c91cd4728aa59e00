/*
 * A sheet: one page that shows the same panels in many boxes, each of a width, a scheme and a direction.
 * Nothing in it depends on the clock, the network, or the fonts and settings of the machine.
 */
import { fontFaces } from './fonts.mjs';
import { CONTENT } from './content.mjs';

export const WIDTHS = [320, 768, 1280];
/** Ground and text. */
export const SCHEMES = { light: '#fff; color: #1b1b1b', dark: '#13171a; color: #e9e6df' };

/** The boxes of a baseline: every direction and scheme at every width. */
export const BOXES = ['ltr', 'rtl'].flatMap((dir) =>
  Object.keys(SCHEMES).flatMap((scheme) => WIDTHS.map((width) => ({ dir, scheme, width }))),
);

const EDGE = 24;
const sum = (numbers) => numbers.reduce((all, one) => all + one, 0);

/** How wide a sheet is whose rows have these widths, in CSS pixels. */
export const widthOf = (widths) => sum(widths) + 2 * EDGE * widths.length;

const escaped = (value) => JSON.stringify(value).replaceAll('<', '\\u003c');

const box = ({ dir, scheme, width }, i) => `<div class="box" dir="${dir}"
  ${dir === 'rtl' ? 'data-language="ar"' : ''}
  style="inline-size: ${width}px; color-scheme: ${scheme}; background: ${SCHEMES[scheme]}">
  <script type="application/json" id="config-${i}">${escaped(CONTENT[dir])}</script>
  <afterword-embed config="#config-${i}"></afterword-embed></div>`;

/** @param theme a file's name in dist/themes without its ending; without one, the panels as they are */
export const sheet = (
  theme,
  boxes = BOXES,
  columns = WIDTHS,
) => `<!doctype html><html lang="en"><head>
<meta charset="utf-8"><title>${theme ?? 'no theme'}</title>
<link rel="canonical" href="https://harbourledger.example/tides">
<style>${fontFaces()}
  body { margin: 0; display: grid; grid-template-columns: ${columns.map((it) => `${it + 2 * EDGE}px`).join(' ')};
    inline-size: ${widthOf(columns)}px; font: 16px/1.5 Page; }
  .box { padding: ${EDGE}px; }
  ${theme === 'minimal' ? '.box { --afterword-font: System; --afterword-heading-font: System; }' : ''}
</style>
${theme ? `<link rel="stylesheet" href="/dist/themes/${theme}.css">` : ''}
<script async src="/dist/afterword.js"></script></head>
<body>${boxes.map(box).join('')}</body></html>`;
