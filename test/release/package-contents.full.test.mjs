/* What npm publishes: what the doors lead to, and nothing that stayed behind. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { DOORS, reachableTypes } from '../../build/types.mjs';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const [{ files }] = JSON.parse(
  execFileSync('npm', ['pack', '--dry-run', '--json', '--silent'], { encoding: 'utf8' }),
);
const published = files.map(({ path }) => path).sort();

/** Every kind of file that a user of the package has a use for. */
const WANTED = [
  /^(LICENSE|NOTICE|README\.md|package\.json|custom-elements\.json)$/,
  /^dist\/(afterword|index|define|server)\.js$/,
  /^dist\/(reserve\.css|afterword\.schema\.json)$/,
  /^dist\/modules\/[\w-]+\.js$/,
  /^dist\/chunks\/[a-z-]+\.js$/,
  /^dist\/locales\/[A-Za-z\d-]+\.js$/,
  /^dist\/themes\/[a-z-]+\.css$/,
];

it('npm publishes what is of use, and nothing else', () => {
  const types = new Set([...reachableTypes(DOORS)].map((path) => relative('.', path)));
  const rest = published.filter(
    (path) => !types.has(path) && !WANTED.some((pattern) => pattern.test(path)),
  );
  assert.deepEqual(rest, []);
});

it('npm publishes every declaration that a door leads to', () => {
  const types = [...reachableTypes(DOORS)].map((path) => relative('.', path));
  assert.ok(types.length > DOORS.length);
  assert.deepEqual(
    types.filter((path) => !published.includes(path)),
    [],
  );
});

it('every file that package.json names is published', () => {
  const { main, module, types, exports } = manifest;
  const named = [main, module, types, manifest.customElements, ...targetsIn(exports)];
  const missing = named
    .map((path) => path.replace(/^\.\//, ''))
    .filter((path) => !path.includes('*') && !published.includes(path));
  assert.deepEqual(missing, []);
});

it('a published file is not larger than a page could use, but for the one of servers', () => {
  const large = files.filter(
    ({ path, size }) => /^dist\/(?!server\.).*\.(js|css)$/.test(path) && size > 2e5,
  );
  assert.deepEqual(large, []);
});

it('no published file tells of the machine that it was built on', () => {
  const here = process.cwd();
  const telling = published.filter((path) => {
    const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
    return text.includes(here) || /\bfile:\/\/\/|node_modules\/\.|sourceMappingURL/.test(text);
  });
  assert.deepEqual(telling, []);
});

function targetsIn(exports) {
  return typeof exports === 'string' ? [exports] : Object.values(exports).flatMap(targetsIn);
}
