import { expect } from 'chai';
import { en, type Messages } from '../../../src/i18n/locales/en.ts';
import {
  formatDuration,
  formatMoment,
  formatNumber,
  formatTime,
  formatUpdated,
} from '../../../src/i18n/formats.ts';
import { importMessages, LANGUAGES, type TranslatedLanguage } from '../../../src/i18n/languages.ts';
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
    ['has the half of the day of Australia', AT, NOW, { locale: 'en-AU' }, 'Updated at 5:47 pm'],
    ['has that of India', AT, NOW, { locale: 'en-IN' }, 'Updated at 5:47 pm'],
    ['has that of Canada', AT, NOW, { locale: 'en-CA' }, 'Updated at 5:47 p.m.'],
    [
      'has the publisher’s words in any region',
      AT,
      NOW,
      { locale: 'en-AU', messages: { ...en, pm: 'o’clock' } },
      'Updated at 5:47 o’clock',
    ],
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

  const together: [locale: string, pm: string, time: string][] = [
    ['en', 'p.m.', '5:47\u00a0p.m.'],
    ['ar', 'مساءً', '5:47\u00a0مساءً'],
    ['es-US', 'p.\u00a0m.', '5:47\u00a0p.\u00a0m.'],
    ['fr-CA', 'de l’après-midi', '17\u00a0h\u00a047'],
    ['bg', 'сл.об.', '17:47'],
  ];
  for (const [locale, pm, time] of together) {
    it(`keeps “${plain(time) ?? ''}” together in ${locale}`, () => {
      const messages = { ...en, updated: 'Updated at {time}', pm };
      const localizer = { ...LOCALIZER, locale, messages, numberingSystem: 'latn' };
      const line = formatUpdated(AT, NOW, localizer) ?? '';
      expect(line.replaceAll('\u202f', '\u00a0')).to.contain(time);
    });
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

describe('a day without a time', () => {
  const DAY = '2026-11-20';
  const ZONES = [undefined, 'America/Los_Angeles', 'UTC', 'Pacific/Kiritimati'];

  for (const timeZone of ZONES) {
    const localizer = { ...LOCALIZER, timeZone };
    const zone = timeZone ?? 'no zone of its own';

    it(`is that day in ${zone}, without an hour, also on the day itself`, () => {
      for (const now of [NOW, TOMORROW]) {
        expect(formatTime(DAY, now, localizer)).to.equal('Nov 20, 2026');
        expect(formatTime(DAY, now, { ...localizer, locale: 'en-GB' })).to.equal('20 Nov 2026');
        expect(formatMoment(DAY, localizer)).to.equal('Nov 20, 2026');
        expect(formatUpdated(DAY, now, localizer)).to.equal('Updated Nov 20, 2026');
      }
    });
  }

  for (const zone of ['America/New_York', 'Pacific/Kiritimati']) {
    it(`is that day for a reader in ${zone}`, () => {
      const { TZ } = process.env;
      process.env.TZ = zone;
      try {
        expect(formatTime(DAY, NOW, LOCALIZER)).to.equal('Nov 20, 2026');
        expect(formatTime(DAY, NOW, { ...LOCALIZER, locale: 'de' })).to.equal('20. Nov. 2026');
      } finally {
        if (TZ === undefined) delete process.env.TZ;
        else process.env.TZ = TZ;
      }
    });
  }

  const lines: [what: string, messages: Partial<Messages>, line: string][] = [
    ['has what stands before the date', { updatedOn: 'Stand: {date}, {time} Uhr' }, 'Stand: X'],
    [
      'has what stands around an age, where the date comes first',
      { updatedOn: '{date} {time}更新', updatedAgo: '{ago}に更新' },
      'Xに更新',
    ],
    [
      'has that also where the time comes first',
      { updatedOn: 'at {time} on {date}', updatedAgo: 'changed {ago}' },
      'changed X',
    ],
  ];
  for (const [what, messages, line] of lines) {
    it(`${what} in “Updated”`, () => {
      const localizer = { ...LOCALIZER, messages: { ...en, ...messages } };
      expect(formatUpdated(DAY, NOW, localizer)?.replace('Nov 20, 2026', 'X')).to.equal(line);
    });
  }
});

describe('“Updated” with a day alone', () => {
  for (const language of LANGUAGES) {
    it(`says the day, and nothing of an hour, in ${language}`, async () => {
      const messages =
        language === 'en' ? en : await importMessages(language as TranslatedLanguage);
      const localizer = {
        locale: language,
        messages: { ...messages, updated: '', am: '', pm: '' },
      };
      const day = formatTime('2026-11-20', 0, localizer) ?? 'none';
      const line = formatUpdated('2026-11-20', 0, localizer);
      expect(line)
        .to.include(day)
        .and.not.match(/[{}]|\bUhr\b|น\.|00/);
      expect(line?.replace(day, '').trim()).not.to.equal('');
    });
  }
});

describe('a time without a zone', () => {
  const LOCAL = '2026-11-20T17:47:00';

  for (const timeZone of [undefined, 'America/Los_Angeles', 'Asia/Tokyo']) {
    it(`is as it was written, in ${timeZone ?? 'no zone'}`, () => {
      const localizer = { ...LOCALIZER, timeZone };
      expect(formatMoment(LOCAL, localizer)).to.equal('Nov 20, 2026, 5:47 p.m.');
      expect(plain(formatUpdated(LOCAL, NOW - 9e8, localizer))).to.equal(
        'Updated Nov 20, 2026, at 5:47 p.m.',
      );
    });
  }

  it('is of today where its day is today in the zone that is set', () => {
    const now = Date.parse('2026-11-20T23:30:00Z');
    const at = (timeZone: string) => formatTime(LOCAL, now, { ...LOCALIZER, timeZone });
    expect(plain(at('Europe/London'))).to.equal('5:47 p.m.');
    expect(at('Asia/Tokyo')).to.equal('Nov 20, 2026');
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
