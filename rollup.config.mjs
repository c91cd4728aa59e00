import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import inject from '@rollup/plugin-inject';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { transform, transformSync } from 'esbuild';
import esbuild from 'rollup-plugin-esbuild';
import { brands } from './build/brands.mjs';
import { classicOutput, classicScripts } from './build/classic-scripts.mjs';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** The oldest browsers that stylesheets are written for: README.md, "Promises". */
const BROWSERS = ['chrome111', 'firefox115', 'safari16.4'];

/** Fills in what is known only here. */
const fillIn = (values) => ({
  name: 'fill-in',
  renderChunk: (code) =>
    Object.entries(values).reduce(
      (text, [name, value]) => text.replaceAll(name, () => value()),
      code,
    ),
});

/**
 * Stands first inside the script. A browser without `attachInternals`, the youngest of what we need, or a page
 * that took something else away that nothing works without, or gave every object a name that descriptors
 * have, keeps the page's own HTML, and a later copy hands its tags to the first one before it
 * evaluates anything else.
 */
const intro = `
if (!(() => {
  try {
    return [HTMLElement.prototype.attachInternals, Element.prototype.attachShadow, CSSStyleSheet.prototype.replaceSync, customElements, IntersectionObserver, MutationObserver, AbortController, MessageChannel, matchMedia, Intl.ListFormat, Intl.PluralRules, Intl.NumberFormat, Intl.DateTimeFormat].every(Boolean) && !['get', 'set', 'value'].some((name) => name in {});
  } catch {}
})()) {
  console.warn('[afterword] Old or changed browser');
  return;
}
if (!document.dispatchEvent(new CustomEvent('afterword:serve', { cancelable: true, detail: '${version}' }))) return;
`;

const compile = [
  nodeResolve({ exportConditions: ['production'] }),
  esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' }),
];

/** For classic scripts: a page may be in another encoding than ours. */
const minify = {
  ecma: 2022,
  compress: { passes: 2 },
  format: { comments: false, ascii_only: true },
};

const LIT_GLOBAL = fileURLToPath(new URL('src/platform/lit-global.ts', import.meta.url));

/** Lit as it is published sees a global object of ours: src/platform/lit-global.ts. */
const litGlobal = inject({
  // Wherever the packages are: `node_modules` may be a link to another folder.
  include: ['lit', 'lit-html', 'lit-element', '@lit/reactive-element'].map(
    (name) => `**/node_modules/${name}/**`,
  ),
  globalThis: [LIT_GLOBAL, 'litGlobal'],
  // Lit reads this property of the global object by its bare name.
  litPropertyMetadata: [LIT_GLOBAL, 'litPropertyMetadata'],
});

/** Also without the spaces that the minifier keeps in values of custom properties. */
const minifyCSS = (css) =>
  transformSync(css, { loader: 'css', minify: true, target: BROWSERS })
    .code.trim()
    .replace(/([,:]) | (?=\/)|(?<=\/) /g, '$1');

/** Rules that a publisher may inline, as they are; the themes, minified; and the networks' colours. */
const stylesheets = {
  name: 'stylesheets',
  async generateBundle() {
    const source = readFileSync('src/reserve.css', 'utf8');
    this.emitFile({ type: 'asset', fileName: 'reserve.css', source });
    this.emitFile({ type: 'asset', fileName: 'themes/brands.css', source: await brands() });
    for (const file of readdirSync('src/themes')) {
      const theme = readFileSync(`src/themes/${file}`, 'utf8');
      const { code } = await transform(theme, { loader: 'css', minify: true, target: BROWSERS });
      this.emitFile({ type: 'asset', fileName: `themes/${file}`, source: code });
    }
  },
};

/**
 * Has Chromium compile all functions beside the page, while the script arrives, instead of each in the page when it is
 * first called (https://v8.dev/blog/explicit-compile-hints); to all others it is a comment.
 */
const COMPILE_AHEAD = '//# allFunctionsCalledOnLoad';

/** What stands for the hash of the table of hashes until all chunks are made. */
const INTEGRITY_HASH = '__INTEGRITY_HASH__';

const script = {
  input: 'src/afterword.ts',
  // Chunks share modules of the entry.
  preserveEntrySignatures: 'allow-extension',
  output: { ...classicOutput, dir: 'dist', intro: ({ isEntry }) => (isEntry ? intro : '') },
  plugins: [
    stylesheets,
    litGlobal,
    minifyTemplateLiterals({
      include: ['src/**/*.ts'],
      failOnError: true,
      options: { minifyOptions: { minifyCSS } },
    }),
    fillIn({ __VERSION__: () => version }),
    ...compile,
    terser({
      ...minify,
      format: {
        ...minify.format,
        preamble: COMPILE_AHEAD,
      },
    }),
    classicScripts({ version, placeholder: INTEGRITY_HASH }),
  ],
};

const modules = {
  input: { index: 'src/index.ts', define: 'src/define.ts' },
  external: [/^lit/],
  output: { dir: 'dist', format: 'es', chunkFileNames: 'modules/[name].js' },
  plugins: [fillIn({ __VERSION__: () => version }), ...compile],
};

/** For Node and other environments without a DOM: one file, with all languages. */
const server = {
  input: 'src/server.ts',
  output: { file: 'dist/server.js', format: 'es', inlineDynamicImports: true },
  plugins: compile,
};

export default [script, modules, server];
