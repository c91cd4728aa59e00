import { readEnglishWord, type WordReader } from '../schema/time/words.ts';
import { getDateTimeFormat } from './intl-cache.ts';

/** In lower case and without accents, which feeds leave out; marks of other scripts are letters. */
const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();

const wordsIn = (text: string): string[] => fold(text).match(/[\p{L}\p{M}]+/gu) ?? [];

const MONTHS = Array.from({ length: 12 }, (_, month) => Date.UTC(2026, month, 1));
const WEEK = Array.from({ length: 7 }, (_, day) => Date.UTC(2026, 0, 1 + day));

/** Formats with all names: some languages write one otherwise when it stands alone, or is short. */
const NAMES: readonly Intl.DateTimeFormatOptions[] = [
  { dateStyle: 'full', timeStyle: 'short' },
  { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  { day: 'numeric', month: 'short', weekday: 'short' },
  { month: 'long' },
  { month: 'short' },
  { month: 'long', year: 'numeric' },
  { weekday: 'long' },
];

/** What is written in one word with the part behind it, as "in" is in Hebrew. */
const lettersBefore = (part: Intl.DateTimeFormatPart | undefined): string =>
  /\p{L}*$/u.exec(part?.value ?? '')?.[0] ?? '';

/** The words that a language has for parts of dates, one list for each date. */
function collectWords(
  language: string,
  type: Intl.DateTimeFormatPartTypes,
  dates: readonly number[],
): string[][] {
  const fixed = { calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC' };
  const formats = NAMES.map((options) => getDateTimeFormat(language, { ...options, ...fixed }));
  return dates.map((date) =>
    formats
      .map((format) => format.formatToParts(date))
      .flatMap((parts) =>
        parts.flatMap((part, i) =>
          part.type === type ? wordsIn(lettersBefore(parts[i - 1]) + part.value) : [],
        ),
      ),
  );
}

/**
 * Reads the words of dates in a language as `Intl` writes them, also where they are cut, and in English. `undefined` for
 * what is no language.
 */
export function createWordReader(language: string): WordReader | undefined {
  try {
    const months = collectWords(language, 'month', MONTHS);
    const others = [
      ...collectWords(language, 'weekday', WEEK),
      ...collectWords(language, 'literal', MONTHS),
    ].flat();
    return (text) => {
      const word = fold(text);
      const is = (name: string) => name === word;
      const isCut = (name: string) => word.length > 2 && name.startsWith(word);
      return (
        findMonth(months, is) ??
        (others.some(is) ? 0 : findMonth(months, isCut)) ??
        (others.some((name) => name.startsWith(word)) ? 0 : readEnglishWord(word))
      );
    };
  } catch {
    return undefined;
  }
}

/** The number of the one month that has such a name; −1 where all have it, before their numbers. */
function findMonth(months: readonly string[][], isIt: (name: string) => boolean) {
  const found = months.flatMap((names, i) => (names.some(isIt) ? i + 1 : []));
  return found[11] ? -1 : found[1] ? undefined : found[0];
}
