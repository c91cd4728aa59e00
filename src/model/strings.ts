import { en, type Strings } from '../locales/en.ts';

/** A language's strings, with what the publisher says instead. Unknown names are ignored. */
export function stringsWith(messages: Readonly<Record<string, string>> = {}): Strings {
  return { ...en, ...messages };
}

/** Puts values into the braces of a string; a brace that has no value stays as it is. */
export function fill(
  text: string,
  values: Readonly<Record<string, string | number | boolean>>,
): string {
  return text.replace(/\{(\w+)\}/g, (brace, name: string) => String(values[name] ?? brace));
}

/**
 * The form of a counted string that the language has for a number (https://cldr.unicode.org/index/cldr-spec/plural-rules),
 * not filled yet: `repliesOne` for 1 in English, `repliesFew` for 3 in Polish; the plain one where there is no other.
 */
export function plural(strings: Strings, key: 'replies', count: number, locale: string): string {
  const form = new Intl.PluralRules(locale).select(count);
  const own = `${key}${form.charAt(0).toUpperCase()}${form.slice(1)}` as keyof Strings;
  return strings[own] ?? strings[key];
}

/**
 * The language that dates, lists and numbers are written in: the page's, once its strings are there
 * too, so that no "Facebook und X" stands in an English sentence.
 */
export function localeFor(language = '', messages: Readonly<Record<string, string>> = {}): string {
  const isSpoken = /^en\b/i.test(language) || Object.keys(messages).length > 0;
  return language && isSpoken ? language : 'en';
}
