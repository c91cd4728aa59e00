import { expect } from 'chai';
import * as fc from 'fast-check';
import { readDuration, readTime, readTimestamp, toTimeText } from '../../../src/schema/time.ts';
import { DATE_SHAPES, NO_DATES } from './date-shapes.ts';

describe('a date', () => {
  for (const [from, text, iso] of DATE_SHAPES) {
    it(`of ${from}, ${JSON.stringify(text)}, is ${iso ?? 'none'}`, () => {
      expect(toTimeText(text)).to.equal(iso);
    });
  }
});

describe('no date', () => {
  for (const [from, text] of NO_DATES) {
    it(`is ${JSON.stringify(text)}: ${from}`, () => {
      expect(readTime(text)).to.equal(undefined);
    });
  }
  it('is what is neither text nor a number', () => {
    for (const value of [undefined, null, true, {}, [2026, 11, 20], new Date()]) {
      expect(readTime(value)).to.equal(undefined);
    }
  });
});

describe('a time', () => {
  const MS = Date.UTC(2026, 10, 20, 22, 47);

  it('has the offset of the place where it was written, if that is known', () => {
    expect(readTime('2026-11-20T17:47:00-05:00')).to.deep.equal({ ms: MS, offset: -300 });
    expect(readTime('2026-11-20T22:47:00+00:00')).to.deep.equal({ ms: MS, offset: 0 });
    expect(readTime('2026-11-20T22:47:00Z')).to.deep.equal({ ms: MS });
  });

  it('says what is missing', () => {
    expect(readTime('2026-11-20')).to.deep.equal({ ms: Date.UTC(2026, 10, 20), missing: 'hour' });
    expect(readTime('20 Nov 2026 22:47')).to.deep.equal({ ms: MS, missing: 'zone' });
  });

  it('is found in the order of its source, where a day may be a month', () => {
    const readWord = () => undefined;
    expect(toTimeText('11/12/2026', { readWord, isMonthFirst: true })).to.equal('2026-11-12');
    expect(toTimeText('11/12/2026', { readWord, isMonthFirst: false })).to.equal('2026-12-11');
    expect(toTimeText('20/11/2026', { readWord, isMonthFirst: true })).to.equal('2026-11-20');
  });

  it('is a number that can be compared, in any of the forms that items have', () => {
    expect(readTimestamp('2026-11-20T17:47:00-05:00')).to.equal(MS);
    expect(readTimestamp('2026-11-20T22:47:00')).to.equal(MS);
    expect(readTimestamp('2026-11-20')).to.equal(Date.UTC(2026, 10, 20));
    expect(readTimestamp('soon')).to.equal(undefined);
  });
});

/** Whole seconds, for which Unix time has nine or ten digits, and years of two digits are known. */
const moment = fc
  .date({ min: new Date('1974-01-01'), max: new Date('2049-12-31'), noInvalidDate: true })
  .map((date) => Math.floor(Number(date) / 1000) * 1000);
/** Minutes east of UTC: quarters of hours. */
const offset = fc.integer({ min: -48, max: 56 }).map((quarters) => quarters * 15);

const english = (ms: number, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', ...options }).format(ms);

/** Writers of a moment, and of the clock of a place and its offset. */
const WRITERS: Record<string, (ms: number, clock: Date, zone: string) => string> = {
  'ISO 8601': (ms) => new Date(ms).toISOString(),
  'ISO 8601 without punctuation': (_ms, clock, zone) =>
    clock.toISOString().replace(/\.000Z|\W/g, '') + zone,
  HTTP: (ms) => new Date(ms).toUTCString(),
  RSS: (_ms, clock, zone) => clock.toUTCString().replace('GMT', zone),
  JavaScript: (ms) => String(new Date(ms)),
  Twitter: (_ms, clock, zone) =>
    clock.toUTCString().replace(/^(\w+), (\d+) (\w+) (\d+) (\S+) GMT$/, `$1 $3 $2 $5 ${zone} $4`),
  'RFC 850': (ms) => new Date(ms).toUTCString().replace(/ (\w+) \d\d(\d\d) /, '-$1-$2 '),
  'an American newspaper': (ms) =>
    english(ms, { dateStyle: 'medium', timeStyle: 'long', timeZone: 'America/New_York' }),
  'a page of .NET': (ms) => `${english(ms, { dateStyle: 'long', timeStyle: 'medium' })} UTC`,
  'Unix time': (ms) => String(ms / 1000),
};

describe('any moment', () => {
  for (const [name, write] of Object.entries(WRITERS)) {
    it(`is read as ${name} writes it`, () => {
      fc.assert(
        fc.property(moment, offset, (ms, minutes) => {
          const clock = new Date(ms + minutes * 60_000);
          const [hours, rest] = [Math.abs(minutes) / 60, Math.abs(minutes) % 60];
          const digits = [hours, rest].map((value) => String(Math.floor(value)).padStart(2, '0'));
          const text = write(ms, clock, (minutes < 0 ? '-' : '+') + digits.join(''));
          expect(readTime(text)?.ms, text).to.equal(ms);
        }),
      );
    });
  }
});

describe('any text', () => {
  const token = fc.constantFrom(
    ...'20 Nov 2026 11 17:47 5:47 PM EST +0100 T Z - / . , (UTC) 2026-11-20 20/11/2026 Fri at'.split(
      ' ',
    ),
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(token, { maxLength: 9 }).map((tokens) => tokens.join(' ')),
    fc.array(token, { maxLength: 9 }).map((tokens) => tokens.join('')),
  );

  it('is no date, or one that is read again as the same', () => {
    fc.assert(
      fc.property(text, (given) => {
        const iso = toTimeText(given);
        if (iso === undefined) return;
        expect(iso).to.match(
          /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[-+]\d\d:\d\d)?)?$/,
        );
        expect(toTimeText(iso)).to.equal(iso);
        expect(readTime(iso)).to.deep.equal(readTime(given));
      }),
      { numRuns: 2000 },
    );
  });
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
