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
 * The language that dates, lists and numbers are written in: the page's, once its strings are there
 * too, so that no "Facebook und X" stands in an English sentence.
 */
export function localeFor(language = '', messages: Readonly<Record<string, string>> = {}): string {
  const isSpoken = /^en\b/i.test(language) || Object.keys(messages).length > 0;
  return language && isSpoken ? language : 'en';
}
