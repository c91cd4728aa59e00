/* The networks' colours, as `dist/themes/brands.css` has them for designers. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const css = readFileSync(new URL('../../dist/themes/brands.css', import.meta.url), 'utf8');
const all = [...css.matchAll(/([^{}]+)\{([^{}]+)\}/g)].map(([, selector, body]) => ({
  selector: selector.trim(),
  values: Object.fromEntries(body.split(';').map((line) => line.split(':'))),
}));

const isRing = ({ selector }) => selector.endsWith(':focus-visible');
const rules = all.filter((rule) => !isRing(rule));

/** WCAG 2.2, relative luminance and contrast ratio. */
function luminance(colour) {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const value = parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one, other) {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

it('contrast is computed as WCAG has it', () => {
  assert.equal(contrast('#ffffff', '#000000').toFixed(2), '21.00');
  assert.equal(contrast('#ffffff', '#767676').toFixed(2), '4.54');
});

it('each rule is of one button, and says its colours and nothing else', () => {
  assert.ok(rules.length > 50);
  for (const { selector, values } of rules) {
    assert.match(selector, /^afterword-discussion::part\(button-[a-z]+\)$/);
    assert.deepEqual(Object.keys(values), [
      'color',
      '--afterword-discussion-button-surface',
      '--afterword-discussion-button-border',
      '--afterword-discussion-button-hover',
    ]);
  }
  assert.equal(new Set(rules.map(({ selector }) => selector)).size, rules.length);
});

it('the ring of the focus has the colour of what stands on the button, inside its edge', () => {
  const rings = all.filter(isRing);
  assert.equal(rings.length, 1);
  assert.equal(rings[0].values['outline-color'], 'currentColor');
  assert.ok(parseFloat(rings[0].values['outline-offset']) < -2);
});

it('what stands on a button is white or black, and has a contrast of 4.5, also under the pointer', () => {
  for (const { selector, values } of rules) {
    const { color } = values;
    assert.ok(['#ffffff', '#000000'].includes(color), selector);
    for (const ground of ['surface', 'hover']) {
      const found = contrast(color, values[`--afterword-discussion-button-${ground}`]);
      assert.ok(found >= 4.5, `${selector}, ${ground}: ${found}`);
    }
  }
});

it('the pointer changes what a button looks like', () => {
  for (const { selector, values } of rules) {
    const { '--afterword-discussion-button-surface': surface } = values;
    assert.notEqual(values['--afterword-discussion-button-hover'], surface, selector);
  }
});
