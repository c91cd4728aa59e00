/*
 * Writes src/components/icons-taken.ts: marks from Simple Icons (https://simpleicons.org, CC0), on a grid
 * of 24 units with room around them and one decimal, which at 40 CSS pixels is a sixth of one. Marks
 * that Simple Icons names a licence of their own for are not taken, but those under CC0.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import * as all from 'simple-icons';
import { optimize } from 'svgo';

export const FILE = 'src/components/icons-taken.ts';

/** The name of ours, theirs where it is another, and how wide the mark is to be, from 24 units. */
const TAKEN = [
  ['hackernews', 'ycombinator', 18],
  ['tumblr'],
  ['flipboard', , 18],
  ['odnoklassniki'],
  ['weibo', 'sinaweibo', 22],
  ['qzone'],
  ['hatena', 'hatenabookmark', 18],
  ['xing'],
  ['farcaster'],
  ['mix', , 18],
  ['livejournal'],
  ['diaspora'],
  ['gnusocial'],
  ['line'],
  ['viber'],
  ['threema'],
  ['messenger'],
  ['buffer'],
  ['instapaper'],
  ['wallabag', , 22],
  ['evernote'],
  ['trello', , 18],
  ['pinboard'],
  ['youtube', , 22],
  ['tiktok'],
  ['discord'],
  ['github'],
  ['twitch'],
  ['matrix', , 22],
  ['signal'],
  ['claude'],
  ['perplexity'],
];

const GRID = 24;
const WIDTH = 20;
/** What the coordinates are rounded to. */
const DECIMALS = 1;

const marks = new Map(Object.values(all).map((mark) => [mark.slug, mark]));

function pathOf([id, slug = id, width = WIDTH]) {
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

/** The text of the file. */
export async function drawings() {
  const lines = TAKEN.map((row) => `${row[0]}: '${pathOf(row)}',`);
  const text = `import type { Paths } from './icons.ts';

/**
 * Marks from Simple Icons (CC0, see NOTICE), reduced for small sizes and on the grid of icons.ts. Made by
 * \`npm run drawings\` from build/drawings.mjs.
 */
export const TAKEN: Paths = {
${lines.join('\n')}
};
`;
  return format(text, { ...(await resolveConfig(FILE)), filepath: FILE });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(FILE, await drawings());
