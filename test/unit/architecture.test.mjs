/* The rules that keep the sources readable: docs/project/architecture.md. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, posix } from 'node:path';
import ts from 'typescript';

/** From left to right: a folder imports from itself and from folders to its left. */
const ORDER = [
  'schema',
  'i18n',
  'data',
  'server',
  'debug',
  'platform',
  'controllers',
  'components',
];
const PACKAGES = /^lit(\/.+)?$/;
/** The schema in zod, which runs in Node only: what browsers have is generated from it. */
const ZOD_SCHEMA = /^src\/schema\/config(-\w+)?\.ts$/;
/** What `npm run generate` writes. */
const GENERATED = ['src/schema/settings-table.ts', 'src/schema/settings-types.ts'];
/** A file has one responsibility; longer files mostly have several. */
const MAX_LINES = 350;

const filesIn = (root) =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|mjs|js)$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).replaceAll('\\', '/'));

const sources = filesIn('src').map((path) => ({ path, text: readFileSync(path, 'utf8') }));
/** Imports of every kind: types and `import()` count, too. */
const imports = sources.flatMap(({ path, text }) =>
  ts.preProcessFile(text).importedFiles.map(({ fileName }) => ({ path, to: fileName })),
);

/** The folder right under `src`, or '' for a door. */
const folderOf = (path) => /^src\/([^/]+)\//.exec(path)?.[1] ?? '';

function isAllowed({ path, to }) {
  if (!to.startsWith('.')) return PACKAGES.test(to) || (to === 'zod' && ZOD_SCHEMA.test(path));
  const target = posix.join(dirname(path), to);
  if (ZOD_SCHEMA.test(target) && !ZOD_SCHEMA.test(path)) return false;
  const [from, into] = [folderOf(path), folderOf(target)];
  if (!from || from === into) return true;
  return ORDER.includes(into) && ORDER.indexOf(into) < ORDER.indexOf(from);
}

it('a folder imports only from folders to its left', () => {
  assert.ok(imports.length > 0);
  const wrong = imports.filter((it) => !isAllowed(it)).map(({ path, to }) => `${path} → ${to}`);
  assert.deepEqual(wrong, []);
});

it('every folder of the sources has a place in the order', () => {
  const folders = [...new Set(sources.map(({ path }) => folderOf(path)))].filter(Boolean);
  assert.deepEqual(
    folders.filter((name) => !ORDER.includes(name)),
    [],
  );
});

it(`no file is longer than ${MAX_LINES} lines, but generated ones`, () => {
  const all = [...filesIn('src'), ...filesIn('test')].filter((path) => !GENERATED.includes(path));
  const lines = (path) => readFileSync(path, 'utf8').trimEnd().split('\n').length;
  assert.deepEqual(
    all.filter((path) => lines(path) > MAX_LINES),
    [],
  );
});

it('no test file has a hook outside a suite: files in test/unit share a process or a session', () => {
  const hook = /^(before|after)(Each)?\(/m;
  const own = filesIn('test/unit').filter((path) => /\.test\.(ts|mjs)$/.test(path));
  assert.ok(own.length > 50);
  assert.deepEqual(
    own.filter((path) => hook.test(readFileSync(path, 'utf8'))),
    [],
  );
});

it('no file is named after nothing', () => {
  const vague = /(^|[-.])(utils?|helpers?|common|manager)([-.]|$)/;
  const all = [...filesIn('src'), ...filesIn('test')];
  assert.deepEqual(
    all.filter((path) => vague.test(basename(path))),
    [],
  );
});
