import { expect } from 'chai';
import { en } from '../../../src/i18n/locales/en.ts';
import { getAgeMs, formatRelativeTime } from '../../../src/i18n/relative-time.ts';

const LOCALIZER = { locale: 'en', messages: en };
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

describe('how long ago something was', () => {
  const cases: [ms: number, text: string, wait: number][] = [
    [-5000, 'now', MINUTE],
    [0, 'now', MINUTE],
    [59_000, 'now', 1000],
    [MINUTE, '1 minute ago', MINUTE],
    [5.5 * MINUTE, '5 minutes ago', MINUTE / 2],
    [59.9 * MINUTE, '59 minutes ago', 0.1 * MINUTE],
    [HOUR, '1 hour ago', HOUR],
    [23.5 * HOUR, '23 hours ago', HOUR / 2],
    [DAY, '1 day ago', DAY],
    [40 * HOUR, '1 day ago', 8 * HOUR],
    [400 * DAY, '400 days ago', DAY],
  ];
  for (const [ms, text, wait] of cases) {
    it(`says “${text}” after ${String(ms)} ms, for ${String(wait)} ms more`, () => {
      const age = formatRelativeTime(ms, LOCALIZER);
      expect(age.text).to.equal(text);
      expect(age.validForMs).to.be.closeTo(wait, 1);
    });
  }

  it('is said in the language of the page', () => {
    expect(formatRelativeTime(5 * MINUTE, { ...LOCALIZER, locale: 'de' }).text).to.equal(
      'vor 5 Minuten',
    );
    expect(formatRelativeTime(3 * HOUR, { ...LOCALIZER, locale: 'pl' }).text).to.equal(
      '3 godziny temu',
    );
  });

  const hebrew: [ms: number, text: string][] = [
    [MINUTE, 'לפני דקה'],
    [HOUR, 'לפני שעה'],
    [2 * HOUR, 'לפני שעתיים'],
    [3 * HOUR, 'לפני 3 שעות'],
    [DAY, 'לפני יום אחד'],
    [2 * DAY, 'לפני יומיים'],
  ];
  for (const [ms, text] of hebrew) {
    it(`says “${text}” in Hebrew, and the number once`, () =>
      expect(formatRelativeTime(ms, { ...LOCALIZER, locale: 'he' }).text).to.equal(text));
  }

  it('is said in the numerals of the page', () => {
    const { text } = formatRelativeTime(5 * MINUTE, { ...LOCALIZER, numberingSystem: 'arab' });
    expect(text).to.equal('٥ minutes ago');
  });
});

describe('the age of a time', () => {
  const now = Date.parse('2026-11-20T18:00:00Z');

  it('is told of ISO 8601 and RFC 822', () => {
    expect(getAgeMs('2026-11-20T12:00:00-05:00', now)).to.equal(HOUR);
    expect(getAgeMs('Fri, 20 Nov 2026 17:00:00 GMT', now)).to.equal(HOUR);
    expect(getAgeMs('20261120T1700Z', now)).to.equal(HOUR);
  });

  it('is told of a time without a zone where a zone is set, and else unknown', () => {
    expect(getAgeMs('2026-11-20T12:00:00', now, 'America/New_York')).to.equal(HOUR);
    expect(
      getAgeMs('20 Jul 2026 12:00', Date.parse('2026-07-20T17:00Z'), 'America/New_York'),
    ).to.equal(HOUR);
    expect(getAgeMs('2026-11-20T12:00:00', now)).to.equal(undefined);
  });

  it('is not told of a day without an hour, nor of no time at all', () => {
    for (const text of ['2026-11-20', '20261120', 'Fri, 20 Nov 2026', 'soon', '', undefined]) {
      expect(getAgeMs(text, now)).to.equal(undefined);
    }
  });
});
