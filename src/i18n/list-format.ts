import { getEnglishConjunction } from './english.ts';
import { getListFormat } from './intl-cache.ts';

/** Languages whose newspapers write no comma before the last "and", although `Intl` does. */
const WITHOUT_SERIAL_COMMA = /^(fa|hi|ur)\b/i;

/**
 * The parts of a list in a sentence, as in "Facebook, X, and Bluesky": the entries themselves, and the texts between
 * them. `Intl.ListFormat` gets the real labels, since some languages choose a word or a space by what stands beside it.
 */
export function formatListToParts<Entry>(
  entries: readonly Entry[],
  getLabel: (entry: Entry) => string,
  locale: string,
): (string | Entry)[] {
  const { length } = entries;
  if (length < 2) return [...entries];
  const conjunction = getEnglishConjunction(locale, length);
  if (conjunction !== undefined) {
    return entries.flatMap((entry, i) =>
      i === 0 ? [entry] : [i === length - 1 ? conjunction : ', ', entry],
    );
  }
  let index = 0;
  return getListFormat(locale, {})
    .formatToParts(entries.map(getLabel))
    .map(({ type, value }) =>
      type === 'element' ? (entries[index++] ?? value) : correctSeparator(value, locale),
    );
}

const correctSeparator = (text: string, locale: string): string =>
  WITHOUT_SERIAL_COMMA.test(locale) ? text.replace(/^[,،](?= \p{L})/u, '') : text;

/** A list in a sentence, as in "Facebook, X, and Bluesky". */
export const formatList = (labels: readonly string[], locale: string): string =>
  formatListToParts(labels, (label) => label, locale).join('');
