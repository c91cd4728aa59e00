/*
 * npm run fuzz: 100,000 generated and mutated configs, in Node, where it takes minutes and not an hour;
 * `npm run fuzz -- 5000` tries as many. What fails is printed as the smallest config that does.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const [runs = '100000'] = process.argv.slice(2);
const { outputFiles } = await build({
  entryPoints: ['test/config/hostile-configs.ts'],
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
  tsconfig: 'tsconfig.json',
});
const [{ text }] = outputFiles;
const file = join(mkdtempSync(join(tmpdir(), 'afterword-fuzz-')), 'fuzz.mjs');
writeFileSync(file, text);
const { checkConfigs } = await import(pathToFileURL(file).href).finally(() =>
  rmSync(dirname(file), { recursive: true }),
);
const start = performance.now();
checkConfigs(Number(runs));
console.log(`${runs} configs, ${((performance.now() - start) / 1000).toFixed(1)} s: nothing found`);
