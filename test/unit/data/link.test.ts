import { expect } from 'chai';
import { toLink, toSrcset } from '../../../src/data/link.ts';

const BASE = 'https://ledger.example/news/index.html';

describe('a link', () => {
  const cases: [text: unknown, link: string | undefined][] = [
    ['https://ledger.example/a.html?b=c#d', 'https://ledger.example/a.html?b=c#d'],
    ['http://www.ledger.example/%C3%A9', 'http://www.ledger.example/%C3%A9'],
    ['https://ledger.example', 'https://ledger.example/'],
    ['HTTPS://Ledger.Example/A', 'https://ledger.example/A'],
    ['https://ledger.example/a/../b', 'https://ledger.example/b'],
    ['https://ledger.example/a/%2e%2E/b', 'https://ledger.example/b'],
    ['https://ledger.example/é "x"', 'https://ledger.example/%C3%A9%20%22x%22'],
    ['https://ledger.example:443/a', 'https://ledger.example/a'],
    ['http://127.1/', 'http://127.0.0.1/'],
    ['  /a\n', 'https://ledger.example/a'],
    ['a', 'https://ledger.example/news/a'],
    ['//cdn.example/a.js', 'https://cdn.example/a.js'],
    ['www.ledger.example/a', 'https://www.ledger.example/a'],
    [' WWW.Ledger.example', 'https://www.ledger.example/'],
    ['www2.ledger.example:8080/a?b', 'https://www2.ledger.example:8080/a?b'],
    ['www.html', 'https://ledger.example/news/www.html'],
    ['wwwhat.is/this', 'https://ledger.example/news/wwwhat.is/this'],
    ['?page=2', 'https://ledger.example/news/index.html?page=2'],
    ['', undefined],
    ['  ', undefined],
    ['http://', undefined],
    ['javascript:alert(1)', undefined],
    ['java\nscript:alert(1)', undefined],
    [' JaVaScRiPt:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['blob:https://ledger.example/1', undefined],
    ['mailto:desk@ledger.example', undefined],
    [7, undefined],
    [null, undefined],
    [['/a'], undefined],
  ];
  for (const [text, link] of cases) {
    it(`${JSON.stringify(text)} is ${link ?? 'none'}`, () => {
      expect(toLink(text, BASE)).to.equal(link);
    });
  }

  it('without a usable base is none, unless it is absolute', () => {
    expect(toLink('/a', '')).to.equal(undefined);
    expect(toLink('https://ledger.example/a', '')).to.equal('https://ledger.example/a');
  });
});

describe('a srcset', () => {
  const cases: [text: unknown, srcset: string | undefined][] = [
    [
      '/a.jpg 140w, b.jpg 460w',
      'https://ledger.example/a.jpg 140w, https://ledger.example/news/b.jpg 460w',
    ],
    [
      '/a,b.jpg 1.5x,/c.jpg 2x',
      'https://ledger.example/a,b.jpg 1.5x, https://ledger.example/c.jpg 2x',
    ],
    ['/a.jpg', 'https://ledger.example/a.jpg'],
    ['javascript:x 1x, /b.jpg 2x', 'https://ledger.example/b.jpg 2x'],
    ['', undefined],
    [[], undefined],
  ];
  for (const [text, srcset] of cases) {
    it(JSON.stringify(text), () => expect(toSrcset(text, BASE)).to.equal(srcset));
  }
});
