/* The templates of the script, as the build makes them. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { compile } from '../build/templates.mjs';

const compiled = (strings, ...values) => {
  assert.equal(values.length, strings.length - 1);
  return compile([...strings], 'a test');
};

test('a template without values is its markup', () => {
  assert.deepEqual(compiled`<p class="end">Done</p>`, ['<p class="end">Done</p>', '']);
});

test('values are listed in their order, with their nodes, text not counted', () => {
  assert.deepEqual(compiled`<ul>so <li lang=${0}>${1}</li> and <li>${2}</li></ul>`, [
    '<ul>so <li><?></li> and <li><?></li></ul>',
    '1lang|2|4',
  ]);
});

test('attributes keep their sign, their case, and what stands beside their values', () => {
  assert.deepEqual(
    compiled`<input .defaultValue=${0} ?disabled=${1} @input=${2} title="${3}, of ${4}" required>`,
    ['<input required>', '0.defaultValue|0?disabled|0@input|0title={}, of {}'],
  );
});

test('a value at either end has a node that it stands before', () => {
  assert.deepEqual(compiled`${0} and ${1}`, ['<?> and <?><?>', '0|1']);
});

for (const [what, strings] of Object.entries({
  'in a comment': ['<!-- ', ' -->'],
  'in a tag': ['<', '>x</p>'],
  'among attributes': ['<p ', '>x</p>'],
  'in text that is not parsed': ['<textarea>', '</textarea>'],
  'in a template element': ['<template><p>', '</p></template>'],
})) {
  test(`a value ${what} stops the build, which says where`, () => {
    assert.throws(() => compile(strings, 'tags.ts'), /^Error: tags\.ts: a value that has no place/);
  });
}

test('what the list could not tell from its own signs stops the build', () => {
  assert.throws(() => compile(['<p title="a|', '"></p>'], 'tags.ts'), /tags\.ts: "\|" or "\{\}"/);
});

test('the script carries none of what makes templates in a page', () => {
  const script = readFileSync(new URL('../dist/afterword.js', import.meta.url), 'utf8');
  assert.doesNotMatch(script, /lit\$|invalid template strings/);
});
