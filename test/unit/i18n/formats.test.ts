import { expect } from 'chai';
import { en } from '../../../src/i18n/locales/en.ts';
import {
  formatDuration,
  formatNumber,
  formatTime,
  formatUpdated,
} from '../../../src/i18n/formats.ts';
import type { Localizer } from '../../../src/i18n/localizer.ts';

const LOCALIZER: Localizer = { locale: 'en', messages: en };
const AT = '2026-11-20T17:47:00-05:00';
const NOW = Date.parse('2026-11-20T20:00:00-05:00');
const TOMORROW = NOW + 864e5;

/** Engines differ in the kind of space before "PM". */
const plain = (text: string | undefined) => text?.replace(/\s/g, ' ');

describe('the line about the last update', () => {
  const cases: [
    what: string,
    text: string,
    now: number,
    localizer: Partial<Localizer>,
    line: string,
  ][] = [
    ['leaves today’s date out', AT, NOW, {}, 'Updated at 5:47 p.m.'],
    ['has the date of another day', AT, TOMORROW, {}, 'Updated Nov 20, 2026, at 5:47 p.m.'],
    ['has the morning', '2026-11-20T00:05:00-05:00', NOW, {}, 'Updated at 12:05 a.m.'],
    [
      'is on the clock of the writer',
      '2026-11-20T17:47:00+05:30',
      NOW - 10 * 36e5,
      {},
      'Updated at 5:47 p.m.',
    ],
    [
      'is on the clock of the zone that is set',
      AT,
      NOW,
      { timeZone: 'America/Los_Angeles' },
      'Updated at 2:47 p.m.',
    ],
    ['has the day of that zone', AT, NOW, { timeZone: 'Asia/Tokyo' }, 'Updated at 7:47 a.m.'],
    [
      'has a date where today is another day there',
      AT,
      NOW,
      { timeZone: 'Europe/London' },
      'Updated Nov 20, 2026, at 10:47 p.m.',
    ],
    [
      'has a date where only the zone makes it another day',
      '2026-11-20T23:30:00-05:00',
      Date.parse('2026-11-21T00:10:00-05:00'),
      {},
      'Updated Nov 20, 2026, at 11:30 p.m.',
    ],
    ['is written as in Britain', AT, NOW, { locale: 'en-GB' }, 'Updated at 17:47'],
    [
      'has other words for the halves of the day',
      AT,
      NOW,
      { messages: { ...en, pm: 'PM' } },
      'Updated at 5:47 PM',
    ],
    ['has the digits that are set', AT, NOW, { numberingSystem: 'arab' }, 'Updated at ٥:٤٧ p.m.'],
    [
      'has another language’s own way',
      AT,
      NOW,
      { locale: 'de', messages: { ...en, updated: 'Stand: {time}' } },
      'Stand: 17:47',
    ],
  ];
  for (const [what, text, now, localizer, line] of cases) {
    it(what, () =>
      expect(plain(formatUpdated(text, now, { ...LOCALIZER, ...localizer }))).to.equal(line),
    );
  }

  it('is on the reader’s clock where nobody says which', () => {
    const clock = new Intl.DateTimeFormat('en-GB', { hour: 'numeric', minute: '2-digit' });
    const line = formatUpdated('2026-11-20T22:47:00Z', NOW, { ...LOCALIZER, locale: 'en-GB' });
    expect(line).to.include(clock.format(Date.parse('2026-11-20T22:47:00Z')));
  });

  for (const text of ['yesterday', '', '2026-13-40T00:00Z']) {
    it(`is none for "${text}"`, () =>
      expect(formatUpdated(text, NOW, LOCALIZER)).to.equal(undefined));
  }
});

describe('the time of an item', () => {
  it('is the hour when it is from today', () => {
    expect(plain(formatTime(AT, NOW, LOCALIZER))).to.equal('5:47 p.m.');
  });
  it('is the date when it is not', () => {
    expect(formatTime(AT, TOMORROW, LOCALIZER)).to.equal('Nov 20, 2026');
    expect(formatTime(AT, TOMORROW, { ...LOCALIZER, locale: 'en-GB' })).to.equal('20 Nov 2026');
    expect(
      formatTime(AT, TOMORROW, { ...LOCALIZER, timeZone: 'Asia/Tokyo', numberingSystem: 'deva' }),
    ).to.include('२०२६');
  });
  it('is none where it can’t be read', () => {
    expect(formatTime('soon', NOW, LOCALIZER)).to.equal(undefined);
  });
});

describe('a number', () => {
  const cases: [value: number, localizer: Partial<Localizer>, text: string][] = [
    [5, {}, '5'],
    [12345, {}, '12,345'],
    [12345, { locale: 'de' }, '12.345'],
    [12345, { numberingSystem: 'arab', locale: 'ar' }, '١٢٬٣٤٥'],
  ];
  for (const [value, localizer, text] of cases) {
    it(`${value} is ${text}`, () =>
      expect(formatNumber(value, { ...LOCALIZER, ...localizer })).to.equal(text));
  }
});

describe('a duration', () => {
  const cases: [seconds: number, text: string][] = [
    [7, '0:07'],
    [60, '1:00'],
    [187, '3:07'],
    [3599, '59:59'],
    [3600, '1:00:00'],
    [3729, '1:02:09'],
    [90061, '25:01:01'],
  ];
  for (const [seconds, text] of cases) {
    it(`of ${seconds} s is ${text}`, () =>
      expect(formatDuration(seconds, LOCALIZER)).to.equal(text));
  }
  it('is in the page’s digits', () => {
    expect(formatDuration(187, { ...LOCALIZER, numberingSystem: 'arab' })).to.equal('٣:٠٧');
  });
});
