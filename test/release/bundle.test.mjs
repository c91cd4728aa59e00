/* What the build has put into dist, as publishers and npm find it. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { rollup } from 'rollup';
import { parseAst } from 'rollup/parseAst';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const { version, ...manifest } = JSON.parse(read('package.json'));
const script = read('dist/afterword.js');

for (const file of [
  'dist/afterword.js',
  'dist/chunks/lists.js',
  'dist/chunks/explain.js',
  'dist/chunks/read-feed.js',
  'dist/chunks/more-formats.js',
  'dist/chunks/more-networks.js',
  'dist/chunks/debug-overlay.js',
  'dist/chunks/related.js',
  'dist/chunks/structured-data.js',
  'dist/chunks/load-item-filter.js',
  'dist/reserve.css',
  'dist/index.js',
  'dist/index.d.ts',
  'dist/define.js',
  'dist/define.d.ts',
  'dist/afterword.schema.json',
  'custom-elements.json',
]) {
  it(`the build makes ${file}`, () => {
    assert.ok(existsSync(new URL(`../../${file}`, import.meta.url)));
    assert.ok(read(file).trim().length > 0);
  });
}

/** The script, its chunks and its languages: what a page loads as classic scripts. */
const scripts = [
  'dist/afterword.js',
  ...['chunks', 'locales'].flatMap((folder) =>
    readdirSync(`dist/${folder}`).map((file) => `dist/${folder}/${file}`),
  ),
].map((path) => ({ path, code: read(path) }));

it('the script, its chunks and its languages are classic scripts that declare nothing', () => {
  const isExpression = ({ code }) =>
    parseAst(code).body.every(({ type }) => type === 'ExpressionStatement');
  assert.ok(scripts.length > 50);
  assert.deepEqual(
    scripts.filter((script) => !isExpression(script)).map(({ path }) => path),
    [],
  );
});

it('the script, its chunks and its languages never make code out of text', () => {
  const evaluation = /\beval\(|new Function\(|\bFunction\("/;
  assert.deepEqual(
    scripts.filter(({ code }) => evaluation.test(code)).map(({ path }) => path),
    [],
  );
});

it('the script, its chunks and its languages carry the version of the package', () => {
  assert.deepEqual(
    scripts.filter(({ code }) => !code.includes(`"${version}"`)).map(({ path }) => path),
    [],
  );
});

it('everything that the build fills in is filled in', () => {
  const modules = [
    'index.js',
    'define.js',
    ...readdirSync('dist/modules').map((file) => `modules/${file}`),
  ];
  const all = [...scripts.map(({ code }) => code), ...modules.map((path) => read(`dist/${path}`))];
  assert.deepEqual(
    all.flatMap((code) => code.match(/__(VERSION|INTEGRITY_HASH)__/g) ?? []),
    [],
  );
});

it('the script is minified, templates and styles included', () => {
  assert.ok(!/\n\s*\n|\n {6,}/.test(script));
});

it('the modules leave lit to the page’s own bundler', () => {
  const modules = readdirSync('dist/modules').map((name) => `dist/modules/${name}`);
  const code = [
    'dist/index.js',
    'dist/define.js',
    ...modules.filter((name) => name.endsWith('.js')),
  ]
    .map(read)
    .join('\n');
  const packages = [...code.matchAll(/from\s*["']([^."'][^"']*)["']/g)].map(
    ([, name]) => name.split('/')[0],
  );
  assert.deepEqual([...new Set(packages)].sort(), Object.keys(manifest.dependencies).sort());
});

it('index registers nothing and needs no browser to be imported', async () => {
  const before = new Set(Object.getOwnPropertyNames(globalThis));
  const door = await import('../../dist/index.js');
  assert.equal(typeof door.AfterwordEmbed, 'function');
  assert.equal(globalThis.customElements?.get('afterword-embed'), undefined);
  const leaked = Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name));
  assert.deepEqual(
    leaked.filter((name) => /afterword/i.test(name)),
    [],
  );
});

it('the schema is JSON Schema 2020-12 of every panel, with a description a key', () => {
  const schema = JSON.parse(read('dist/afterword.schema.json'));
  assert.match(schema.$schema, /2020-12/);
  const text = JSON.stringify(schema);
  for (const type of ['discussion', 'videos', 'popular', 'tags', 'slot'])
    assert.ok(text.includes(`"${type}"`));
  for (const [key, { description }] of Object.entries(schema.properties)) {
    if (key !== '$schema') assert.ok(description, `${key} has no description`);
  }
});

it('two builds are the same to the byte', async () => {
  const { default: builds } = await import('../../rollup.config.mjs');
  for (const { output, ...input } of builds) {
    const bundle = await rollup({ ...input, logLevel: 'silent' });
    const { output: files } = await bundle.generate(output);
    await bundle.close();
    assert.ok(files.length > (output.file ? 0 : 50));
    for (const { fileName, code, source } of files) {
      assert.ok((code ?? source) === read(`dist/${fileName}`), fileName);
    }
  }
});

it('a page whose tag has `crossorigin` checks every chunk and language', () => {
  const hashOf = (code) => `sha256-${createHash('sha256').update(code).digest('base64')}`;
  const table = read('dist/chunks/integrity.js');
  const loaded = scripts.filter(
    ({ path }) => !['dist/afterword.js', 'dist/chunks/integrity.js'].includes(path),
  );
  const hashes = loaded.map(({ path, code }) => [path.replace('dist/', ''), hashOf(code)]);
  assert.deepEqual(
    hashes.filter(([name, hash]) => !table.includes(`"${name}":"${hash}"`)).map(([name]) => name),
    [],
  );
  assert.ok(script.includes(hashOf(table)));
});
