import type { Localizer } from './localizer.ts';

/*
 * English without `Intl`: where digits and a few words do, a page in English waits for no object of `Intl`
 * (intl-cache.ts). What is written is what `Intl` writes; test/unit/i18n/english.test.ts compares them.
 */

/** What says in which digits a number is written. */
export type Numerals = Pick<Localizer, 'locale' | 'numberingSystem'>;

/** A tag of English as pages have it: with a region, and without an extension that changes digits. */
const ENGLISH = /^en(-([a-z]{2}|\d{3}))?$/i;
const AMERICAN_ENGLISH = /^en(-us)?$/i;
const BRITISH_ENGLISH = /^en-gb$/i;

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export const isEnglish = (locale: string): boolean => ENGLISH.test(locale);

/** Whether integers under 1,000 are written as JavaScript writes them. */
export const hasEnglishDigits = ({ locale, numberingSystem = 'latn' }: Numerals): boolean =>
  isEnglish(locale) && numberingSystem === 'latn';

/** What stands between two entries of a list, and before the last of more; `undefined` where only `Intl` knows. */
export function getEnglishConjunction(locale: string, length: number): string | undefined {
  if (length === 2 && isEnglish(locale)) return ' and ';
  if (AMERICAN_ENGLISH.test(locale)) return ', and ';
  return BRITISH_ENGLISH.test(locale) ? ' and ' : undefined;
}

/** "3 minutes", "1 hour". */
export const formatEnglishUnit = (value: number, unit: string): string =>
  `${value} ${unit}${value === 1 ? '' : 's'}`;

/** A day and a time of the clock in American English; `undefined` where only `Intl` knows. */
export function formatEnglishDateTime(
  ms: number,
  offset: number | undefined,
  { locale, numberingSystem = 'latn', timeZone, messages }: Localizer,
): { date: string; time: string } | undefined {
  if (timeZone || numberingSystem !== 'latn' || !AMERICAN_ENGLISH.test(locale)) return undefined;
  // The clock of the place where it was written, else the reader's, read as if it were UTC.
  const minutes = offset ?? -new Date(ms).getTimezoneOffset();
  const clock = new Date(ms + minutes * 60_000);
  const hour = clock.getUTCHours();
  const minute = String(clock.getUTCMinutes()).padStart(2, '0');
  const month = MONTHS[clock.getUTCMonth()];
  return {
    date: `${String(month)} ${clock.getUTCDate()}, ${clock.getUTCFullYear()}`,
    time: `${hour % 12 || 12}:${minute} ${hour < 12 ? messages.am : messages.pm}`,
  };
}
