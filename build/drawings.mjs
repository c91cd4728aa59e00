/*
 * Draws the icons of networks from Simple Icons (https://simpleicons.org, CC0) into their files: the path
 * that follows a comment `// Simple Icons: <slug>, <width> units wide`. The marks stand on a grid of 24
 * units with room around them, and are rounded to one decimal, which at 40 CSS pixels is a sixth of one.
 * Marks that Simple Icons names a licence of their own for are not taken, but those under CC0.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import * as all from 'simple-icons';
import { optimize } from 'svgo';

const FOLDER = 'src/data/networks/';
const GRID = 24;
/** What the coordinates are rounded to. */
const DECIMALS = 1;

const ICON = /(\/\/ Simple Icons: ([\w-]+), (\d+) units wide\n\s*icon: )\{[^}]*\}/;

const marks = new Map(Object.values(all).map((mark) => [mark.slug, mark]));

/** Path data of a mark; `width` is that of its own grid on ours. */
function pathOf(slug, width) {
  const { path, license } = marks.get(slug) ?? {};
  if (!path) throw new Error(`Simple Icons has no "${slug}"`);
  if (license && license.type !== 'CC0-1.0') throw new Error(`${slug} is under ${license.type}`);
  const [edge, scale] = [(GRID - width) / 2, width / GRID];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg"><path transform="translate(${edge} ${edge}) scale(${scale})" d="${path}"/></svg>`;
  const { data } = optimize(svg, {
    plugins: [{ name: 'convertPathData', params: { floatPrecision: DECIMALS } }],
  });
  const [, d] = /^<svg[^>]*><path d="([^"]+)"\/><\/svg>$/.exec(data) ?? [];
  if (!d) throw new Error(`${slug} did not become one path`);
  return d;
}

/** The files of networks whose icon is from Simple Icons, as they are and as they are to be. */
export async function drawIcons() {
  const paths = readdirSync(FOLDER).map((file) => `${FOLDER}${file}`);
  const files = paths.map((path) => ({ path, text: readFileSync(path, 'utf8') }));
  return Promise.all(
    files
      .filter(({ text }) => ICON.test(text))
      .map(async ({ path, text }) => {
        const drawn = text.replace(
          ICON,
          (_, before, slug, width) => `${before}{ filled: '${pathOf(slug, Number(width))}' }`,
        );
        const options = { ...(await resolveConfig(path)), filepath: path };
        return { path, text, drawn: await format(drawn, options) };
      }),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const { path, drawn } of await drawIcons()) writeFileSync(path, drawn);
