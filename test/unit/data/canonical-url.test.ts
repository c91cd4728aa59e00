import { expect } from 'chai';
import { canonicalizeUrl } from '../../../src/data/canonical-url.ts';

const STORY = 'https://ledger.example/2026/tides';

/** All of these are the one story. */
const SAME: readonly (readonly [string, string])[] = [
  ['another protocol', 'http://ledger.example/2026/tides'],
  ['www', 'https://www.ledger.example/2026/tides'],
  ['the mobile host', 'https://m.ledger.example/2026/tides'],
  ['the AMP host', 'https://amp.ledger.example/2026/tides'],
  ['a host of both', 'https://www.mobile.ledger.example/2026/tides'],
  ['a host in capitals', 'https://Ledger.Example/2026/tides'],
  ['the default port', 'https://ledger.example:443/2026/tides'],
  ['a slash at the end', 'https://ledger.example/2026/tides/'],
  ['an index file', 'https://ledger.example/2026/tides/index.html'],
  ['another index file', 'https://ledger.example/2026/tides/default.aspx'],
  ['a fragment', 'https://ledger.example/2026/tides#comments'],
  ['an AMP page below', 'https://ledger.example/2026/tides/amp'],
  ['an AMP page below, with a slash', 'https://ledger.example/2026/tides/amp/'],
  ['an AMP page beside', 'https://ledger.example/2026/tides.amp'],
  ['an AMP page by parameter', 'https://ledger.example/2026/tides?amp=1'],
  ['an AMP page by a parameter without a value', 'https://ledger.example/2026/tides?amp'],
  ['an AMP page by output type', 'https://ledger.example/2026/tides?outputType=amp'],
  ['a campaign', 'https://ledger.example/2026/tides?utm_source=x&utm_medium=social'],
  ['a click from Facebook', 'https://ledger.example/2026/tides?fbclid=abc'],
  ['a click from Google', 'https://ledger.example/2026/tides?gclid=abc&gbraid=d&_ga=1.2'],
  ['a newsletter', 'https://ledger.example/2026/tides?mc_cid=1&mc_eid=2'],
  ['AT Internet', 'https://ledger.example/2026/tides?at_medium=rss&xtor=RSS-1'],
  ['an empty query', 'https://ledger.example/2026/tides?'],
  ['a needless encoding', 'https://ledger.example/2026/%74ides'],
];

const OTHER: readonly (readonly [string, string])[] = [
  ['another host', 'https://news.ledger.example/2026/tides'],
  ['another port', 'https://ledger.example:8080/2026/tides'],
  ['another path', 'https://ledger.example/2026/tide'],
  ['another case of the path', 'https://ledger.example/2026/Tides'],
  ['a parameter that means something', 'https://ledger.example/2026/tides?page=2'],
  ['a parameter that only begins like one', 'https://ledger.example/2026/tides?amplitude=2'],
  ['a path that only ends like one', 'https://ledger.example/2026/tides-amp'],
];

describe('addresses, compared as canonical', () => {
  for (const [what, address] of SAME) {
    it(`are the same with ${what}`, () => {
      expect(canonicalizeUrl(address)).to.equal(canonicalizeUrl(STORY));
    });
  }

  for (const [what, address] of OTHER) {
    it(`are others with ${what}`, () => {
      expect(canonicalizeUrl(address)).not.to.equal(canonicalizeUrl(STORY));
    });
  }

  const PAIRS: readonly (readonly [string, string, string])[] = [
    ['the order of parameters', 'https://a.example/?b=1&a=2', 'https://a.example/?a=2&b=1'],
    ['letters and their encoding', 'https://a.example/flüsse', 'https://a.example/fl%c3%bcsse'],
    ['the case of an encoding', 'https://a.example/a%2fb', 'https://a.example/a%2Fb'],
    ['an encoding that is not UTF-8', 'https://a.example/%e9', 'https://a.example/%E9'],
    ['an AMP page of a file', 'https://a.example/a.amp.html', 'https://a.example/a.html'],
    ['the root', 'https://a.example', 'https://www.a.example/index.php'],
  ];
  for (const [what, one, other] of PAIRS) {
    it(`do not differ by ${what}`, () => {
      expect(canonicalizeUrl(one)).to.equal(canonicalizeUrl(other));
    });
  }

  it('keep a short host that only looks like a mobile one', () => {
    expect(canonicalizeUrl('https://m.example/a')).not.to.equal(
      canonicalizeUrl('https://example/a'),
    );
  });

  it('keep an encoded slash apart from a slash', () => {
    expect(canonicalizeUrl('https://a.example/a%2Fb')).not.to.equal(
      canonicalizeUrl('https://a.example/a/b'),
    );
  });

  it('are the text itself where they are none', () => {
    expect(canonicalizeUrl('')).to.equal('');
    expect(canonicalizeUrl('*sponsored*')).to.equal('*sponsored*');
  });
});
