import { expect } from 'chai';
import { merge } from '../../../src/schema/merge.ts';

describe('laying settings over weaker ones', () => {
  const cases: [what: string, weaker: object, stronger: object, merged: object][] = [
    ['a value is replaced', { limit: 6 }, { limit: 3 }, { limit: 3 }],
    ['what only one says stays', { a: 1 }, { b: 2 }, { a: 1, b: 2 }],
    ['undefined says nothing', { limit: 6 }, { limit: undefined }, { limit: 6 }],
    [
      'false, 0 and "" say something',
      { a: 1, b: 1, c: 1 },
      { a: false, b: 0, c: '' },
      { a: false, b: 0, c: '' },
    ],
    [
      'objects merge, however deep',
      { a: { b: { c: 1, d: 2 } } },
      { a: { b: { c: 3 } } },
      { a: { b: { c: 3, d: 2 } } },
    ],
    ['lists are replaced', { share: ['x', 'copy'] }, { share: ['email'] }, { share: ['email'] }],
    ['an empty list is a list', { share: ['x'] }, { share: [] }, { share: [] }],
    [
      'an object replaces a text',
      { consent: 'click' },
      { consent: { grant: 'yes' } },
      { consent: { grant: 'yes' } },
    ],
    [
      'a text replaces an object',
      { consent: { grant: 'yes' } },
      { consent: 'none' },
      { consent: 'none' },
    ],
    [
      'a feed drops weaker items',
      { source: { items: [1] } },
      { source: { feed: '/f' } },
      { source: { feed: '/f' } },
    ],
    [
      'items drop a weaker feed',
      { source: { feed: '/f' } },
      { source: { items: [1] } },
      { source: { items: [1] } },
    ],
  ];
  for (const [what, weaker, stronger, merged] of cases) {
    it(what, () => expect(merge(weaker, stronger)).to.deep.equal(merged));
  }

  it('leaves both as they were', () => {
    const weaker = { source: { items: [1] } };
    const stronger = { source: { feed: '/f' } };
    merge(weaker, stronger);
    expect([weaker, stronger]).to.deep.equal([
      { source: { items: [1] } },
      { source: { feed: '/f' } },
    ]);
  });

  it('does not reach the prototype', () => {
    merge({}, JSON.parse('{"__proto__":{"polluted":1}}') as object);
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
  });
});
