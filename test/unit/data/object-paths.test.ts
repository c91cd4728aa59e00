import { expect } from 'chai';
import { getPath } from '../../../src/data/object-paths.ts';

describe('a dotted path', () => {
  const cases: [value: unknown, path: string, found: unknown][] = [
    [{ a: { b: [1, 2] } }, 'a.b.1', 2],
    [{ a: null }, 'a.b.c', undefined],
    [['x'], '0', 'x'],
    ['text', 'a.b', undefined],
    [undefined, 'a', undefined],
  ];
  for (const [value, path, found] of cases) {
    it(`${path} in ${JSON.stringify(value)} is ${String(found)}`, () => {
      expect(getPath(value, path)).to.equal(found);
    });
  }
});
