import { expect } from 'chai';
import { createVideoObjects } from '../../../src/data/json-ld.ts';

const VIDEO = {
  url: 'https://ledger.example/video/1',
  title: 'Tides',
  image: { src: 'https://ledger.example/gull.jpg' },
};

describe('the time of an upload in JSON-LD', () => {
  const cases: [what: string, published: string | undefined, uploadDate: string | undefined][] = [
    ['its own offset', '2026-11-20T17:47:00-05:00', '2026-11-20T17:47:00-05:00'],
    ['UTC', '2026-11-20T22:47:00Z', '2026-11-20T22:47:00Z'],
    ['a day that stays a day', '2026-11-20', '2026-11-20'],
    ['the day alone where its zone is unknown', '2026-11-20T17:47:00', '2026-11-20'],
    ['none where that is no date', '0000-00-00', undefined],
    ['none where there is none', undefined, undefined],
  ];
  for (const [what, published, uploadDate] of cases) {
    it(`has ${what}`, () => {
      const [node] = createVideoObjects([{ ...VIDEO, ...(published && { published }) }]);
      expect(node?.uploadDate).to.equal(uploadDate);
    });
  }

  it('is not made up of an update', () => {
    expect(createVideoObjects([{ ...VIDEO, updated: '2026-11-20' }])).to.deep.equal([]);
  });
});
