/*
 * What is promised to publishers, CMS authors and designers, against a snapshot: contract.json. Where a change
 * is meant: `UPDATE_CONTRACT=1 npm test -- test/release/contract.test.mjs`, and read what it changed.
 */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { format } from 'prettier';
import { partTokens, readContract, readElements } from './read-contract.mjs';
import { readRendered } from './rendered.mjs';

const SNAPSHOT = new URL('contract.json', import.meta.url);
const elements = readElements();
const contract = readContract();

if (process.env.UPDATE_CONTRACT) {
  const options = { parser: 'json', printWidth: 100 };
  writeFileSync(SNAPSHOT, await format(JSON.stringify(contract), options));
}

/** One line for each name: `elements > afterword-tags > parts > tag`. */
function linesOf(value, path = '') {
  if (typeof value === 'string') return [`${path}: ${value}`];
  if (Array.isArray(value)) return [path, ...value.map((name) => `${path} > ${name}`)];
  const lines = Object.entries(value).flatMap(([name, inner]) =>
    linesOf(inner, path ? `${path} > ${name}` : name),
  );
  return path ? [path, ...lines] : lines;
}

function differences(before, now) {
  const [old, recent] = [before, now].map((value) => new Set(linesOf(value)));
  return [
    ...[...old].filter((line) => !recent.has(line)).map((line) => `gone:  ${line}`),
    ...[...recent].filter((line) => !old.has(line)).map((line) => `added: ${line}`),
  ];
}

it('everything that is promised is as it was', () => {
  const changes = differences(JSON.parse(readFileSync(SNAPSHOT, 'utf8')), contract);
  const hint = 'If that is meant: UPDATE_CONTRACT=1 npm test -- test/release/contract.test.mjs';
  assert.ok(changes.length === 0, ['The contract has changed.', ...changes, hint].join('\n'));
});

it('a change is named by a line for what is gone and one for what is added', () => {
  const old = { parts: { tag: [] }, states: ['empty'], config: { limit: 'number' } };
  const now = { parts: { tag: ['tag-first'] }, states: [], config: { limit: 'string' } };
  assert.deepEqual(differences(old, now), [
    'gone:  states > empty',
    'gone:  config > limit: number',
    'added: parts > tag > tag-first',
    'added: config > limit: string',
  ]);
});

it('the main module exports the values that its types name', async () => {
  const exported = Object.keys(await import(pathToFileURL('dist/index.js')));
  assert.deepEqual(exported.sort(), contract.exports['.'].values);
});

/** What the elements render and take, by tag. */
let rendered, surface;
before(async () => {
  const properties = elements.map(({ tagName, members = [] }) => [
    tagName,
    members.map(({ name }) => name),
  ]);
  ({ rendered, surface } = await readRendered(Object.fromEntries(properties)));
});

const sorted = (names) => [...names].sort();
const panels = elements.filter(({ cssParts }) => cssParts?.length);

/** The single tokens that a tag's parts had. */
const tokensOf = (tag) => new Set([...rendered[tag].parts].flatMap((part) => part.split(' ')));

it('every element has the attributes and properties that the manifest lists', () => {
  assert.deepEqual(sorted(surface.map(({ tag }) => tag)), Object.keys(contract.elements));
  for (const { tag, attributes, missing } of surface) {
    // HTML has no way to write it.
    const written = attributes.filter((name) => name !== '$schema');
    assert.deepEqual(sorted(written), Object.keys(contract.elements[tag].attributes), tag);
    assert.deepEqual(missing, [], tag);
  }
});

for (const { tagName, cssParts, slots = [], cssStates = [] } of panels) {
  it(`${tagName} renders every part that the manifest lists, with its tokens`, () => {
    const listed = cssParts.flatMap((part) => [part.name, ...partTokens(part)]);
    const seen = tokensOf(tagName);
    const names = listed.filter((name) => !name.endsWith('*'));
    assert.deepEqual(
      names.filter((name) => !seen.has(name)),
      [],
    );
  });

  it(`${tagName} renders no part that the manifest does not list`, () => {
    const listed = new Set(cssParts.flatMap((part) => [part.name, ...partTokens(part)]));
    const isListed = (token) =>
      listed.has(token) ||
      [...listed].some((name) => name.endsWith('*') && token.startsWith(name.slice(0, -1)));
    assert.deepEqual(
      [...tokensOf(tagName)].filter((token) => !isListed(token)),
      [],
    );
  });

  it(`the parts of ${tagName} begin with the general token`, () => {
    const names = cssParts.map(({ name }) => name);
    const wrong = [...rendered[tagName].parts].filter(
      (part) => !names.includes(part.split(' ')[0]),
    );
    assert.deepEqual(wrong, []);
  });

  it(`${tagName} has the slots that the manifest lists`, () => {
    assert.deepEqual(sorted(rendered[tagName].slots), sorted(slots.map(({ name }) => name)));
  });

  it(`${tagName} takes the states that the manifest lists`, () => {
    const isList = cssParts.some(({ name }) => name === 'load-more');
    // What asks for nothing can't fail: for it the name is reserved.
    const possible = cssStates.filter(({ name }) => isList || name !== 'error');
    assert.deepEqual(sorted(rendered[tagName].states), sorted(possible.map(({ name }) => name)));
  });
}
