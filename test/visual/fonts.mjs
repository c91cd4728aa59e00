/*
 * Free fonts from npm under the names that the themes ask for first, so that a picture is the same on
 * every machine, and shows about what readers with those fonts see.
 */
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const ARABIC = { package: 'noto-sans-arabic', subset: 'arabic', range: 'U+0600-06FF, U+FE70-FEFF' };

/** Our stand-ins: package, weights, and whether it has an italic. */
const STAND_INS = {
  gelasio: { weights: [400, 600, 700], names: ['Iowan Old Style', 'Hoefler Text', 'Page'] },
  'playfair-display': { weights: [400, 700], names: ['Didot'] },
  anton: { weights: [400], isUpright: true, names: ['Impact'] },
  inter: {
    weights: [400, 500, 600, 700],
    names: ['Helvetica Neue', 'Avenir Next', 'Verdana', 'System'],
  },
  'ibm-plex-mono': { weights: [400, 700], names: ['SF Mono'] },
};

const face = (name, folder, subset, weight, style, range) => `@font-face {
  font-family: '${name}'; font-style: ${style}; font-weight: ${weight};
  src: url('/fonts/${folder}/files/${folder}-${subset}-${weight}-${style}.woff2') format('woff2');
  ${range ? `unicode-range: ${range};` : ''}
}`;

/** What the demo's pages ask for besides. */
const DEMO_NAMES = { gelasio: ['Charter'], inter: ['Noto Naskh Arabic'] };

/** The rules for all of them. Arabic has no italic: engines slant it, as they do for readers. */
export const fontFaces = (more = {}) =>
  Object.entries(STAND_INS)
    .flatMap(([folder, { weights, isUpright, names }]) =>
      [...names, ...(more[folder] ?? [])].flatMap((name) =>
        weights.flatMap((weight) => [
          ...(isUpright ? ['normal'] : ['normal', 'italic']).map((style) =>
            face(name, folder, 'latin', weight, style),
          ),
          face(name, ARABIC.package, ARABIC.subset, weight, 'normal', ARABIC.range),
        ]),
      ),
    )
    .join('\n');

export const demoFontFaces = () => fontFaces(DEMO_NAMES);

/** Answers below `/fonts/`, without it. */
export const serveFonts = sirv(
  fileURLToPath(new URL('../../node_modules/@fontsource/', import.meta.url)),
  { dev: true },
);
