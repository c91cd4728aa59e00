import { expect } from 'chai';
import {
  formatCompactNumber,
  formatDuration,
  formatMoment,
  formatNumber,
  formatSpokenDuration,
  formatTime,
  formatUpdated,
} from '../../../src/i18n/formats.ts';
import { matchLanguage } from '../../../src/i18n/languages.ts';
import { formatList, formatListToParts } from '../../../src/i18n/list-format.ts';
import { createLocalizer } from '../../../src/i18n/localizer.ts';
import { en } from '../../../src/i18n/locales/en.ts';
import { selectPlural } from '../../../src/i18n/messages.ts';
import { formatRelativeTime } from '../../../src/i18n/relative-time.ts';

type Kind =
  | 'Collator'
  | 'DateTimeFormat'
  | 'ListFormat'
  | 'Locale'
  | 'NumberFormat'
  | 'PluralRules'
  | 'RelativeTimeFormat';

const KINDS: readonly Kind[] = [
  'Collator',
  'DateTimeFormat',
  'ListFormat',
  'Locale',
  'NumberFormat',
  'PluralRules',
  'RelativeTimeFormat',
];

/** The kinds of `Intl` objects that are made while a function runs. */
function kindsMadeBy(run: () => unknown): Kind[] {
  const made: Kind[] = [];
  const originals = KINDS.map((kind) => [kind, Intl[kind]] as const);
  for (const [kind, original] of originals) {
    const spy = new Proxy(original, {
      construct(target, given: unknown[]) {
        made.push(kind);
        return Reflect.construct(target, given) as object;
      },
    });
    Object.assign(Intl, { [kind]: spy });
  }
  try {
    run();
  } finally {
    for (const [kind, original] of originals) Object.assign(Intl, { [kind]: original });
  }
  return made;
}

const NOW = Date.parse('2026-11-20T20:00:00-05:00');
const MINUTE = 60_000;
const REGIONS = ['en', 'en-US', 'EN-us', 'en-GB', 'en-AU', 'en-CA', 'en-IN', 'en-ZA', 'en-CH'];
/** Engines differ in the kind of space before "PM". */
const plain = (text: string | undefined) => text?.replace(/\s/g, ' ');

describe('a page in English', () => {
  it('makes no Intl object for durations, lists, counts, plurals, ages, dates and its language', () => {
    const localizer = createLocalizer({ language: 'en' }, undefined, 'tags');
    const kinds = kindsMadeBy(() => {
      for (const tag of ['en', 'en-US', 'en-GB']) matchLanguage(tag);
      formatDuration(3729, localizer);
      formatNumber(999, localizer);
      formatCompactNumber(999, localizer);
      formatList(['Facebook', 'X', 'Bluesky'], localizer.locale);
      selectPlural(localizer.messages, 'replies', 1200, localizer.locale);
      formatRelativeTime(5 * MINUTE, localizer);
      formatUpdated('2026-11-20T17:47:00-05:00', NOW, localizer);
      formatTime('2026-11-20T22:47:00Z', NOW, localizer);
      formatMoment('2026-11-20T17:47:00-05:00', localizer);
    });
    expect(kinds).to.deep.equal([]);
  });

  it('makes the kind that a large number or a zone needs, once', () => {
    const localizer = createLocalizer({ timeZone: 'Asia/Kathmandu' }, undefined, 'tags');
    const kinds = kindsMadeBy(() => {
      for (const number of [1000, 2000]) formatNumber(number, localizer);
      for (const day of ['18', '19']) formatTime(`2026-11-${day}T17:47:00Z`, NOW, localizer);
    });
    expect(kinds).to.deep.equal(['NumberFormat', 'DateTimeFormat']);
  });
});

