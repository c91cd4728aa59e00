/*
 * Makes classic scripts of Rollup's AMD output, for the script tag: the entry is an IIFE without a global, and each
 * chunk hands its factory to the entry in an event (src/platform/chunks.ts). Classic scripts work from another origin
 * without CORS headers, and from `file:`, where ES modules do not.
 *
 * In the sources and in the ES modules of the package an on-demand chunk is a plain `import('./name.ts')`.
 */
import { hashOf } from './hash.mjs';

export const INTEGRITY_CHUNK = 'chunks/integrity.js';

const quote = (value) => JSON.stringify(value);

/**
 * The entry's own `define`: runs the factory at once, and gives its exports to the loader of chunks. What the factory
 * imports while it runs waits until it has returned, since only then all exports are there.
 */
const ENTRY_DEFINE = `(dependencies, factory) => {
  const core = {};
  const load = async (path) => {
    await undefined;
    return core.loadChunk(path);
  };
  factory(...dependencies.map((name) => (name === 'exports' ? core : load)));
  core.provideCore?.(core);
}`;

/** A chunk's `define`: tells the entry that it is there. */
const chunkDefine = (name, version) => `(dependencies, factory) =>
  document.dispatchEvent(new CustomEvent('afterword:chunk', {
    detail: { name: ${quote(name)}, version: ${quote(version)}, dependencies, factory },
  }))`;

/** The options of Rollup's output that the plugin goes with. */
export const classicOutput = {
  format: 'amd',
  amd: { forceJsExtensionForImports: true },
  exports: 'named',
  esModule: false,
  freeze: false,
  externalLiveBindings: false,
  minifyInternalExports: true,
  generatedCode: { preset: 'es2015', symbols: false },
  entryFileNames: '[name].js',
  chunkFileNames: ({ facadeModuleId }) =>
    /\/i18n\/(locales|regions|substitutes)\//.test(facadeModuleId ?? '')
      ? 'locales/[name].js'
      : 'chunks/[name].js',
};

/**
 * @param options.version of the package: a chunk of another version is not used
 * @param options.placeholder what the entry has in place of the hash of the table of hashes
 */
export function classicScripts({ version, placeholder }) {
  return {
    name: 'classic-scripts',
    // Rollup passes `require` to a factory that imports on demand; here it is our loader. What Rollup writes between
    // the two sides, the path from one chunk to the other, becomes a comment.
    renderDynamicImport: ({ targetChunk }) =>
      targetChunk && { left: `require(${quote(targetChunk.fileName)}/*`, right: '*/)' },
    banner: '((define) => {',
    footer: ({ isEntry, fileName }) =>
      `})(${isEntry ? ENTRY_DEFINE : chunkDefine(fileName, version)});`,
    generateBundle(_, bundle) {
      const files = Object.values(bundle);
      const chunks = files.filter(({ type, isEntry }) => type === 'chunk' && !isEntry);
      const hashes = Object.fromEntries(
        chunks.map(({ fileName, code }) => [fileName, hashOf(code)]),
      );
      const table = `((define) => define(['exports'], (chunk) => { chunk.hashes = ${quote(hashes)}; }))(${chunkDefine(INTEGRITY_CHUNK, version)});\n`;
      this.emitFile({ type: 'asset', fileName: INTEGRITY_CHUNK, source: table });
      for (const file of files.filter(({ isEntry }) => isEntry)) {
        file.code = file.code.replace(placeholder, hashOf(table));
      }
    },
  };
}
