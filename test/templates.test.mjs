/* The templates of the script, as the build makes them. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parseFragment } from 'parse5';
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
    '1=lang|2|4',
  ]);
});

test('attributes keep their sign, their case, and what stands beside their values', () => {
  assert.deepEqual(
    compiled`<input .defaultValue=${0} ?disabled=${1} @input=${2} title="${3}, of ${4}" required>`,
    ['<input required>', '0=.defaultValue|0=?disabled|0=@input|0=title={}, of {}'],
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

for (const [what, text] of Object.entries({
  'a "|"': 'a|',
  'a "="': 'a=',
  'its entity': '&#124;',
  braces: '{}',
})) {
  test(`${what} beside a value stops the build, since the list has it as a sign`, () => {
    assert.throws(() => compile([`<p title="${text}`, '"></p>'], 'tags.ts'), /^Error: tags\.ts: /);
  });
}

test('a value of a name that its sign could not be told from stops the build', () => {
  assert.throws(() => compile(['<p _x="', '"></p>'], 'tags.ts'), /^Error: tags\.ts: .*"_x"/);
});

test('text is left as it is, whatever it looks like', () => {
  const [markup, list] = compiled`<p title="a
    ${0}">x="" | <path></path> ${1}</p><path d="M1 1"><title>y</title></path><p>{}</p>`;
  assert.equal(markup, '<p>x="" | <path/> <?></p><path d="M1 1"><title>y</title></path><p>{}</p>');
  assert.equal(list, '0=title=a\n    {}|2');
});

/** Markup and list of every template in the script, as it stands there. */
const TEMPLATES = [
  ...readFileSync(new URL('../dist/afterword.js', import.meta.url), 'utf8').matchAll(
    /=(\w+)\((["'])([^"']*<(?:(?!\2).)*)\2,(["'])([\d|][^"']*|)\4\)/g,
  ),
].map(([, , , markup, , list]) => [markup, list.split('|').filter(Boolean)]);

test('each place of each template in the script is at a node of its kind', () => {
  assert.ok(TEMPLATES.length > 40, `found ${TEMPLATES.length}`);
  for (const [markup, list] of TEMPLATES) {
    const nodes = [];
    const note = (node) => {
      if (node.nodeName !== '#text') nodes.push(node);
      node.childNodes?.forEach(note);
    };
    parseFragment(markup).childNodes.forEach(note);
    for (const entry of list) {
      const [, index, name] = /^(\d+)=?(.*)$/s.exec(entry);
      const { nodeName, data } = nodes[index];
      if (name) assert.match(nodeName, /^\w+$/, `${entry} in ${markup}`);
      else assert.equal(nodeName + data, '#comment?', `${entry} in ${markup}`);
    }
  }
});

test('the script carries none of what makes templates in a page', () => {
  const script = readFileSync(new URL('../dist/afterword.js', import.meta.url), 'utf8');
  assert.doesNotMatch(script, /lit\$|invalid template strings/);
});
