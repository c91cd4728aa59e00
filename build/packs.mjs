/* The language packs: one classic script for each language in src/i18n/locales/, handed over like a part. */
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { hashOf } from './hash.mjs';

const FOLDER = 'src/i18n/locales/';
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** Bytes of a pack, gzipped. */
const LIMIT = 2000;

/** Languages with a pack, by the names of their files; English is in the script. */
export const packNames = readdirSync(FOLDER)
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((name) => name !== 'en');

/** `{ de: { de: { … } } }`: what each file exports. */
export async function loadPacks() {
  const lines = packNames.map((name, i) => `export * as _${i} from './${FOLDER}${name}.ts';`);
  const { outputFiles } = await build({
    stdin: { contents: lines.join('\n'), resolveDir: '.' },
    bundle: true,
    write: false,
    format: 'esm',
    charset: 'utf8',
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  const all = await import(`data:text/javascript;base64,${code}`);
  return Object.fromEntries(packNames.map((name, i) => [name, { ...all[`_${i}`] }]));
}

const scriptOf = (name, pack) => {
  const detail = JSON.stringify({ name: `locales/${name}`, version, part: pack });
  const code = `document.dispatchEvent(new CustomEvent("afterword:part",{detail:${detail}}));\n`;
  const size = gzipSync(code, { level: 9 }).length;
  if (size > LIMIT) throw new Error(`The pack ${name} has ${size} bytes gzipped, over ${LIMIT}.`);
  return code;
};

const packs = await loadPacks();
const scripts = packNames.map((name) => [name, scriptOf(name, packs[name])]);

/** Their hashes by their names, for pages that check what they load. */
export const packHashes = () =>
  Object.fromEntries(scripts.map(([name, code]) => [`locales/${name}`, hashOf(code)]));

/** A plugin that puts them into `dist/locales/`. */
export const packFiles = {
  name: 'packs',
  generateBundle() {
    for (const [name, source] of scripts) {
      this.emitFile({ type: 'asset', fileName: `locales/${name}.js`, source });
    }
  },
};
