import { expect } from 'chai';
import {
  createItemFilter,
  createUrlMatcher,
  EMPTY_BLOCKLIST,
  readBlocklist,
} from '../../../src/data/item-filter.ts';

const blocked = (more: object) => ({ ...EMPTY_BLOCKLIST, ...more });

describe('patterns of addresses', () => {
  const MATCHES: readonly (readonly [string, string, boolean])[] = [
    ['https://ledger.example/tides', 'http://www.ledger.example/tides/?utm_source=x', true],
    ['https://ledger.example/tides', 'https://ledger.example/tides/2', false],
    ['https://ledger.example/sponsored/*', 'https://ledger.example/sponsored/tea', true],
    ['https://ledger.example/sponsored/*', 'https://ledger.example/sponsored/', true],
    ['https://ledger.example/sponsored/*', 'https://ledger.example/a/sponsored/tea', false],
    ['https://ledger.example/sponsored/*', 'https://other.example/sponsored/tea', false],
    ['*/sponsored/*', 'https://other.example/a/sponsored/tea', true],
    ['*/sponsored/*', 'https://other.example/unsponsored/tea', false],
    ['*.tabloid.example/*', 'https://news.tabloid.example/a', true],
    ['*.tabloid.example/*', 'https://www.tabloid.example/a', true],
    ['*.tabloid.example/*', 'https://nottabloid.example/a', false],
    ['https://*.tabloid.example/*', 'https://news.tabloid.example/a', true],
    ['*://tabloid.example/a', 'http://tabloid.example/a', true],
    ['https://ledger.example/s?id=*', 'https://ledger.example/s?id=12&utm_medium=x', true],
    ['https://ledger.example/a.b', 'https://ledger.example/axb', false],
    ['https://ledger.example/(a+)*', 'https://ledger.example/(a+)b', true],
    ['*', 'https://ledger.example/', true],
  ];
  for (const [pattern, address, isMatch] of MATCHES) {
    it(`${pattern} ${isMatch ? 'names' : 'does not name'} ${address}`, () => {
      expect(createUrlMatcher([pattern])(address)).to.equal(isMatch ? pattern : undefined);
    });
  }

  it('name nothing where there is no address', () => {
    expect(createUrlMatcher(['*'])(undefined)).to.equal(undefined);
  });

  it('with many stars are no work for hours', () => {
    const long = `https://ledger.example/${'a'.repeat(2000)}`;
    expect(createUrlMatcher([`${'**'.repeat(3000)}x*a*a*b`])(long)).to.equal(undefined);
  });
});

describe('what may not be shown', () => {
  it('is what is excluded, by which pattern', () => {
    const filter = createItemFilter(['https://ledger.example/a*'], EMPTY_BLOCKLIST);
    expect(filter({ url: 'https://ledger.example/abc' })).to.deep.equal([
      'exclude',
      'https://ledger.example/a*',
    ]);
    expect(filter({ url: 'https://ledger.example/b' })).to.equal(undefined);
  });

  it('is what is blocked by its address, its id or a tag in any case', () => {
    const filter = createItemFilter(
      [],
      blocked({ urls: ['https://ledger.example/a'], ids: ['7'], tags: ['Court case'] }),
    );
    const url = 'https://ledger.example/b';
    expect(filter({ url: 'https://m.ledger.example/a' })?.[0]).to.equal('blocklist');
    expect(filter({ url, id: '7' })).to.deep.equal(['blocklist', '7']);
    expect(filter({ url, tags: ['Tea', 'court CASE'] })).to.deep.equal(['blocklist', 'court CASE']);
    expect(filter({ url, id: '77', tags: ['Court'] })).to.equal(undefined);
  });
});

describe('a blocklist', () => {
  const BASE = 'https://ledger.example/legal/block.json';

  it('may lack lists, and have numbers for ids', () => {
    expect(readBlocklist('{ "ids": [7, "8"] }', BASE)).to.deep.equal(blocked({ ids: ['7', '8'] }));
  });

  it('has addresses that start from its own', () => {
    const list = readBlocklist('{ "urls": ["/a/*", "b", "*c"], "articles": ["/d"] }', BASE);
    expect(list.urls).to.deep.equal([
      'https://ledger.example/a/*',
      'https://ledger.example/legal/b',
      '*c',
    ]);
    expect(list.articles).to.deep.equal(['https://ledger.example/d']);
  });

  it('passes over what is no text', () => {
    expect(readBlocklist('{ "urls": [null, {}, ["x"]] }', BASE)).to.deep.equal(EMPTY_BLOCKLIST);
  });

  for (const text of ['null', '{ "urls": "x" }', '{', '']) {
    it(`can’t be read from ${text || 'nothing'}`, () => {
      expect(() => readBlocklist(text, BASE)).to.throw();
    });
  }
});
