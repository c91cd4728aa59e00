/*
 * `npm run test:visual`: draws every theme, light and dark, left-to-right and right-to-left, at three
 * widths, in one sheet, and every page of the demo, light and dark, at the same widths; compares with the
 * pictures in test/visual/baselines.
 *
 *   npm run test:visual -- --update        takes what it draws as the new baselines; look at them
 *   npm run test:visual -- newspaper       some themes, or `unthemed`
 *   npm run test:visual -- demo            the demo's pages; `demo/cms` is one, `demo/cms@768-dark` a picture
 *
 * What differs is in .cache/visual: the new picture, and one that marks the difference in red.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import UPNG from 'upng-js';
import { demoPages } from '../demo-pages.mjs';
import { withCamera } from './camera.mjs';
import { SCHEMES, sheet, widthOf, WIDTHS } from './sheet.mjs';

const BASELINES = 'test/visual/baselines';
const OUTPUT = '.cache/visual';
/** How much colours may differ, from 0 to 1. */
const COLOUR = 0.1;
/**
 * Pixels of a picture that may differ by more, and colours of a baseline: it holds flat grounds and grey edges of
 * letters, and stays small.
 */
const SHEET = { pixels: 200, palette: 32 };
/** Half as wide and high as the page. */
const DEMO = { pixels: 30, palette: 24, scale: 0.5 };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { update: { type: 'boolean', default: false } },
});

const themes = ['unthemed', ...readdirSync('src/themes').map((it) => it.replace(/\.css$/, ''))];
const sheets = themes.map((name) => ({
  ...SHEET,
  name,
  draw: (take) => take(sheet(name === 'unthemed' ? undefined : name), widthOf(WIDTHS)),
}));
const pages = demoPages.flatMap(({ name, path }) =>
  WIDTHS.flatMap((width) =>
    Object.keys(SCHEMES).map((scheme) => ({
      ...DEMO,
      name: `demo/${name}@${width}-${scheme}`,
      draw: (_, takeDemo) => takeDemo(path, { width, scheme, scale: DEMO.scale }),
    })),
  ),
);
const all = [...sheets, ...pages];
const named = (given) =>
  all.filter(
    ({ name }) => name === given || name.startsWith(`${given}/`) || name.startsWith(`${given}@`),
  );
const unknown = positionals.find((given) => !named(given).length);
if (unknown) throw new Error(`There is no "${unknown}"; there are ${themes.join(', ')} and demo.`);
const wanted = positionals.length ? [...new Set(positionals.flatMap(named))] : all;

rmSync(OUTPUT, { recursive: true, force: true });
for (const folder of [OUTPUT, BASELINES]) mkdirSync(`${folder}/demo`, { recursive: true });

const failed = await withCamera(async (take, takeDemo) => {
  const failed = [];
  for (const picture of wanted) {
    const image = await picture.draw(take, takeDemo);
    const why = values.update ? keep(picture, image) : compare(picture, image);
    console.log(`${picture.name}: ${why || 'as it was'}`);
    if (why && !values.update) failed.push(picture.name);
  }
  return failed;
});
console.log(`${wanted.length} pictures, ${failed.length} differ`);
process.exitCode = failed.length ? 1 : 0;

/** Few colours; what is compared has gone through the same. */
function smaller(image, palette) {
  const { data, width, height } = PNG.sync.read(image);
  return Buffer.from(UPNG.encode([data.buffer], width, height, palette));
}

function keep({ name, palette }, image) {
  const small = smaller(image, palette);
  writeFileSync(`${BASELINES}/${name}.png`, small);
  return `kept, ${Math.round(small.length / 1000)} kB`;
}

/** @returns why it fails, or nothing */
function compare({ name, palette, pixels }, image) {
  const path = `${BASELINES}/${name}.png`;
  if (!existsSync(path)) return `there is no ${path}: run with --update`;
  const now = PNG.sync.read(smaller(image, palette));
  const before = PNG.sync.read(readFileSync(path));
  const { width, height } = now;
  const save = () => writeFileSync(`${OUTPUT}/${name}.png`, image);
  if (width !== before.width || height !== before.height) {
    save();
    return `${width} × ${height} pixels instead of ${before.width} × ${before.height}; see ${OUTPUT}`;
  }
  const marked = new PNG({ width, height });
  const count = pixelmatch(before.data, now.data, marked.data, width, height, {
    threshold: COLOUR,
  });
  if (count <= pixels) return '';
  save();
  writeFileSync(`${OUTPUT}/${name}.diff.png`, PNG.sync.write(marked));
  return `${count} pixels differ; see ${OUTPUT}`;
}
