import type { Messages } from '../i18n/locales/en.ts';
import {
  importMessages,
  isIncluded,
  matchLanguage,
  type TranslatedLanguage,
} from '../i18n/languages.ts';
import { prepareIntl } from './prepare-intl.ts';

/** Milliseconds that what is there to be shown waits for its language; then it is shown in English. */
const TIMEOUT_MS = 300;

/** What all panels of a page wait for that have shown nothing yet, so that the page is in one language. */
export interface FirstMessages {
  /** Resolves with the messages; `undefined` where they can't be had in time. */
  messages: Promise<Messages | undefined>;
  /** Starts the time: there is something to show. */
  startTimeout: () => void;
}

const requested = new Map<TranslatedLanguage, FirstMessages>();

/** Asks for the messages of a language that something will be shown in, once. */
export function requestFirstMessages(language: TranslatedLanguage): FirstMessages {
  const known = requested.get(language);
  if (known) return known;
  let startTimeout = () => {};
  const timeout = new Promise<undefined>((resolve) => {
    startTimeout = () => setTimeout(resolve, TIMEOUT_MS);
  });
  const messages = Promise.race([loadMessages(language), timeout]).then(async (loaded) => {
    // Not earlier: a browser that is busy with it would not run a file that has come in time.
    if (loaded) await prepareIntl(language);
    return loaded;
  });
  const first = { messages, startTimeout };
  requested.set(language, first);
  return first;
}

/** Asks for the messages of the language that a page seems to be in, before it is known for certain. */
export function preloadMessages(tag = 'en'): void {
  const language = matchLanguage(tag);
  if (language && !isIncluded(language)) requestFirstMessages(language);
}

/** Loads the messages of a language, however long it takes; `undefined` where they can't be had. */
export const loadMessages = (language: TranslatedLanguage): Promise<Messages | undefined> =>
  importMessages(language).catch(() => undefined);
