import { expect } from '@open-wc/testing';
import {
  INLINE_ELEMENTS,
  isNetworkLink,
  TEXT_BLOCKS,
  VOID_ELEMENTS,
  WRITTEN_ATTRIBUTES,
  type WrittenElement,
  type WrittenNode,
} from '../../src/data/written-sentence.ts';
import { readDiscussion, readWrittenDiscussion } from '../../src/platform/plain-html/sentence.ts';
import { BAD_ADDRESSES, XSS } from '../pages/hostile-texts.ts';
import { said, withoutScripts } from './fixtures.plain-html.ts';

const NAMES = [...INLINE_ELEMENTS, ...VOID_ELEMENTS, ...TEXT_BLOCKS, 'a', 'ul', 'ol', 'blockquote'];
const FACEBOOK = '<a href="https://www.facebook.com/ledger">Facebook</a>';

/** All elements that are drawn of a text with markup in it. */
function elementsOf(markup: string): WrittenElement[] {
  const html = `<p>Talk ${markup} on ${FACEBOOK}.</p>${markup}`;
  const all = (nodes: readonly WrittenNode[]): WrittenElement[] =>
    nodes.flatMap((node) =>
      typeof node === 'string' || isNetworkLink(node) ? [] : [node, ...all(node.children)],
    );
  return all(readWrittenDiscussion(withoutScripts(html))?.blocks ?? []);
}

describe('markup in a sentence of plain HTML', () => {
  it('is drawn of harmless elements alone, whatever stands there', () => {
    for (const markup of XSS) {
      for (const { name, href = 'https:', ...others } of elementsOf(markup)) {
        expect(NAMES).to.include(name);
        expect(href).to.match(/^(https?|mailto):/);
        const keys = ['children', 'network', ...WRITTEN_ATTRIBUTES] as string[];
        expect(Object.keys(others).filter((key) => !keys.includes(key))).to.deep.equal([]);
      }
    }
  });

  it('has no link that a browser would run or open, whatever its address', () => {
    for (const address of BAD_ADDRESSES) {
      const link = document.createElement('a');
      link.setAttribute('href', address);
      link.textContent = 'now';
      const links = elementsOf(link.outerHTML).filter(({ href }) => href !== undefined);
      for (const { href } of links) expect(href).to.match(/^(https?|mailto):/);
    }
  });
});

describe('the settings of a sentence in plain HTML', () => {
  const cases: [name: string, html: string, settings: object][] = [
    [
      'have the networks that addresses tell, and a place for them in the message',
      `<p>Read our <a href="/rules">rules</a>, then talk on ${FACEBOOK}.</p>`,
      {
        networks: [{ network: '', page: 'https://www.facebook.com/ledger', label: 'Facebook' }],
        message: 'Read our rules, then talk on {networks}.',
      },
    ],
    [
      'have all words where there is no network',
      '<p>Read our <a href="/rules">rules</a>.</p><p>Be kind.</p>',
      { networks: [], message: 'Read our rules. Be kind.' },
    ],
    [
      'have no network that is closed',
      `<p>See <a href="https://plus.google.com/1">our archive</a>.</p>`,
      { networks: [], message: 'See our archive.' },
    ],
    [
      'have no network of a quotation',
      `<blockquote>I am on ${FACEBOOK}</blockquote>`,
      { networks: [], message: 'I am on Facebook' },
    ],
    [
      'have the bar of a list',
      '<ul><li><a data-share="reddit" href="#">Reddit</a></li><li><a data-share="copy" href="#">Copy</a></li></ul>',
      { share: ['reddit', 'copy'] },
    ],
  ];
  for (const [name, html, settings] of cases) {
    it(name, () => {
      expect(said(readDiscussion(withoutScripts(html)))).to.deep.equal(settings);
    });
  }
});
