import { expect } from 'chai';
import { LEDGER, readFeed } from './fixtures.ts';

describe('a list is one', () => {
  const [A, B] = ['A', 'B'].map((title) => ({ url: `/${title}`, title }));
  const lists: [what: string, root: unknown, source?: object][] = [
    ['with numbers for names', { 0: A, 1: B }],
    ['with gaps between them', { 3: A, 17: B }],
    ['with other names beside them', { 0: A, 1: B, status: 'ok', total: 2 }],
    ['under items', { items: { 0: A, 1: B } }],
    ['where the source says', { data: { posts: { 0: A, 2: B } } }, { list: 'data.posts' }],
    ['of a JSON Feed', { version: 'https://jsonfeed.org/version/1', items: { 0: A, 1: B } }],
    [
      'of posts',
      {
        0: { link: '/A', title: { rendered: 'A' } },
        1: { link: '/B', title: { rendered: 'B' } },
      },
    ],
    ['of Parse.ly', { data: { 1: { ...A, pub_date: '2026-11-20' }, 2: { ...B, pub_date: '' } } }],
  ];
  for (const [what, root, source] of lists) {
    it(what, () => {
      const result = readFeed(JSON.stringify(root), { url: LEDGER, ...source });
      expect(result.ok && result.feed.items.map(({ title }) => title)).to.deep.equal(['A', 'B']);
    });
  }
});
