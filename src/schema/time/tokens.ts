import { withoutPrototype } from '../without-prototype.ts';
import { readEnglishWord, type WordReader } from './words.ts';

/** What all dates of one source have in common. */
export interface DateConvention {
  readWord: WordReader;
  /** Whether 11/12/2026 is in November. Where nobody knows, it is no date. */
  isMonthFirst?: boolean | undefined;
}

export const ENGLISH_DATES: DateConvention = { readWord: readEnglishWord };

/** What the tokens of a text say. */
export interface DateParts {
  year?: string;
  month?: string;
  day?: string;
  /** The week and the day in it, and the day of the year: ISO 8601. */
  week?: string;
  weekday?: string;
  ordinal?: string;
  /** A day and a month, and what stands between them. */
  first?: string;
  mark?: string;
  other?: string;
  hour?: string;
  minute?: string;
  second?: string;
  fraction?: string;
  /** `a` or `p`. */
  half?: string;
  zone?: string;
  /** The name of a zone whose offset stands before it; in brackets, also of one without. */
  comment?: string;
}

/** A `number` is a day or a year, a `word` a month, a zone, or nothing. */
type Name = keyof DateParts | 'number' | 'word';

/** A pattern, and what its groups say. */
class Token {
  readonly names: readonly Name[];
  readonly #source: string;
  #pattern: RegExp | undefined;

  constructor(names: readonly Name[], source: string) {
    this.names = names;
    this.#source = source;
  }

  /** Made when it is needed: browsers take long to read classes of Unicode, and most pages have times of ISO 8601 alone. */
  get pattern(): RegExp {
    return (this.#pattern ??= new RegExp(this.#source, 'iuy'));
  }
}

const SECONDS = String.raw`(\d\d)(?:[.,](\d+))?`;
const ISO_TIME = String.raw`(\d\d)(?::?(\d\d)(?::?${SECONDS})?)?`;
const CLOCK: Name[] = ['hour', 'minute', 'second', 'fraction'];

/*
 * The tokens of dates and times, by what they begin with. The first that matches counts. Characters are escaped where they
 * are not ASCII: no minifier does that in `String.raw`.
 */

const NUMBERS: readonly Token[] = [
  // 2026-11-20, 2026/11/20, 2026. 11. 20., 2026年11月20日
  new Token(
    ['year', 'month', 'day'],
    String.raw`(\d{4})\s?[-/.\u5e74\ub144]\s?(\d\d?)\s?[-/.\u6708\uc6d4]\s?(\d\d?)(?!\d)[.\u65e5\uc77c]?`,
  ),
  // 20261120, 20261120T174700
  new Token(
    ['year', 'month', 'day', ...CLOCK],
    String.raw`(\d{4})(\d\d)(\d\d)(?:[T ]?${ISO_TIME})?(?!\d)`,
  ),
  // 2026-324
  new Token(['year', 'ordinal'], String.raw`(\d{4})-(\d{3})(?!\d)`),
  // 2026-W47-5
  new Token(['year', 'week', 'weekday'], String.raw`(\d{4})-?W(\d\d)-?([1-7])(?!\d)`),
  // 20.11.2026, 11/20/2026
  new Token(
    ['first', 'mark', 'other', 'year'],
    String.raw`(\d\d?)\s?([-/.])\s?(\d\d?)\s?\2\s?(\d{4})(?!\d)`,
  ),
  // 17:47, 17:47:00, 5.47, 17h47
  new Token(CLOCK, String.raw`(\d\d?)(?:[:.]|\s?h\s?)(\d\d)(?:[:.]${SECONDS})?(?![\d:])`),
  // 17h, and the 5 of "5 p.m."
  new Token(['hour'], String.raw`(\d\d?)(?:\s?h(?!\p{L})|(?=\s?[ap]\.?\s?m(?!\p{L})))`),
  // 20, 20th, 20., 2026
  new Token(
    ['number'],
    String.raw`(\d{4}|\d\d?)(?!\d)(?:(?:st|nd|rd|th|er)(?!\p{L})|[.\u00ba\u00aa])?`,
  ),
];

const OTHERS: readonly Token[] = [
  // T17:47:00.250, T1747, T17
  new Token(CLOCK, String.raw`T${ISO_TIME}(?![\d:])`),
  // The T of T5:47, whose hour is of one digit
  new Token([], String.raw`T(?=\d:)`),
  // PM, p.m.
  new Token(['half'], String.raw`([ap])\.?\s?m\.?(?!\p{L})`),
  // -0500, +01:00, GMT+1, but not the year of 20-Nov-2026
  new Token(
    ['zone'],
    String.raw`(?<!\p{L})(?:GMT|UTC?|Z)?\s?([-+\u2212]\d\d?(?::?\d\d)?)(?![\d:])`,
  ),
  // Europe/Brussels
  new Token(['zone'], String.raw`([a-z_]+(?:/[a-z][\w+-]*)+)`),
  // Eastern Standard Time
  new Token(['zone'], String.raw`((?:\p{L}+ ){1,3}time|eastern|central|mountain|pacific)(?!\p{L})`),
  // (UTC), [Europe/Berlin]
  new Token(['comment'], String.raw`[([]([^()[\]]*)[)\]]`),
  new Token(['word'], String.raw`([\p{L}\p{M}]+)\.?`),
  // What stands between them; a hyphen by itself, since one more may begin an offset.
  new Token([], String.raw`[\s|\p{Po}\p{Pc}\p{Pi}\p{Pf}\p{Cf}]+|\p{Pd}`),
];

/** The common form of ISO 8601, which most feeds and pages have: 2026-11-20T17:47:00-05:00. */
const ISO =
  /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?:T(?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d)(?:\.(?<fraction>\d+))?)?(?<zone>Z|[-+]\d\d:\d\d)?)?$/;

