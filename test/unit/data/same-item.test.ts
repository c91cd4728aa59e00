import { expect } from 'chai';
import { addNewItems } from '../../../src/data/same-item.ts';
import type { Item } from '../../../src/data/item.ts';

const item = (url: string, more: Partial<Item> = {}): Item => ({ url, title: 'T', ...more });
const A = item('https://ledger.example/a', { id: '1' });

describe('an item that is there already', () => {
  const same: [what: string, other: Item][] = [
    ['has the same id', item('https://ledger.example/b', { id: '1' })],
    ['has the same address', item(A.url, { id: '2' })],
    ['has the same address, and no id', item(A.url)],
  ];
  for (const [what, other] of same) {
    it(what, () => {
      expect(addNewItems([], [A, other])).to.deep.equal([A]);
      expect(addNewItems([A], [other])).to.deep.equal([A]);
    });
  }

  it('is not one at the same address with another video', () => {
    const videos = ['x', 'y'].map((id) => item(A.url, { video: { provider: 'youtube', id } }));
    expect(addNewItems([], videos)).to.deep.equal(videos);
  });

  it('is not one of another address and id', () => {
    const others = [A, item('https://ledger.example/b'), item('https://ledger.example/c')];
    expect(addNewItems([], others)).to.deep.equal(others);
  });
});
