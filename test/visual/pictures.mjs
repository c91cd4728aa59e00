/*
 * `npm run pictures`: takes the pictures of the documentation anew: each theme on a light and on a dark page
 * (docs/themes), and all of them in one sheet, in both directions and at three widths.
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import UPNG from 'upng-js';
import { withCamera } from './camera.mjs';
import { sheet, widthOf } from './sheet.mjs';

const OUTPUT = 'docs/themes';
const SHEET = 'docs/designer-sheet.png';
const PALETTE = 192;
/** Of a theme's picture, and of a row of the sheet, in CSS pixels; what is longer is cut. */
const PICTURE_HEIGHT = 1120;
const ROW_HEIGHT = 900;
const PICTURE_SCALE = 0.75;
const SHEET_SCALE = 0.55;

const PAIR = [
  { dir: 'ltr', scheme: 'light', width: 560 },
  { dir: 'ltr', scheme: 'dark', width: 560 },
];
const ROW = [
  { dir: 'ltr', scheme: 'light', width: 320 },
  { dir: 'ltr', scheme: 'dark', width: 600 },
  { dir: 'rtl', scheme: 'light', width: 800 },
];
const PHOTOS = ['cranes', 'ferry', 'lighthouse'];

/** With the demo's drawings instead of flat pictures. */
const drawn = (theme, boxes) =>
  PHOTOS.reduce(
    (html, name, i) => html.replaceAll(`"/pictures/${i}"`, `"/demo/pictures/${name}.svg"`),
    sheet(
      theme,
      boxes,
      boxes.map(({ width }) => width),
    ),
  );

const themes = readdirSync('src/themes').map((file) => file.replace(/\.css$/, ''));
mkdirSync(OUTPUT, { recursive: true });

await withCamera(async (take) => {
  const shoot = async (theme, boxes, scale, height) => {
    const width = widthOf(boxes.map((box) => box.width));
    return cut(PNG.sync.read(await take(drawn(theme, boxes), width, scale)), height * scale);
  };
  for (const theme of themes) {
    save(`${OUTPUT}/${theme}.png`, await shoot(theme, PAIR, PICTURE_SCALE, PICTURE_HEIGHT));
  }
  const rows = [];
  for (const theme of [undefined, ...themes]) {
    rows.push(await shoot(theme, ROW, SHEET_SCALE, ROW_HEIGHT));
  }
  save(SHEET, below(rows));
});

function cut(image, most) {
  const height = Math.min(image.height, Math.round(most));
  const part = new PNG({ width: image.width, height });
  PNG.bitblt(image, part, 0, 0, image.width, height, 0, 0);
  return part;
}

/** One under the other. */
function below(images) {
  const [{ width }] = images;
  const whole = new PNG({ width, height: images.reduce((sum, { height }) => sum + height, 0) });
  let top = 0;
  for (const image of images) {
    PNG.bitblt(image, whole, 0, 0, width, image.height, 0, top);
    top += image.height;
  }
  return whole;
}

function save(path, { data, width, height }) {
  const bytes = Buffer.from(UPNG.encode([new Uint8Array(data).buffer], width, height, PALETTE));
  writeFileSync(path, bytes);
  console.log(`${path}: ${width} × ${height}, ${Math.round(bytes.length / 1000)} kB`);
}