describe('English without Intl is what Intl writes', () => {
  for (const locale of REGIONS) {
    const localizer = { locale, messages: { ...en, am: 'AM', pm: 'PM' } };

    it(`in lists in ${locale}`, () => {
      for (const labels of [['A'], ['A', 'B'], ['A', 'B', 'C'], ['A', 'B', 'C', 'D']]) {
        expect(formatList(labels, locale)).to.equal(new Intl.ListFormat(locale).format(labels));
      }
    });

    it(`in numbers and plurals in ${locale}`, () => {
      const format = new Intl.NumberFormat(locale);
      const compact = new Intl.NumberFormat(locale, { notation: 'compact' });
      const rules = new Intl.PluralRules(locale);
      for (const value of [0, 1, 2, 9.5, 21, 999, 1000, 1234, 12345]) {
        expect(formatNumber(value, localizer)).to.equal(format.format(value));
        expect(formatCompactNumber(value, localizer)).to.equal(compact.format(value));
        const form = rules.select(value) === 'one' ? en.repliesOne : en.replies;
        expect(selectPlural(en, 'replies', value, locale)).to.equal(form);
      }
    });

    it(`in ages in ${locale}`, () => {
      const format = new Intl.RelativeTimeFormat(locale);
      for (const [count, unit, ms] of [
        [1, 'minute', MINUTE],
        [59, 'minute', MINUTE],
        [1, 'hour', 60 * MINUTE],
        [23, 'hour', 60 * MINUTE],
        [1, 'day', 1440 * MINUTE],
        [1234, 'day', 1440 * MINUTE],
      ] as const) {
        const { text } = formatRelativeTime(count * ms, localizer);
        expect(text).to.equal(format.format(-count, unit));
      }
    });

    it(`in dates and times in ${locale}`, () => {
      for (let month = 1; month <= 12; month++) {
        const text = `2026-${String(month).padStart(2, '0')}-05T${String(month * 2 - 1).padStart(2, '0')}:07:00`;
        const [zoned, local] = [`${text}+05:30`, Date.parse(`${text}Z`)];
        const day = { year: 'numeric', month: 'short', day: 'numeric' } as const;
        const clock = { hour: 'numeric', minute: '2-digit' } as const;
        const write = (options: Intl.DateTimeFormatOptions) =>
          plain(new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(local));
        const upper = (line: string | undefined) =>
          line?.replace(/[ap]\.?m\.?/, (it) => it.replaceAll('.', '').toUpperCase());
        expect(formatTime(zoned, 0, localizer)).to.equal(write(day));
        expect(plain(formatTime(zoned, Date.parse(zoned), localizer))).to.equal(
          upper(write(clock)),
        );
        expect(plain(formatMoment(zoned, localizer))).to.equal(upper(write({ ...day, ...clock })));
      }
    });
  }

  it('on the clock of the reader, where a time has no zone of its own', () => {
    for (const text of ['2026-01-05T22:47:00Z', '2026-07-05T03:07:00Z']) {
      const format = new Intl.DateTimeFormat('en', {
        year: 'numeric',
        month: 'short',
        day: 'numeric',
        hour: 'numeric',
        minute: '2-digit',
      });
      const messages = { ...en, am: 'AM', pm: 'PM' };
      expect(plain(formatMoment(text, { locale: 'en', messages }))).to.equal(
        plain(format.format(Date.parse(text))),
      );
    }
  });
});

describe('a list', () => {
  it('has the words that go with the real labels', () => {
    expect(formatList(['Facebook', 'Instagram'], 'es')).to.equal('Facebook e Instagram');
    expect(formatList(['Facebook', 'X'], 'es')).to.equal('Facebook y X');
    expect(formatList(['a', 'b'], 'th')).to.equal(new Intl.ListFormat('th').format(['a', 'b']));
  });

  const cases: [locale: string, list: string][] = [
    ['he', 'Facebook, X ו-Bluesky'],
    ['hi', 'Facebook, X और Bluesky'],
    ['hi-IN', 'Facebook, X और Bluesky'],
    ['ur', 'Facebook، X اور Bluesky'],
    ['id', 'Facebook, X, dan Bluesky'],
    ['en-US', 'Facebook, X, and Bluesky'],
    ['en-GB', 'Facebook, X and Bluesky'],
  ];
  for (const [locale, list] of cases) {
    it(`in ${locale} has the commas of its newspapers`, () =>
      expect(formatList(['Facebook', 'X', 'Bluesky'], locale)).to.equal(list));
  }

  it('in Persian has no comma before its last word either', () => {
    expect(formatList(['A', 'B', 'C'], 'fa')).to.match(/B و C$/);
  });

  it('has its entries themselves as parts, also two with the same label', () => {
    const entries = [{ label: 'X' }, { label: 'X' }, { label: 'Bluesky' }];
    const parts = formatListToParts(entries, ({ label }) => label, 'de');
    expect(parts).to.deep.equal([entries[0], ', ', entries[1], ' und ', entries[2]]);
    expect(parts[0]).to.equal(entries[0]);
    expect(formatListToParts([], String, 'de')).to.deep.equal([]);
  });
});

describe('the length of a film in words', () => {
  const unit = (locale: string, unit: string, value: number) =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(value);
  const units = ['hour', 'minute', 'second'];

  for (const [seconds, values] of [
    [7, [0, 0, 7]],
    [60, [0, 1, 0]],
    [187, [0, 3, 7]],
    [3661, [1, 1, 1]],
    [7384.6, [2, 3, 4]],
  ] as const) {
    for (const locale of ['en', 'de', 'pl']) {
      it(`of ${String(seconds)} seconds has what Intl writes in ${locale}`, () => {
        const parts = values.flatMap((value, i) => (value ? unit(locale, units[i]!, value) : []));
        expect(formatSpokenDuration(seconds, { locale })).to.equal(parts.join(' '));
      });
    }
  }
});
