/*
 * `npm run generate` writes what browsers and users of the types have instead of zod, from the schema of
 * the config (src/schema/config.ts): src/schema/settings-table.ts and src/schema/settings-types.ts.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { importTypeScript } from './import-typescript.mjs';
import { describeSchema } from './describe-schema.mjs';
import { tableText } from './settings-table-text.mjs';
import { typesText } from './settings-types-text.mjs';

const HEADER = '/* Generated from config*.ts by `npm run generate`. Do not edit. */\n\n';

/** The generated files, as text by path. */
export async function generateSettings() {
  const { z, ...config } = await importTypeScript(`
    export * from './src/schema/config.ts';
    export { z } from 'zod';
  `);
  const schemas = describeSchema(z, config);
  const files = {
    'src/schema/settings-table.ts': tableText(schemas),
    'src/schema/settings-types.ts': typesText(schemas),
  };
  const formatted = Object.entries(files).map(async ([path, text]) => {
    const options = await resolveConfig(path);
    return [path, await format(HEADER + text, { ...options, filepath: path })];
  });
  return Object.fromEntries(await Promise.all(formatted));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, text] of Object.entries(await generateSettings())) {
    if (readFileSync(path, 'utf8') === text) continue;
    writeFileSync(path, text);
    console.log(`${path} is updated.`);
  }
}
