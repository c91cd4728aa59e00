import { expect } from 'chai';
import { readDuration, readTime, toTimeText } from '../../../src/schema/time.ts';

const MS = Date.UTC(2026, 10, 20, 22, 47);

describe('a time', () => {
  const cases: [text: string | undefined, ms: number | undefined, offset?: number][] = [
    ['2026-11-20T17:47:00-05:00', MS, -300],
    ['2026-11-20T17:47-0500', MS, -300],
    ['2026-11-21 04:17:00+05:30', MS, 330],
    ['20261120T224700Z', MS],
    ['2026-11-20T22:47:00.250Z', MS + 250],
    ['2026-11-20T22:47:00+00:00', MS, 0],
    ['2026-11-20T22:47:00-00:00', MS],
    ['2026-11-20T22:47:00', MS],
    ['2026-11-20T23:47:00+01:00[Europe/Berlin]', MS, 60],
    ['Fri, 20 Nov 2026 17:47:00 -0500', MS, -300],
    ['  Fri, 20 Nov 2026 22:47:00 GMT\n', MS],
    ['Fri, 20 Nov 2026 22:47:00 +0000', MS, 0],
    ['20 Nov 26 17:47 EST', MS, -300],
    ['20 November 2026 15:47:00 PDT', MS, -420],
    ['Fri, 20 Nov 2026 22:47 ABC', MS],
    ['2026-11-20', Date.UTC(2026, 10, 20)],
    ['20 Nov 2026', Date.UTC(2026, 10, 20)],
    ['2026-13-20', undefined],
    ['2026-11-20T25:00Z', undefined],
    ['20 Okt 2026', undefined],
    ['Article 5', undefined],
    ['yesterday', undefined],
    ['1795214820', undefined],
    ['', undefined],
    [undefined, undefined],
  ];
  for (const [text, ms, offset] of cases) {
    it(`${text ?? 'nothing'} is ${ms ?? 'none'}`, () => {
      const time = readTime(text);
      expect(time?.ms).to.equal(ms);
      expect(time?.offset).to.equal(offset);
      if (offset === undefined) expect(time ?? {}).not.to.have.property('offset');
    });
  }
});

describe('the text of a time', () => {
  const cases: [value: unknown, text: string | undefined][] = [
    [' 2026-11-20 ', '2026-11-20'],
    [1795214820, '2026-11-20T22:47:00.000Z'],
    [1795214820000, '2026-11-20T22:47:00.000Z'],
    ['1795214820', '2026-11-20T22:47:00.000Z'],
    [0, undefined],
    [-5, undefined],
    [7, undefined],
    [1e300, undefined],
    [NaN, undefined],
    ['soon', undefined],
    [true, undefined],
    [null, undefined],
    [new Date(0), undefined],
  ];
  for (const [value, text] of cases) {
    it(`${String(value)} is ${text ?? 'none'}`, () => expect(toTimeText(value)).to.equal(text));
  }
});

describe('a duration', () => {
  const cases: [value: unknown, seconds: number | undefined][] = [
    [90, 90],
    [61.4, 61],
    ['90', 90],
    [' 1:30 ', 90],
    ['01:02:03', 3723],
    ['75:00', 4500],
    ['PT1H2M3S', 3723],
    ['PT2M', 120],
    ['PT1.6S', 2],
    ['P1DT1S', 86401],
    [0, undefined],
    [-1, undefined],
    [NaN, undefined],
    [Infinity, undefined],
    ['1500000000', 1500000000],
    ['9'.repeat(400), undefined],
    [`PT${'9'.repeat(400)}H`, undefined],
    ['1.2.3', undefined],
    ['', undefined],
    ['PT', undefined],
    ['long', undefined],
    [null, undefined],
    [[90], undefined],
  ];
  for (const [value, seconds] of cases) {
    it(`${JSON.stringify(value)} is ${seconds ?? 'none'}`, () => {
      expect(readDuration(value)).to.equal(seconds);
    });
  }
});
