/* The rules that keep the sources readable: docs/project/architecture.md. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, posix } from 'node:path';

/** From left to right: a folder imports from itself and from folders to its left. */
const ORDER = ['schema', 'i18n', 'data', 'platform', 'components', 'debug'];
/** Loaded on demand: nothing but its types may be known, until it is imported by `import()`. */
const ON_DEMAND = 'parts';
const PACKAGES = /^lit(\/.+)?$/;
/** The schema in zod, for Node alone. What ships has the table and the types that are generated from it. */
const SCHEMA = /^src\/schema\/config(-\w+)?\.ts$/;
const IMPORT = /(?:^|[;{}\s])(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/g;
const LATE_IMPORT = /(typeof\s+)?import\(\s*'([^']+)'\s*\)/g;

const filesIn = (root) =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|mjs|js)$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).replaceAll('\\', '/'));

const sources = filesIn('src').map((path) => ({ path, text: readFileSync(path, 'utf8') }));
const imports = sources.flatMap(({ path, text }) =>
  [...text.matchAll(IMPORT), ...text.matchAll(LATE_IMPORT)].map(([, type, to]) => {
    return { path, to, isType: Boolean(type) };
  }),
);

/** The folder right under `src`, or '' for a door. */
const folderOf = (path) => /^src\/([^/]+)\//.exec(path)?.[1] ?? '';

function isAllowed({ path, to, isType }) {
  if (!to.startsWith('.')) return PACKAGES.test(to) || (to === 'zod' && SCHEMA.test(path));
  if (SCHEMA.test(posix.join(dirname(path), to)) && !SCHEMA.test(path)) return false;
  const [from, into] = [folderOf(path), folderOf(posix.join(dirname(path), to))];
  if (!from || from === into) return true;
  if (into === ON_DEMAND) return isType;
  const limit = from === ON_DEMAND ? ORDER.length : ORDER.indexOf(from);
  return ORDER.includes(into) && ORDER.indexOf(into) < limit;
}

it('a folder imports only from folders to its left', () => {
  assert.ok(imports.length > 0);
  const wrong = imports.filter((it) => !isAllowed(it)).map(({ path, to }) => `${path} → ${to}`);
  assert.deepEqual(wrong, []);
});

it('every folder of the sources has a place in the order', () => {
  const folders = [...new Set(sources.map(({ path }) => folderOf(path)))].filter(Boolean);
  assert.deepEqual(
    folders.filter((name) => ![...ORDER, ON_DEMAND].includes(name)),
    [],
  );
});

it('no file that is written by hand is longer than 250 lines', () => {
  const isGenerated = (path) => readFileSync(path, 'utf8').startsWith('/* Generated ');
  const all = [...filesIn('src'), ...filesIn('test')].filter((path) => !isGenerated(path));
  const lines = (path) => readFileSync(path, 'utf8').trimEnd().split('\n').length;
  assert.deepEqual(
    all.filter((path) => lines(path) > 250),
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
