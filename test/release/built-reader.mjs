/* What reads configs, for Node: with zod as it is, or with what the build leaves of it in the script. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { zodIsolation } from '../../build/zod-isolation.mjs';

const shipped = {
  name: 'zod-isolation',
  setup({ onLoad }) {
    onLoad({ filter: /node_modules\/zod\/.*\.js$/ }, async ({ path }) => {
      const code = await readFile(path, 'utf8');
      const fail = (message) => {
        throw new Error(message);
      };
      return { contents: zodIsolation.transform.call({ error: fail }, code, path) ?? code };
    });
  },
};

/** The module hostile-configs.ts. */
export async function loadReader({ isShipped }) {
  const { outputFiles } = await build({
    entryPoints: ['test/unit/schema/hostile-configs.ts'],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    tsconfig: 'tsconfig.json',
    plugins: isShipped ? [shipped] : [],
  });
  const folder = mkdtempSync(join(tmpdir(), 'afterword-reader-'));
  const file = join(folder, 'reader.mjs');
  writeFileSync(file, outputFiles[0].text);
  return import(pathToFileURL(file).href).finally(() => rmSync(folder, { recursive: true }));
}
