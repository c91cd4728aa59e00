import { expect } from 'chai';
import { MAX_ENTRIES } from '../../../../src/data/feeds/feed.ts';
import { LEDGER, readFailure, readFeed } from './fixtures.ts';

/** The titles of what can be read, and how much was left out. */
function titlesOf(text: string) {
  const result = readFeed(text, { url: LEDGER });
  if (!result.ok) throw new Error(`${result.reason} ${result.detail ?? ''}`);
  return [...result.feed.items.map(({ title }) => title), result.feed.leftOut];
}

const entry = (title: string, more = '') =>
  `<item><title>${title}</title><link>/${encodeURIComponent(title)}</link>${more}</item>`;
const rss = (...entries: string[]) =>
  `<?xml version="1.0"?><!DOCTYPE rss><rss version="2.0"><channel><title>T</title><br/>${entries.join('\n')}</channel></rss>`;

describe('broken XML gives the entries that are whole', () => {
  const texts: [what: string, text: string, read: (string | number)[]][] = [
    [
      'cut off in an entry',
      rss(entry('A'), entry('B'), '<item><title>C').slice(0, -16),
      ['A', 'B', 1],
    ],
    ['cut off between entries', rss(entry('A')).slice(0, -16), ['A', 0]],
    ['cut off in a tag', `${rss(entry('A')).slice(0, -16)}<item><ti`, ['A', 1]],
    ['an entry without an end', rss('<item><title>A</title>', entry('B')), ['B', 1]],
    ['tags that cross in one', rss(entry('A', '<b><i></b></i>'), entry('B')), ['B', 1]],
    ['a bare ampersand', rss(entry('A & B'), entry('C')), ['A & B', 'C', 0]],
    ['an entity of HTML', rss(entry('Caf&eacute;')), ['Café', 0]],
    ['a letter that XML forbids', rss(entry('A\u0008B')), ['AB', 0]],
    [
      'what looks like an end in a text',
      rss(entry('A', '<description><![CDATA[</item> & <item>]]></description>'), '<item>').slice(
        0,
        -16,
      ),
      ['A', 1],
    ],
    [
      'what looks like an end in a comment',
      rss(entry('A', '<!-- </item> -->'), entry('B & C')),
      ['A', 'B & C', 0],
    ],
  ];
  for (const [what, text, read] of texts) {
    it(what, () => expect(titlesOf(text)).to.deep.equal(read));
  }

  it('Atom with a prefix, cut off', () => {
    const atom = '<a:feed xmlns:a="http://www.w3.org/2005/Atom">';
    const entries = ['A', 'B'].map(
      (title) => `<a:entry><a:title>${title}</a:title><a:link href="/${title}"/></a:entry>`,
    );
    expect(titlesOf(`${atom}${entries.join('')}<a:entry><a:ti`)).to.deep.equal(['A', 'B', 1]);
  });

  it('and nothing where none is whole', () => {
    expect(readFailure(rss('<item><title>A').slice(0, -16)).reason).to.equal('xml');
    expect(readFailure('<rss><channel><title>A & B').reason).to.equal('xml');
    expect(readFailure('<').reason).to.equal('xml');
  });
});

describe('broken JSON gives the entries that are whole', () => {
  const [A, B] = ['A', 'B'].map((title) => `{ "url": "/${title}", "title": "${title}" }`) as [
    string,
    string,
  ];
  const texts: [what: string, text: string, read: (string | number)[]][] = [
    ['cut off in an entry', `[${A}, ${B}, { "url": "/c`, ['A', 'B', 1]],
    ['cut off after a backslash', `[${A}, { "url": "/c\\`, ['A', 1]],
    ['cut off behind a list of an entry', `[${A}, { "tags": [{ "name": "x" }], "ur`, ['A', 1]],
    ['cut off in an object', `{ "next": "/2", "items": [${A}, ${B}, {`, ['A', 'B', 1]],
    ['a comma too many', `{ "items": [${A}, ${B},], }`, ['A', 'B', 0]],
    ['a raw line break', `[${A}, { "url": "/b", "title": "B\n,]C" }]`, ['A', 'B ,]C', 0]],
    [
      'lists in lists, cut off in the first',
      `{ "tabs": [{ "heading": "Day", "trails": [${A}, ${B}, { "url`,
      ['A', 'B', 1],
    ],
  ];
  for (const [what, text, read] of texts) {
    it(what, () => expect(titlesOf(text)).to.deep.equal(read));
  }

  it('and nothing where none is whole', () => {
    for (const text of ['[{ "url": "/a", "ti', '{ "items": [', '[[[', ']]}', '{"a" 1}']) {
      expect(readFailure(text).reason, text).to.equal('json');
    }
  });
});

describe('a feed of very many entries', () => {
  const count = 3 * MAX_ENTRIES;
  const names = Array.from({ length: count }, (_, i) => `n${String(i)}`);
  const atom = names.map((name) => `<entry><title>${name}</title><link href="/${name}"/></entry>`);
  const texts: Record<string, string> = {
    RSS: rss(...names.map((name) => entry(name))),
    'RSS that is cut off': rss(...names.map((name) => entry(name))).slice(0, -30),
    Atom: `<feed xmlns="http://www.w3.org/2005/Atom">${atom.join('')}</feed>`,
    'our own shape': JSON.stringify(names.map((name) => ({ url: `/${name}`, title: name }))),
    'a JSON Feed': JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      items: names.map((name) => ({ url: `/${name}`, title: name })),
    }),
    'posts of WordPress': JSON.stringify(
      names.map((name) => ({ link: `/${name}`, title: { rendered: name } })),
    ),
  };
  for (const [what, text] of Object.entries(texts)) {
    it(`is read to a number that is documented, and that is no loss: ${what}`, () => {
      const titles = titlesOf(text);
      expect(titles.pop()).to.be.at.most(what.includes('cut') ? 1 : 0);
      expect(titles).to.deep.equal(names.slice(0, MAX_ENTRIES));
    });
  }

  it('keeps what stands behind the last one', () => {
    const next = '<atom:link xmlns:atom="http://www.w3.org/2005/Atom" rel="next" href="/2"/>';
    const text = rss(...names.map((name) => entry(name)), next);
    const result = readFeed(text, { url: LEDGER });
    expect(result.ok && result.feed.next).to.equal('https://ledger.example/2');
  });
});
