import { isEnglish } from './english.ts';
import { getPluralRules } from './intl-cache.ts';
import { en, type Messages } from './locales/en.ts';

/** The publisher's own texts, by the names of ours: the setting `messages`. */
export type MessageOverrides = Readonly<Record<string, string>>;

const ENGLISH: MessageOverrides = en;

/** The forms of a counted message. A form for one number only may write it as a word. */
const PLURAL_FORM = /^replies(Zero|One|Two|Few|Many)$/;

/** The placeholders that a text must have to stand for one of ours; `undefined` for an unknown name. */
export function getRequiredPlaceholders(name: string): string[] | undefined {
  if (PLURAL_FORM.test(name)) return [];
  const text = Object.hasOwn(ENGLISH, name) ? ENGLISH[name] : undefined;
  return text === undefined ? undefined : (text.match(/\{\w+\}/g) ?? []);
}

const isValid = ([name, text]: [name: string, text: string]): boolean =>
  !!getRequiredPlaceholders(name)?.every((placeholder) => text.includes(placeholder));

/** Whether a name is unknown or a text lacks a placeholder. */
export const hasInvalidMessages = (overrides: MessageOverrides): boolean =>
  !Object.entries(overrides).every(isValid);

/**
 * The messages of a language, with English for those that it lacks and the publisher's own for those that are
 * overridden; an invalid override is left out.
 */
export function mergeMessages(overrides: MessageOverrides = {}, messages: Messages = en): Messages {
  // A language without a form of its own for 1 has no need of the English one.
  const repliesOne = messages.repliesOne ?? messages.replies;
  const valid = Object.fromEntries(Object.entries(overrides).filter(isValid));
  return { ...en, repliesOne, ...messages, ...valid };
}

/** A text with values in the places of its placeholders. A placeholder without a value stays. */
export function fillPlaceholders(
  text: string,
  values: Readonly<Record<string, string | number | boolean>>,
): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    // An inherited property, such as `toString`, is not a value.
    String((Object.hasOwn(values, name) ? values[name] : undefined) ?? placeholder),
  );
}

/**
 * The plural form of a counted message for a number (https://cldr.unicode.org/index/cldr-spec/plural-rules):
 * `repliesOne` for 1 in English, `repliesFew` for 3 in Polish. The plain message where there is no such form.
 */
export function selectPlural(
  messages: Messages,
  key: 'replies',
  count: number,
  locale: string,
): string {
  if (isEnglish(locale)) return (count === 1 && messages[`${key}One`]) || messages[key];
  const category = getPluralRules(locale, {}).select(count);
  const form = `${key}${category.charAt(0).toUpperCase()}${category.slice(1)}` as keyof Messages;
  return messages[form] ?? messages[key];
}
