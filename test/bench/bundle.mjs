/* Scripts bundled as one would for a publisher. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Path on the benchmark's origin → source beside this file. */
const SOURCES = {
  '/bare-lit/bar.js': './bare-lit-bar.mjs',
  '/bare-lit/cards.js': './bare-lit-cards.mjs',
};

/**
 * A classic, minified script of a module.
 * @param source beside this file
 * @param options more of esbuild's
 */
export async function bundleScript(source, options = {}) {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(source, import.meta.url))],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    conditions: ['production'],
    legalComments: 'none',
    write: false,
    ...options,
  });
  return outputFiles[0].contents;
}

/** The elements written by hand in Lit, with Lit as published inside, by the paths of their scripts. */
export async function bundleBareLit() {
  const bundles = Object.entries(SOURCES).map(async ([path, source]) => [
    path,
    await bundleScript(source),
  ]);
  return new Map(await Promise.all(bundles));
}
