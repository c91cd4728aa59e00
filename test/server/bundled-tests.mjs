/*
 * The browser tests, bundled once at the start with esbuild, so that a session loads a few files and not
 * every module of the sources and libraries. What several files import is in a chunk of its own.
 */
import { build } from 'esbuild';

const CHUNKS = '__tests';

/** The module that loads every DOM test into one session (test/unit/unit-dom.mjs imports it). */
const ALL_DOM_TESTS = 'all-dom-tests';

/**
 * A plugin of web-test-runner.
 * @param files the entries: what the runner asks for as `/test/…`.
 * @param domTests what the entry test/unit/unit-dom.mjs loads.
 * @param define constants, as esbuild takes them.
 */
export function bundledTests({ files, domTests, define }) {
  const bundles = new Map();
  return {
    name: 'bundled-tests',
    async serverStart() {
      const entries = files.map((path) => ({ in: path, out: path.replace(/\.\w+$/, '') }));
      const { outputFiles } = await build({
        entryPoints: entries,
        outdir: '/',
        outbase: '.',
        chunkNames: `${CHUNKS}/[name]-[hash]`,
        bundle: true,
        splitting: true,
        write: false,
        format: 'esm',
        target: 'esnext',
        conditions: ['development'],
        sourcemap: 'inline',
        // The tsconfig of the sources: its class fields decide whether a Lit element updates.
        tsconfig: 'tsconfig.json',
        // The runner's own modules.
        external: ['/__web-*'],
        // The package says of its files that most have no side effects, which an import of a test is.
        ignoreAnnotations: true,
        define,
        plugins: [allDomTests(domTests)],
        logLevel: 'warning',
      });
      const urls = new Map(entries.map((entry) => [`/${entry.out}.js`, `/${entry.in}`]));
      for (const { path, text } of outputFiles) {
        const url = path.replaceAll('\\', '/').replace(/^[A-Z]:/, '');
        bundles.set(urls.get(url) ?? url, text);
      }
    },
    serve({ path }) {
      const body = bundles.get(path);
      return body === undefined ? undefined : { body, type: 'js' };
    },
  };
}

/** Imports the tests one after the other, and says before each which file its tests are of. */
function allDomTests(files) {
  const namespace = ALL_DOM_TESTS;
  return {
    name: ALL_DOM_TESTS,
    setup({ onResolve, onLoad }) {
      onResolve({ filter: RegExp(`^${ALL_DOM_TESTS}$`) }, () => ({ path: 'all', namespace }));
      onResolve({ filter: /^begin:/ }, ({ path }) => ({ path, namespace }));
      onLoad({ filter: /./, namespace }, ({ path }) => ({
        resolveDir: '.',
        contents: path === 'all' ? importsOf(files) : beginOf(path.slice('begin:'.length)),
      }));
    },
  };
}

const importsOf = (files) =>
  files.map((file) => `import 'begin:${file}'; import './${file}';`).join('\n');

const beginOf = (file) =>
  `import { beginFile } from './test/unit/begin-file.mjs'; beginFile('${file}');`;
