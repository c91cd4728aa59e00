/*
 * `npm run test:visual`: draws every theme, light and dark, left-to-right and right-to-left, at three
 * widths, and compares with the pictures in test/visual/baselines.
 *
 *   npm run test:visual -- --update        takes what it draws as the new baselines; look at them
 *   npm run test:visual -- newspaper       some themes, or `unthemed`
 *
 * What differs is in .cache/visual: the new sheet, and one that marks the difference in red.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import UPNG from 'upng-js';
import { withCamera } from './camera.mjs';
import { BOXES, sheet, widthOf, WIDTHS } from './sheet.mjs';

const BASELINES = 'test/visual/baselines';
const OUTPUT = '.cache/visual';
/** How much colours may differ, from 0 to 1, and how many pixels of a sheet may differ by more. */
const COLOUR = 0.1;
const PIXELS = 200;
/** Colours of a baseline: it holds flat grounds and grey edges of letters, and stays small. */
const PALETTE = 32;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { update: { type: 'boolean', default: false } },
});

const names = ['unthemed', ...readdirSync('src/themes').map((it) => it.replace(/\.css$/, ''))];
const wanted = positionals.length ? positionals : names;
const unknown = wanted.find((name) => !names.includes(name));
if (unknown) throw new Error(`There is no theme "${unknown}"; there are ${names.join(', ')}.`);

rmSync(OUTPUT, { recursive: true, force: true });
mkdirSync(OUTPUT, { recursive: true });
mkdirSync(BASELINES, { recursive: true });

const failed = await withCamera(async (take) => {
  const failed = [];
  for (const name of wanted) {
    const html = sheet(name === 'unthemed' ? undefined : name);
    const image = await take(html, widthOf(WIDTHS));
    const why = values.update ? keep(name, image) : compare(name, image);
    console.log(`${name}: ${why || 'as it was'}`);
    if (why && !values.update) failed.push(name);
  }
  return failed;
});
console.log(`${wanted.length} sheets of ${BOXES.length} pictures, ${failed.length} differ`);
process.exitCode = failed.length ? 1 : 0;

/** Few colours; what is compared has gone through the same. */
function smaller(image) {
  const { data, width, height } = PNG.sync.read(image);
  return Buffer.from(UPNG.encode([data.buffer], width, height, PALETTE));
}

function keep(name, image) {
  const small = smaller(image);
  writeFileSync(`${BASELINES}/${name}.png`, small);
  return `kept, ${Math.round(small.length / 1000)} kB`;
}

/** @returns why it fails, or nothing */
function compare(name, image) {
  const path = `${BASELINES}/${name}.png`;
  if (!existsSync(path)) return `there is no ${path}: run with --update`;
  const now = PNG.sync.read(smaller(image));
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
  if (count <= PIXELS) return '';
  save();
  writeFileSync(`${OUTPUT}/${name}.diff.png`, PNG.sync.write(marked));
  return `${count} pixels differ; see ${OUTPUT}`;
}
