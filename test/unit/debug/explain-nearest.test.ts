import { expect } from 'chai';
import { findNearestName } from '../../../src/debug/nearest-name.ts';

describe('the nearest name', () => {
  const names = ['facebook', 'x', 'bluesky', 'type', 'pageSize', 'up', 'down', 'grid'];
  const cases: [found: string, name: string | undefined][] = [
    ['facebok', 'facebook'],
    ['Facebook', 'facebook'],
    ['facebokk', 'facebook'],
    ['blueksy', 'bluesky'],
    ['tpye', 'type'],
    ['typ', 'type'],
    ['page-size', 'pageSize'],
    ['pagesize', 'pageSize'],
    ['gird', 'grid'],
    ['upp', 'up'],
    ['y', undefined],
    ['go', undefined],
    ['myspace', undefined],
    ['', undefined],
  ];
  for (const [found, name] of cases) {
    it(`to "${found}" is ${name ?? 'none'}`, () =>
      expect(findNearestName(found, names)).to.equal(name));
  }

  it('is none where there are no names', () => {
    expect(findNearestName('facebok', [])).to.equal(undefined);
  });
});
