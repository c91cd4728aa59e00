import { substituteFormats } from '../intl-cache.ts';

/*
 * Azerbaijani for browsers whose `Intl` lists the language, but writes "2026 M11 20" and "-1 h", Chrome among them:
 * what `Intl` writes in Turkish, of the same grammar and punctuation, with the words of Azerbaijani.
 */

const MONTHS = 'yan fev mar apr may iyn iyl avq sen okt noy dek'.split(' ');

const WORDS: Readonly<Record<string, string>> = {
  ...{ ve: 'və', önce: 'öncə', şimdi: 'indi', dakika: 'dəqiqə', B: 'min', Mn: 'mln', Mr: 'mlrd' },
};

/** The Turkish names of the months, in their order. */
const getTurkishMonths = (): string[] => {
  const format = new Intl.DateTimeFormat('tr', { month: 'short', timeZone: 'UTC' });
  return MONTHS.map((_, i) => format.format(Date.UTC(2026, i, 1)));
};

/** Whether the browser has only the names that stand for all languages that it does not know. */
const lacksAzerbaijani = (): boolean =>
  /\d/.test(new Intl.DateTimeFormat('az', { month: 'short' }).format(0));

/** Has `Intl` write Azerbaijani where it cannot itself. */
export function provideAzerbaijani(): void {
  if (!lacksAzerbaijani()) return;
  const months = getTurkishMonths();
  const translate = (text: string): string =>
    text.replace(/\p{L}+/gu, (word) => MONTHS[months.indexOf(word)] ?? WORDS[word] ?? word);
  substituteFormats('az', { locale: 'tr', translate });
}
