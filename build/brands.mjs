/*
 * dist/themes/brands.css: buttons of the bar in the networks' colours, from their files. It sets the
 * custom properties that a button has anyway, on that button, so it goes with every theme.
 */
import { build } from 'esbuild';

/** Of what stands on a ground (WCAG 2.2, 1.4.3). White or black reaches it on every one. */
const CONTRAST = 4.5;
/** How much of another colour the edge of a button, and a button under the pointer, has. */
const [EDGE, HOVER] = [0.25, 0.15];

/** The ring of the focus has the colour of what stands on the button, and so lies where that does. */
const RING =
  'afterword-discussion::part(button):focus-visible{outline-color:currentColor;outline-offset:-5px}\n';

export async function brands() {
  const { outputFiles } = await build({
    stdin: { contents: "export * from './src/data/networks/all-networks.ts'", resolveDir: '.' },
    bundle: true,
    write: false,
    format: 'esm',
    logLevel: 'warning',
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  const { allNetworks } = await import(`data:text/javascript;base64,${code}`);
  const rules = allNetworks.filter(({ brandColour, closed }) => brandColour && !closed).map(ruleOf);
  return [...rules, RING].join('');
}

function ruleOf({ name: network, brandColour: colour }) {
  const isDark = contrast(colour, '#ffffff') >= CONTRAST;
  const [text, away] = isDark ? ['#ffffff', '#000000'] : ['#000000', '#ffffff'];
  // Brighter where it is so dark that it could not be seen to get darker.
  const hover =
    isDark && luminance(colour) < 0.01 ? mix(colour, text, EDGE) : mix(colour, away, HOVER);
  const property = (name, value) => `--afterword-discussion-button-${name}:${value}`;
  return `afterword-discussion::part(button-${network}){${[
    `color:${text}`,
    property('surface', colour),
    property('border', mix(colour, text, EDGE)),
    property('hover', hover),
  ].join(';')}}\n`;
}

const channels = (colour) => colour.match(/[\da-f]{2}/g).map((pair) => parseInt(pair, 16));

function mix(colour, other, part) {
  const others = channels(other);
  const mixed = channels(colour).map((value, i) =>
    Math.round(value + (others[i] - value) * part)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${mixed.join('')}`;
}

function luminance(colour) {
  const [red, green, blue] = channels(colour)
    .map((value) => value / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one, other) {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}
