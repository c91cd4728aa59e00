import type { Messages } from '../i18n/locales/en.ts';
import { importMessages, type TranslatedLanguage } from '../i18n/languages.ts';
import { prepareIntl } from './prepare-intl.ts';

/** Milliseconds that a page waits for its language; then it stays in English. */
const URGENT_TIMEOUT_MS = 300;

const urgent = new Map<string, Promise<Messages | undefined>>();

/**
 * Loads the messages of a language; `undefined` where they can't be had in time. All panels that ask get the same
 * answer, so that a page is in one language.
 * @param options.isUrgent Nothing is shown yet: wait 300 ms at most.
 */
export function loadMessages(
  language: TranslatedLanguage,
  { isUrgent }: { isUrgent: boolean },
): Promise<Messages | undefined> {
  if (!isUrgent) return load(language);
  const known = urgent.get(language);
  if (known) return known;
  const loading = loadInTime(language);
  urgent.set(language, loading);
  return loading;
}

async function loadInTime(language: TranslatedLanguage): Promise<Messages | undefined> {
  const timeout = new Promise<undefined>((resolve) => setTimeout(resolve, URGENT_TIMEOUT_MS));
  const messages = await Promise.race([load(language), timeout]);
  // Not earlier: a browser that is busy with it would not run a file that has come in time.
  if (messages) await prepareIntl(language);
  return messages;
}

const load = (language: TranslatedLanguage): Promise<Messages | undefined> =>
  importMessages(language).catch(() => undefined);
