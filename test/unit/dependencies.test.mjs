/* What is installed to build and to test: the same bytes everywhere, and no code of theirs by surprise. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const read = (path) => readFileSync(path, 'utf8');
const manifest = JSON.parse(read('package.json'));
const { packages } = JSON.parse(read('package-lock.json'));

it('every version is exact', () => {
  const all = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  assert.deepEqual(
    all.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version)),
    [],
  );
});

it('who installs the package gets lit and nothing else', () => {
  assert.deepEqual(Object.keys(manifest.dependencies), ['lit']);
});

it('every installed package is held to a hash', () => {
  const installed = Object.entries(packages).filter(([path]) => path);
  const loose = installed.filter(([, { integrity, link }]) => link || !/^sha512-/.test(integrity));
  assert.ok(installed.length > 100);
  assert.deepEqual(loose, []);
});

/** All of their versions have an advisory: GHSA-vfj7-8cjw-p6xm; GHSA-jmr9-qjv8-65gv and GHSA-7pqw-9j4j-h8q3. */
const UNSAFE = ['braces', 'extract-zip'];

it('another package stands in the place of those that no version is safe of', () => {
  const names = Object.entries(packages).map(
    ([path, { name }]) => name ?? path.replace(/.*node_modules\//, ''),
  );
  assert.ok(names.includes('lit'));
  assert.deepEqual(
    names.filter((name) => UNSAFE.includes(name)),
    [],
  );
});

it('no package comes from anywhere but the registry', () => {
  const resolved = Object.values(packages).flatMap(({ resolved }) => resolved ?? []);
  assert.deepEqual(
    resolved.filter((address) => !address.startsWith('https://registry.npmjs.org/')),
    [],
  );
});

it('no package runs a script when it is installed', () => {
  assert.match(read('.npmrc'), /^ignore-scripts=true$/m);
});

it('NOTICE has the licence of every package that the script bundles', () => {
  const notice = read('NOTICE');
  for (const name of Object.keys(manifest.dependencies)) assert.match(notice, RegExp(name, 'i'));
});
