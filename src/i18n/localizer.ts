import type { Shared } from '../schema/settings-types.ts';
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
}

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
  return /^en\b/i.test(language) || messages[name] !== en[name] ? language : 'en';
}

/** The localizer of a panel, made from its settings and the messages of its language, if they are loaded. */
export function createLocalizer(
  { language = 'en', messages: overrides, timeZone, numberingSystem }: Shared,
  loaded: Messages | undefined,
  panel: keyof typeof SENTENCES,
): Localizer {
  const messages = mergeMessages(overrides, loaded);
  const locale = chooseFormatLocale(language, messages, panel);
  return { locale, messages, timeZone, numberingSystem };
}
