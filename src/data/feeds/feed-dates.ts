import { createWordReader } from '../../i18n/date-words.ts';
import { textOf, toTimeText } from '../../schema/time.ts';
import { ENGLISH_DATES, readParts, type DateConvention } from '../../schema/time/tokens.ts';
import { readEnglishWord, type WordReader } from '../../schema/time/words.ts';
import { getPath, type Row } from '../object-paths.ts';
import { MAX_ENTRIES, type FeedEntries } from './feed.ts';

/*
 * One date of a feed may be read in several ways, of which all its dates together leave one. They are read in the same
 * way or not at all: a list with a date at some stories says that the others have none.
 */

/** A date in numbers, whatever stands first. */
const IN_NUMBERS = /\d\s?[-/.年년]\s?\d\d?\s?[-/.月월]\s?\d|\d{8}/;
/** One whose day and month may be either. */
const EITHER_ORDER = /(?<!\d)(\d\d?)[-/](\d\d?)[-/]\d{4}(?!\d)/;

/** A date with the name of a month, and a year. */
const isInWords = (text: string): boolean =>
  /\p{L}/u.test(text) && /\d{4}/.test(text) && !IN_NUMBERS.test(text);

const DATES = ['published', 'updated'] as const;

/** The first entries of a feed and the date of the feed, in ISO 8601 where their convention is needed to read them. */
export function readDates({ rows, language, generated }: FeedEntries): {
  rows: unknown[];
  generated: string | undefined;
} {
  const first = rows.slice(0, MAX_ENTRIES);
  const dates = first.flatMap((row) => DATES.map((name) => getPath(row, name)));
  const convention = findDateConvention(dates, language);
  return {
    rows: convention === ENGLISH_DATES ? first : first.map((row) => readRow(row, convention)),
    generated: toTimeText(generated, convention),
  };
}

function readRow(row: unknown, convention: DateConvention): unknown {
  if (typeof row !== 'object' || !row) return row;
  const [published, updated] = DATES.map((name) => toTimeText(getPath(row, name), convention));
  return { ...(row as Row), published, updated };
}

/** How the dates of a feed are written. */
function findDateConvention(dates: readonly unknown[], language: unknown): DateConvention {
  const texts = dates.map(textOf);
  const readWord = findWordReader(texts.filter(isInWords), textOf(language));
  const isMonthFirst = findOrder(texts);
  return readWord === readEnglishWord && isMonthFirst === undefined
    ? ENGLISH_DATES
    : { readWord, isMonthFirst };
}

/** English, in which feeds in all languages are to be written, or the language of the feed: whatever fits all texts. */
function findWordReader(texts: readonly string[], language: string): WordReader {
  const isRead = (readWord: WordReader) =>
    texts.every((text) => readParts(text, { readWord })?.month !== undefined);
  if (isRead(readEnglishWord)) return readEnglishWord;
  const readers = [readEnglishWord, (language && createWordReader(language)) || readNoMonth];
  return readers.find(isRead) ?? readers.find((it) => hasMonths(texts, it)) ?? readNoMonth;
}

/** Whether all texts have a month, whatever else they say. */
const hasMonths = (texts: readonly string[], readWord: WordReader): boolean =>
  texts.every((text) =>
    text.match(/[\p{L}\p{M}]+/gu)?.some((word) => readWord(word.toLowerCase())),
  );

/** English without its months, where months of another language would be missing beside them. */
const readNoMonth: WordReader = (word) => (readEnglishWord(word) === 0 ? 0 : undefined);

/** Whether 11/12/2026 is in November: other dates of the feed show it, or nobody knows. */
function findOrder(texts: readonly string[]): boolean | undefined {
  const dates = texts.map((text) => EITHER_ORDER.exec(text));
  const [hasDayFirst, hasMonthFirst] = [1, 2].map((i) =>
    dates.some((date) => Number(date?.[i]) > 12),
  );
  return hasDayFirst === hasMonthFirst ? undefined : hasMonthFirst;
}
