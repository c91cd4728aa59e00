/* The language packs: whole, in their own language, in the forms of its grammar, and small. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const ENTRY = `
export { en } from './src/i18n/locales/en.ts';
export { importMessages, matchLanguage, LANGUAGES } from './src/i18n/languages.ts';
`;

async function load(contents) {
  const { outputFiles } = await build({
    ...{ stdin: { contents, resolveDir: '.' }, bundle: true, write: false, format: 'esm' },
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}

const { en, importMessages, matchLanguage, LANGUAGES } = await load(ENTRY);
const CATEGORIES = ['Zero', 'One', 'Two', 'Few', 'Many'];
const FORM = new RegExp(`^replies(${CATEGORIES.join('|')})$`);

const names = readdirSync('src/i18n/locales')
  .map((file) => file.replace('.ts', ''))
  .filter((name) => name !== 'en');

/** The definition of the chunk that the built script of a language hands over, and its messages. */
function runChunk(name) {
  let event;
  const document = { dispatchEvent: (it) => (event = it) };
  const CustomEvent = class {
    constructor(type, { detail }) {
      Object.assign(this, { type, ...detail });
    }
  };
  runInNewContext(readFileSync(`dist/locales/${name}.js`, 'utf8'), { document, CustomEvent });
  const exports = {};
  event.factory(exports);
  return { ...event, messages: exports.messages };
}

/** Words that are the same in English and in these languages. */
const SAME = {
  live: ['da', 'de', 'nl'],
  discussion: ['fr'],
  print: ['nl'],
  am: ['nl', 'ro'],
  pm: ['nl', 'ro'],
};

/** Kinds of numbers after which "reply" is what it is after others: the plain form is theirs too. */
const ALIKE = {
  ...Object.fromEntries(
    ['bn', 'hi', 'fa', 'tr', 'hu', 'sv', 'da', 'nb'].map((it) => [it, ['One']]),
  ),
  hr: ['Few'],
  pl: ['Few', 'Many'],
};

/** Languages of other scripts: none of their texts has a Latin word but these. */
const OTHER_SCRIPT = /^(ar|bg|bn|el|fa|gu|he|hi|ja|ko|ml|mr|ru|sr$|ta|te|th|uk|ur|zh)/;
const KNOWN_WORDS = /\b(am|pm|e-mail|SMS)\b|\{\w+\}/g;

/** A region's file, over that of its language. */
const REGIONS = { 'en-GB': 'en', 'es-419': 'es', 'fr-CA': 'fr' };

const bracesIn = (text) => (text.match(/\{\w+\}/g) ?? []).sort();

it('51 languages have messages, which a page in them finds', async () => {
  assert.equal(names.length, 51);
  assert.deepEqual(
    LANGUAGES.filter((name) => name !== 'en'),
    [...names].sort(),
  );
  for (const name of names) {
    assert.equal(matchLanguage(name), name);
    // A chunk is another realm's.
    assert.deepEqual(await importMessages(name), { ...runChunk(name).messages });
  }
});

for (const name of names) {
  const { type, name: path, version, dependencies, messages: pack } = runChunk(name);
  const text = readFileSync(`src/i18n/locales/${name}.ts`, 'utf8');

  it(`${name} is handed over like a chunk, with the version of the package`, () => {
    assert.equal(type, 'afterword:chunk');
    assert.equal(path, `locales/${name}.js`);
    assert.deepEqual([...dependencies], ['exports']);
    assert.equal(version, JSON.parse(readFileSync('package.json', 'utf8')).version);
  });

  it(`${name} has every string of English, and none that nobody knows`, () => {
    const keys = (strings) => Object.keys(strings).filter((key) => !FORM.test(key));
    assert.deepEqual(keys(pack).sort(), keys(en).sort());
    assert.ok(Object.values(pack).every((value) => value.trim() === value && value));
  });

  it(`${name} keeps the braces of English`, () => {
    for (const [key, value] of Object.entries(pack)) {
      const isWord = FORM.test(key) && !value.includes('{');
      const expected = en[FORM.test(key) ? 'replies' : key];
      if (!isWord) assert.deepEqual(bracesIn(value), bracesIn(expected), key);
    }
  });

  it(`${name} has a form for each kind of number that it tells apart, and for no other`, () => {
    const rules = new Intl.PluralRules(name);
    const numbers = [...Array(201).keys(), 1000, 1_000_000];
    for (const category of CATEGORIES) {
      const key = `replies${category}`;
      const counted = numbers.filter((n) => rules.select(n) === category.toLowerCase());
      const isKnown = rules.resolvedOptions().pluralCategories.includes(category.toLowerCase());
      if (!isKnown) assert.equal(pack[key], undefined, key);
      // A form that stands for several numbers has to say which.
      if (pack[key] && counted.length > 1) assert.match(pack[key], /\{count\}/, key);
      if (counted.length && !ALIKE[name]?.includes(category)) assert.ok(pack[key], key);
    }
  });

  it(`${name} has left nothing in English`, () => {
    for (const [key, value] of Object.entries(pack)) {
      if (value === en[key]) assert.ok(SAME[key]?.includes(name), `${key}: ${value}`);
      if (OTHER_SCRIPT.test(name)) {
        assert.doesNotMatch(value.replace(KNOWN_WORDS, ''), /[a-z]/i, key);
      }
    }
  });

  it(`${name} has typographic apostrophes, quotes and ellipses`, () => {
    for (const value of Object.values(pack)) assert.doesNotMatch(value, /['"`]|\.\.\.| …/);
  });

  it(`${name} says in its first comment whether a native speaker has read it`, () => {
    assert.match(
      text,
      /^\/\* [A-Z][^.]+\. (No native speaker has read it yet|Read by .+ in \d{4})\. \*\/\n/,
    );
  });

  it(`${name} has at most 2 kB, gzipped`, () => {
    const size = gzipSync(readFileSync(`dist/locales/${name}.js`), { level: 9 }).length;
    assert.ok(size <= 2000, `${size} B`);
  });
}

it('a region says in its own words only what its language says in others', async () => {
  const names = readdirSync('src/i18n/regions').map((file) => file.replace('.ts', ''));
  assert.deepEqual(names.sort(), Object.keys(REGIONS));
  for (const [name, language] of Object.entries(REGIONS)) {
    const exported = `export { messages } from './src/i18n/regions/${name}.ts';`;
    const { messages: own } = await load(exported);
    const base = language === 'en' ? en : await importMessages(language);
    assert.ok(Object.keys(own).length > 0);
    for (const [key, text] of Object.entries(own)) {
      assert.notEqual(text, base[key], key);
      assert.deepEqual(bracesIn(text), bracesIn(base[key]), key);
      assert.doesNotMatch(text, /['"`]|\.\.\.| …/);
    }
    assert.equal(matchLanguage(name), name);
    if (language === 'en') assert.equal(existsSync(`dist/locales/${name}.js`), false);
    else assert.deepEqual(await importMessages(name), { ...base, ...own });
  }
});
