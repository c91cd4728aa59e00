/*
 * Frameworks that pages run beside us, each as one module, for tests of what becomes of a page that is hydrated,
 * visited, restored or morphed: `/frameworks/react.js`.
 */
import { build } from 'esbuild';

const MODULES = {
  react: `export { createElement } from 'react'; export { hydrateRoot } from 'react-dom/client';`,
  turbo: `export * from '@hotwired/turbo';`,
  htmx: `export { default } from 'htmx.org';`,
  idiomorph: `export { Idiomorph } from 'idiomorph';`,
};

/** A plugin of web-test-runner. */
export function clientFrameworks() {
  const bundles = new Map();
  return {
    name: 'client-frameworks',
    async serve({ path }) {
      const [, name] = /^\/frameworks\/(\w+)\.js$/.exec(path) ?? [];
      if (!Object.hasOwn(MODULES, name ?? '')) return undefined;
      const bundle = bundles.get(name) ?? bundleModule(MODULES[name]);
      bundles.set(name, bundle);
      return { body: await bundle, type: 'js' };
    },
  };
}

async function bundleModule(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: '.' },
    bundle: true,
    write: false,
    format: 'esm',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  });
  return outputFiles[0].text;
}
