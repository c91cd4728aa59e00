/*
 * The sources as browsers can run them, one module a file, for tests of what a page imports and when:
 * `/src/….ts` without its types, and Lit's modules with URLs for package names.
 */
import { isAbsolute, relative } from 'node:path';
import { build } from 'esbuild';

const MODULES = /^\/(src\/.+\.ts|node_modules\/(lit|lit-html|lit-element|@lit)\/.+\.js)$/;

/** A plugin of web-test-runner. */
export function sourceModules() {
  const modules = new Map();
  return {
    name: 'source-modules',
    async serve({ path }) {
      if (!MODULES.test(path)) return undefined;
      const module = modules.get(path) ?? compile(path.slice(1));
      modules.set(path, module);
      return { body: await module, type: 'js' };
    },
  };
}

async function compile(file) {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'esnext',
    conditions: ['development'],
    tsconfig: 'tsconfig.json',
    plugins: [importUrls],
    logLevel: 'warning',
  });
  return outputFiles[0].text;
}

/** Leaves every import as it is, by its URL. */
const importUrls = {
  name: 'import-urls',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /./ }, async ({ path, kind, resolveDir, pluginData }) => {
      if (kind === 'entry-point' || pluginData?.isResolving) return undefined;
      const options = { kind, resolveDir, pluginData: { isResolving: true } };
      const found = await resolve(path, options);
      const url = isAbsolute(found.path) ? `/${relative('.', found.path)}` : found.path;
      return { path: url.replaceAll('\\', '/'), external: true, errors: found.errors };
    });
  },
};
