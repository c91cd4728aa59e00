/* The scripts of the elements written by hand in Lit, bundled as one would for a publisher. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Path on the benchmark's origin → source beside this file. */
const SOURCES = {
  '/bare-lit/bar.js': './bare-lit-bar.mjs',
  '/bare-lit/cards.js': './bare-lit-cards.mjs',
};

/** Classic, minified scripts with Lit as published inside, by their paths. */
export async function bundleBareLit() {
  const bundles = Object.entries(SOURCES).map(async ([path, source]) => {
    const { outputFiles } = await build({
      entryPoints: [fileURLToPath(new URL(source, import.meta.url))],
      bundle: true,
      minify: true,
      format: 'iife',
      target: 'es2022',
      conditions: ['production'],
      legalComments: 'none',
      write: false,
    });
    return [path, outputFiles[0].contents];
  });
  return new Map(await Promise.all(bundles));
}
