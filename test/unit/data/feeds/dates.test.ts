import { expect } from 'chai';
import { toFeed } from '../../../../src/data/feeds/to-feed.ts';

/** The dates of the items of a feed whose entries have these. */
function datesOf(dates: readonly unknown[], language?: string): (string | undefined)[] {
  const rows = dates.map((published, i) => ({ url: `/${i}`, title: 'A', published }));
  const result = toFeed({ rows, language }, 'https://ledger.example/feed');
  return result.ok ? result.feed.items.map(({ published }) => published) : [];
}

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => {
  const twoDigits = String(month).padStart(2, '0');
  return { ms: Date.UTC(2026, month - 1, 20), iso: `2026-${twoDigits}-20` };
});

describe('the months of a feed', () => {
  const languages =
    'ar bg bn ca cs da de el es et fi fr he hi hr hu id it lt lv nb nl pl pt ro ru sk sl sv tr uk vi'.split(
      ' ',
    );

  for (const language of languages) {
    it(`are read in ${language}, as the feed says, as Intl writes them`, () => {
      const format = new Intl.DateTimeFormat(language, {
        ...{ day: 'numeric', month: 'long', year: 'numeric', weekday: 'long' },
        ...{ timeZone: 'UTC', numberingSystem: 'latn', calendar: 'gregory' },
      } as const);
      expect(
        datesOf(
          MONTHS.map(({ ms }) => format.format(ms)),
          language,
        ),
      ).to.deep.equal(MONTHS.map(({ iso }) => iso));
    });
  }

  const feeds: [
    what: string,
    language: string | undefined,
    dates: string[],
    read: (string | undefined)[],
  ][] = [
    [
      'German, cut and with a weekday',
      'de-DE',
      [
        'Fr, 20 Nov 2026 17:47:00 +0100',
        'Mi, 14 Okt 2026 09:05:00 +0200',
        'Do, 5 Mär 2026 09:05 MEZ',
      ],
      ['2026-11-20T17:47:00+01:00', '2026-10-14T09:05:00+02:00', '2026-03-05T09:05:00+01:00'],
    ],
    [
      'French, without accents',
      'fr',
      ['20 novembre 2026 à 17h47', '1er fevrier 2026', 'sam. 15 aout 2026'],
      ['2026-11-20T17:47:00', '2026-02-01', '2026-08-15'],
    ],
    [
      'Spanish, with its little words',
      'es',
      ['20 de noviembre de 2026', '3 de ene. de 2026'],
      ['2026-11-20', '2026-01-03'],
    ],
    [
      'Hebrew, with "in" in its months, cut and alone',
      'he',
      ['20 בנובמבר 2026', 'יום שישי, 20 בנוב׳ 2026, 17:47', '3 מאי 2026', '5 במרץ 2026'],
      ['2026-11-20', '2026-11-20T17:47:00', '2026-05-03', '2026-03-05'],
    ],
    [
      'Vietnamese, in which they have numbers',
      'vi',
      [
        '20 tháng 11, 2026',
        'Thứ Sáu, 20 Tháng 11 2026 17:47',
        '3 tháng 5 năm 2026',
        '17:47 2 thg 1, 2026',
        '05 thang 12, 2026',
      ],
      ['2026-11-20', '2026-11-20T17:47:00', '2026-05-03', '2026-01-02T17:47:00', '2026-12-05'],
    ],
    [
      'Vietnamese in a feed that does not say so: none',
      undefined,
      ['20 tháng 11, 2026', '3 tháng 5 năm 2026'],
      [undefined, undefined],
    ],
    [
      'Hebrew in a feed that says that it is Vietnamese: none',
      'vi',
      ['20 בנובמבר 2026', '3 tháng 5 2026'],
      [undefined, undefined],
    ],
    [
      'Vietnamese, of which one is no month: that has none',
      'vi',
      ['20 tháng 13, 2026', '20 tháng, 2026', '20 tháng 11, 2026'],
      [undefined, undefined, '2026-11-20'],
    ],
    [
      'English in a German feed',
      'de',
      ['Fri, 20 Nov 2026', 'Wed, 14 Oct 2026'],
      ['2026-11-20', '2026-10-14'],
    ],
    [
      'German that is English, too',
      'de',
      ['20. November 2026', '3. April 2026'],
      ['2026-11-20', '2026-04-03'],
    ],
    [
      'German in a feed that does not say so: none, also where English has the same name',
      undefined,
      ['20. November 2026', '14. Oktober 2026'],
      [undefined, undefined],
    ],
    [
      'Croatian, where the Polish month of that name is another one',
      'hr',
      ['20. listopada 2026', '3. siječnja 2026'],
      ['2026-10-20', '2026-01-03'],
    ],
    [
      'Polish in a feed that says that it is German: none',
      'de',
      ['20 listopada 2026', '3 maja 2026', '20 November 2026'],
      [undefined, undefined, undefined],
    ],
    [
      'a language that nobody knows: none, but dates in numbers stay',
      'not a language',
      ['20 Okt 2026', '20 Nov 2026', '2026-11-20', 'Fri, 20/11/2026'],
      [undefined, undefined, '2026-11-20', '2026-11-20'],
    ],
    [
      'English, beside what is no date',
      undefined,
      [
        'Fri, 20 Nov 2026',
        'yesterday',
        '0000-00-00',
        'Thu, 01 Jan 1970 00:00:00 GMT',
        '5 hours ago',
      ],
      ['2026-11-20', undefined, undefined, undefined, undefined],
    ],
    [
      'English, beside a zone that nobody knows',
      undefined,
      ['Fri, 20 Nov 2026 17:47 EST', 'Fri, 20 Nov 2026 17:47 XYZ'],
      ['2026-11-20T17:47:00-05:00', '2026-11-20'],
    ],
  ];
  for (const [what, language, dates, read] of feeds) {
    it(`are ${what}`, () => expect(datesOf(dates, language)).to.deep.equal(read));
  }
});

describe('the order of day and month in a feed', () => {
  const feeds: [what: string, dates: string[], read: (string | undefined)[]][] = [
    [
      'shown by another date, the month first',
      ['11/12/2026', '11/20/2026'],
      ['2026-11-12', '2026-11-20'],
    ],
    [
      'shown by another date, the day first',
      ['11/12/2026', '20/11/2026'],
      ['2026-12-11', '2026-11-20'],
    ],
    ['unknown where no date shows it', ['11/12/2026', '10/11/2026'], [undefined, undefined]],
    [
      'unknown where dates contradict one another',
      ['11/12/2026', '11/20/2026', '20/11/2026'],
      [undefined, '2026-11-20', '2026-11-20'],
    ],
    [
      'the same with hyphens',
      ['11-12-2026 17:47', '20-11-2026 17:47'],
      ['2026-12-11T17:47:00', '2026-11-20T17:47:00'],
    ],
  ];
  for (const [what, dates, read] of feeds) {
    it(`is ${what}`, () => expect(datesOf(dates)).to.deep.equal(read));
  }
});

it('the date of a feed is read as those of its entries are', () => {
  const rows = [{ url: '/a', title: 'A', published: '3. Oktober 2026' }];
  const result = toFeed(
    { rows, language: 'de', generated: '14. Oktober 2026 17:47 MESZ' },
    'https://ledger.example/feed',
  );
  expect(result).to.have.nested.property('feed.generated', '2026-10-14T17:47:00+02:00');
});
