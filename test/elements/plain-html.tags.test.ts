import { expect } from '@open-wc/testing';
import { readTags } from '../../src/platform/plain-html/tags.ts';
import { tagsIn, withoutScripts } from './fixtures.plain-html.ts';

const HARBOUR = '<a href="/tag/harbour">Harbour</a>';
const TIDES = '<a href="/tag/tides">Tides</a>';
const BOTH = ['Tides', 'Harbour'];

const CASES: [name: string, html: string, tags: string[]][] = [
  ['are without the commas between them', '<a href="/t">Tides, </a><a href="/h">Harbour</a>', BOTH],
  ['are without bars between them', `<p>${TIDES} | ${HARBOUR}</p>`, BOTH],
  ['are no separators', `<ul><li>${TIDES}</li><li>|</li><li>${HARBOUR}</li><li>·</li></ul>`, BOTH],
  ['are no separators in other writings', '<ul><li>Tides、</li><li>Harbour،</li></ul>', BOTH],
  ['are not the label before them', `<p>Topics: ${TIDES}, ${HARBOUR}</p>`, BOTH],
  [
    'are not the label in a list',
    `<ul><li>Topics:</li><li>${TIDES}</li><li>${HARBOUR}</li></ul>`,
    BOTH,
  ],
  [
    'are not the label in a list, by its name',
    `<ul><li class="tags-label">Topics</li><li>${TIDES}</li><li>${HARBOUR}</li></ul>`,
    BOTH,
  ],
  ['are not the label in an entry', `<ul><li>Topics: ${TIDES}</li><li>${HARBOUR}</li></ul>`, BOTH],
  ['may be several in an entry', `<ul><li>Topics: ${TIDES}, ${HARBOUR}</li></ul>`, BOTH],
  ['may stand one under another', `<ul><li>${TIDES}<ul><li>${HARBOUR}</li></ul></li></ul>`, BOTH],
  [
    'are not their numbers of stories',
    `<ul><li>${TIDES} (12)</li><li><a href="/h">Harbour (3)</a></li></ul>`,
    BOTH,
  ],
  [
    'are not their drawings, nor what only screen readers are told',
    `<a href="/t"><svg><title>Tag</title></svg><span class="screen-reader-text">Tag: </span>Tides</a> ${HARBOUR}`,
    BOTH,
  ],
  [
    'are not the author',
    `<p class="entry-meta">By <a rel="author" href="/ann">Ann</a>. <span class="tags-links">${TIDES} ${HARBOUR}</span></p>`,
    BOTH,
  ],
  [
    'are not the comments',
    `${TIDES} ${HARBOUR} <span class="comments-link"><a href="/s#c">No comments</a></span>`,
    BOTH,
  ],
  [
    'are those that say so',
    `<p>Filed under <a rel="tag" href="/t">Tides</a>, <a rel="category tag" href="/h">Harbour</a> on <a href="/s">20 Nov</a></p>`,
    BOTH,
  ],
  ['are each one once', `${TIDES} ${HARBOUR} ${TIDES}`, BOTH],
  [
    'are nothing hidden',
    `${TIDES}<a hidden href="/x">Hidden</a><template>${TIDES}</template>${HARBOUR}`,
    BOTH,
  ],
  ['are not a label that is a link', `<a href="/all">Topics:</a> ${TIDES} ${HARBOUR}`, BOTH],
  ['may have signs of their own', '<a href="/t">#Tides</a><a href="/c">C++</a>', ['#Tides', 'C++']],
  ['may have a colon in them', '<a href="/t">Tides: a history</a>', ['Tides: a history']],
];

describe('tags in plain HTML', () => {
  for (const [name, html, tags] of CASES) {
    it(name, () => {
      expect(tagsIn(withoutScripts(html))).to.deep.equal(tags);
    });
  }
});

describe('the time of the last change in plain HTML', () => {
  const PUBLISHED = '<time class="entry-date published" datetime="2026-11-20">x</time>';
  const UPDATED = '<time class="updated" datetime="2026-11-21">x</time>';
  const cases: [name: string, html: string, updated: string | undefined][] = [
    ['is the one that says so', PUBLISHED + UPDATED, '2026-11-21'],
    ['is the one that says nothing', '<time datetime="2026-11-21">x</time>', '2026-11-21'],
    ['may be the text', '<p>Updated <time>2026-11-21</time></p>', '2026-11-21'],
    ['is not that of the publication', PUBLISHED, undefined],
  ];
  for (const [name, html, updated] of cases) {
    it(name, () => {
      expect(readTags(withoutScripts(html))).to.have.property('updated', updated);
    });
  }
});
