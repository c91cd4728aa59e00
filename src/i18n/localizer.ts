import type { Shared } from '../schema/settings-types.ts';
import { isEnglish } from './english.ts';
import { getDateTimeFormat } from './intl-cache.ts';
import { matchLanguage } from './languages.ts';
import { en, type Messages } from './locales/en.ts';
import { mergeMessages } from './messages.ts';

/** The words, the locale, the time zone and the digits that a panel writes with. */
export interface Localizer {
  /** A BCP 47 tag, for the formats of `Intl`. */
  locale: string;
  messages: Messages;
  /** An IANA name; without one, the time's own offset, else the reader's zone. */
  timeZone?: string | undefined;
  numberingSystem?: string | undefined;
  /** Whether English stands in for a language that has no messages, or whose messages came too late. */
  isInEnglish?: boolean;
}

/** Whether a message, or without a name a date, is English on a page in another language. */
export const isStandIn = (
  { isInEnglish, messages, locale }: Localizer,
  name?: keyof typeof en,
): boolean => !!isInEnglish && (name ? messages[name] === en[name] : isEnglish(locale));

/** The message of each panel that its list, dates or numbers stand in or beside. */
const SENTENCES = {
  discussion: 'message',
  videos: 'play',
  popular: 'shown',
  tags: 'updated',
} as const;

/**
 * The locale of a panel's dates, lists and numbers: the page's language if the message around them is in it too.
 * Else no "Facebook und X" stands in an English sentence.
 */
export function chooseFormatLocale(
  language: string,
  messages: Messages,
  panel: keyof typeof SENTENCES,
): string {
  const name = SENTENCES[panel];
  if (isEnglish(language)) return language;
  return messages[name] === en[name] ? 'en' : findFormatLocale(language);
}

/** The locale that `Intl` knows a language by. */
function findFormatLocale(language: string): string {
  // Our messages in `pt` are those of Portugal; the formats of `Intl` would be those of Brazil.
  if (/^pt$/i.test(language)) return 'pt-PT';
  const ours = matchLanguage(language);
  // What `Intl` does not know, it would write in the language of the browser.
  const [known] = Intl.DateTimeFormat.supportedLocalesOf(language);
  const isOurs = known && ours && isSameLanguage(known, ours);
  return known && (isOurs || hasMonths(known)) ? known : (ours ?? 'en');
}

const isSameLanguage = (a: string, b: string): boolean => a.split('-')[0] === b.split('-')[0];

/** Whether `Intl` has the words of a language that it lists. Chrome has none of Bosnian, and writes "2026 M11 20". */
const hasMonths = (locale: string): boolean =>
  !/^M\d/.test(getDateTimeFormat(locale, { month: 'short' }).format(0));

/** The localizer of a panel, made from its settings and the messages of its language, if they are loaded. */
export function createLocalizer(
  { language = 'en', messages: overrides, timeZone, numberingSystem }: Shared,
  loaded: Messages | undefined,
  panel: keyof typeof SENTENCES,
): Localizer {
  const messages = mergeMessages(overrides, loaded);
  // Until it is known whether they come, only digits are written.
  const locale = loaded ? chooseFormatLocale(language, messages, panel) : language;
  const isInEnglish = loaded === en && !/^en\b/i.test(language);
  return { locale, messages, timeZone, numberingSystem, isInEnglish };
}
