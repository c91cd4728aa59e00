/* What the build has put into dist, as publishers and npm find it. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { rollup } from 'rollup';
import { parseAst } from 'rollup/parseAst';

const read = (path) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const { version, ...manifest } = JSON.parse(read('package.json'));
const script = read('dist/afterword.js');

for (const file of [
  'dist/afterword.js',
  'dist/parts/explain.js',
  'dist/parts/feeds.js',
  'dist/parts/feeds-rare.js',
  'dist/parts/networks.js',
  'dist/parts/debug.js',
  'dist/parts/related.js',
  'dist/parts/structured-data.js',
  'dist/parts/rules.js',
  'dist/reserve.css',
  'dist/index.js',
  'dist/index.d.ts',
  'dist/define.js',
  'dist/define.d.ts',
  'dist/afterword.schema.json',
  'custom-elements.json',
]) {
  it(`the build makes ${file}`, () => {
    assert.ok(existsSync(new URL(`../${file}`, import.meta.url)));
    assert.ok(read(file).trim().length > 0);
  });
}

it('the script is a classic one that declares nothing outside itself', () => {
  const { body } = parseAst(script);
  assert.deepEqual(
    body.map(({ type }) => type),
    ['ExpressionStatement'],
  );
});

it('the script and its parts never make code out of text', () => {
  for (const path of [
    'afterword.js',
    ...readdirSync('dist/parts').map((name) => `parts/${name}`),
  ]) {
    const isBad = /\beval\(|new Function\(|\bFunction\("/.test(read(`dist/${path}`));
    assert.ok(!path.endsWith('.js') || !isBad, path);
  }
});

it('the script and its parts carry the version of the package', () => {
  assert.ok(script.includes(version));
  assert.ok(read('dist/parts/explain.js').includes(version));
  const all = ['dist/afterword.js', 'dist/index.js', 'dist/define.js'].map(read).join();
  assert.ok(!/__(VERSION|HASH|HASHES)__/.test(all));
});

it('the script is minified, templates and styles included', () => {
  assert.ok(!/\n\s*\n|\n {6,}/.test(script));
});

it('the modules leave lit and zod to the page’s own bundler', () => {
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
  for (const { output, ...input } of builds.filter(({ output }) => output.file)) {
    const bundle = await rollup({ ...input, logLevel: 'silent' });
    const { output: made } = await bundle.generate(output);
    await bundle.close();
    assert.ok(made[0].code === read(output.file), output.file);
  }
});

it('a page whose tag has `crossorigin` checks every part and pack', async () => {
  const { createHash } = await import('node:crypto');
  const scriptsIn = (folder) => readdirSync(folder).filter((file) => file.endsWith('.js'));
  const all = [
    ...scriptsIn('dist/parts').map((file) => [file.slice(0, -3), `parts/${file}`]),
    ...scriptsIn('dist/locales').map((file) => [`locales/${file.slice(0, -3)}`, `locales/${file}`]),
  ];
  for (const [name, path] of all) {
    const hash = createHash('sha256')
      .update(readFileSync(`dist/${path}`))
      .digest('base64');
    const where = name === 'hashes' ? script : read('dist/parts/hashes.js');
    assert.ok(where.includes(`sha256-${hash}`), name);
  }
});