/** The common form of RFC 5322, which RSS has: Fri, 20 Nov 2026 17:47:00 -0500. */
const RFC_5322 =
  /^(?<weekday>[A-Z][a-z]{2}), (?<day>\d\d?) (?<month>[A-Z][a-z]{2}) (?<year>\d{4}) (?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d))? (?<zone>[-+]\d{4}|UTC?|GMT|Z|[ECMP][SD]T)$/;

/** A longer text is no date. */
const MAX_LENGTH = 100;

/** What a text says of a date and a time; `undefined` where it says anything twice, or anything else. */
export function readParts(text: string, { readWord }: DateConvention): DateParts | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const iso = ISO.exec(text)?.groups;
  if (iso) return iso;
  const { weekday = '', month = '', ...rest } = withoutPrototype(RFC_5322.exec(text)?.groups);
  const number = readWord(month.toLowerCase());
  if (number && readWord(weekday.toLowerCase()) === 0) {
    return withoutPrototype({ ...rest, month: String(number) });
  }
  const parts: DateParts = withoutPrototype();
  for (let index = 0; index < text.length;) {
    const token = matchToken(text, index);
    if (!token) return undefined;
    const { found, names } = token;
    for (const [i, name] of names.entries()) {
      const value = found[i + 1];
      if (value !== undefined && !addPart(parts, name, value, readWord)) return undefined;
    }
    index += found[0].length;
  }
  return parts;
}

function matchToken(text: string, index: number) {
  for (const token of /\d/.test(text.charAt(index)) ? NUMBERS : OTHERS) {
    const { pattern, names } = token;
    pattern.lastIndex = index;
    const found = pattern.exec(text);
    if (found) return { found, names };
  }
  return undefined;
}

/** Adds what a token says to what those before it say; `false` where that is no date. */
function addPart(parts: DateParts, name: Name, value: string, readWord: WordReader): boolean {
  if (name === 'word') return addWord(parts, value, readWord);
  const part = name === 'number' ? whatNumberIs(parts, value) : name;
  if (parts[part]) return part === 'comment';
  parts[part] = value;
  return true;
}

/** Years of two digits stand behind the month: 20 Nov 26. */
const whatNumberIs = ({ month, day }: DateParts, number: string): 'year' | 'month' | 'day' =>
  number.length === 4 || (day && month && number.length === 2)
    ? 'year'
    : month === ''
      ? 'month'
      : 'day';

function addWord(parts: DateParts, word: string, readWord: WordReader): boolean {
  const meaning = readWord(word.toLowerCase());
  if (meaning === 0) return true;
  // Any other word is the name of a zone, also behind its offset, or the text is no date.
  const name = meaning ? 'month' : parts.zone === undefined ? 'zone' : 'comment';
  if (parts[name] || (!meaning && !parts.hour && !parts.year)) return false;
  parts[name] = !meaning ? word : meaning > 0 ? String(meaning) : '';
  return true;
}
