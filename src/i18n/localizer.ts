import type { Shared } from '../schema/settings-types.ts';
import { en, type Strings } from './locales/en.ts';
import type { Style } from './formats.ts';

/** What a publisher says instead of our strings, by their names. */
export type Messages = Readonly<Record<string, string>>;

/** Whether a text has every brace that ours has; where it is only for one, `{count}` may be a word. */
const isWhole = (name: string, text: string): boolean =>
  name === 'repliesOne' ||
  (`${(en as Messages)[name]}`.match(/\{\w+\}/g) ?? []).every((brace) => text.includes(brace));

/** Whether some may be mistakes: names that only parts know are told apart there (src/parts/locales.ts). */
export const hasOdd = (messages: Messages): boolean =>
  Object.entries(messages).some(([name, text]) => !(name in en) || !isWhole(name, text));

/** A language's strings, with what the publisher says instead, unless that lacks a placeholder. */
export function stringsWith(messages: Messages = {}, pack: Strings = en): Strings {
  const whole = Object.entries(messages).filter((entry) => isWhole(...entry));
  return { ...pack, ...Object.fromEntries(whole) };
}

/** Puts values into the braces of a string; a brace that has no value stays as it is. */
export function fill(
  text: string,
  values: Readonly<Record<string, string | number | boolean>>,
): string {
  return text.replace(/\{(\w+)\}/g, (brace, name: string) =>
    // What every object has, such as `{toString}`, is no value.
    String((Object.hasOwn(values, name) ? values[name] : undefined) ?? brace),
  );
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

/** The string that each panel puts its list, dates or numbers into, or shows beside them. */
const SENTENCES = {
  discussion: 'message',
  videos: 'play',
  popular: 'shown',
  tags: 'updated',
} as const;

/**
 * The language that a panel's dates, lists and numbers are written in: the page's, where the sentences
 * around them are in it too, so that no "Facebook und X" stands in an English one.
 */
export function localeFor(
  language: string,
  strings: Strings,
  panel: keyof typeof SENTENCES,
): string {
  const name = SENTENCES[panel];
  return /^en\b/i.test(language) || strings[name] !== en[name] ? language : 'en';
}

/** What a panel writes with, by its settings and the strings of its language, if those are there. */
export function writingFor(
  { language = 'en', messages, timeZone, numberingSystem }: Shared,
  pack: Strings | undefined,
  panel: keyof typeof SENTENCES,
): Style {
  const strings = stringsWith(messages, pack);
  const locale = localeFor(language, strings, panel);
  return { locale, strings, timeZone, numberingSystem };
}
