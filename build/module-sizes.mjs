/*
 * Prints where the bytes of a built script are, by folder, in per cent of its minified code:
 * `node build/module-sizes.mjs chunks/lists.js`; without a name, those of `afterword.js`. With `--files`, by file.
 */
import { parseArgs } from 'node:util';
import { rollup } from 'rollup';
import { minify } from 'terser';
import configs from '../rollup.config.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { files: { type: 'boolean' } },
});
const [fileName = 'afterword.js'] = positionals;
const [script] = configs;
const plugins = script.plugins.filter(({ name }) => name !== 'terser');

/** `lit` for all of its packages, else the file, or its folder under `src`. */
function groupOf(id) {
  if (id.includes('/node_modules/')) return 'lit';
  const path = id.slice(id.lastIndexOf('/src/') + 1);
  return values.files ? path : path.slice(0, path.lastIndexOf('/'));
}

const bundle = await rollup({ ...script, plugins });
const { output } = await bundle.generate(script.output);
const chunk = output.find((file) => file.fileName === fileName);
if (!chunk?.modules) throw new Error(`The build makes no script ${fileName}.`);

const sizes = new Map();
for (const [id, { code }] of Object.entries(chunk.modules)) {
  if (!code) continue;
  // What a module declares is used by the others.
  const { code: minified } = await minify(code, {
    compress: { unused: false },
    mangle: { toplevel: true },
  });
  const group = groupOf(id);
  sizes.set(group, (sizes.get(group) ?? 0) + minified.length);
}
const rows = [...sizes].sort(([, a], [, b]) => b - a);
const sum = rows.reduce((total, [, size]) => total + size, 0);
for (const [group, size] of rows) {
  console.log(`${((size / sum) * 100).toFixed(1).padStart(5)} %  ${group}`);
}
