/* The language packs, for the documentation and the tests: one file for each language in src/i18n/locales/. */
import { readdirSync } from 'node:fs';
import { build } from 'esbuild';

const FOLDER = 'src/i18n/locales/';

/** Languages with a pack, by the names of their files; English is in the script. */
export const packNames = readdirSync(FOLDER)
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((name) => name !== 'en');

/** The messages by language: `{ de: { … } }`. */
export async function loadPacks() {
  const lines = packNames.map(
    (name, i) => `export { messages as _${i} } from './${FOLDER}${name}.ts';`,
  );
  const { outputFiles } = await build({
    stdin: { contents: lines.join('\n'), resolveDir: '.' },
    bundle: true,
    write: false,
    format: 'esm',
    charset: 'utf8',
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  const all = await import(`data:text/javascript;base64,${code}`);
  return Object.fromEntries(packNames.map((name, i) => [name, all[`_${i}`]]));
}
