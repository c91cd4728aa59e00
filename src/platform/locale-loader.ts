import type { Messages } from '../i18n/locales/en.ts';
import { importMessages, type TranslatedLanguage } from '../i18n/languages.ts';

/** Milliseconds that a page waits for its language before it shows English. */
const TIMEOUT_MS = 300;

const loading = new Map<TranslatedLanguage, Promise<Messages | undefined>>();

/**
 * Loads the messages of a language, or `undefined` where they cannot be loaded in time. All callers get the same
 * answer, so that a page is in one language.
 * @param isPatient Whether to wait longer, because the panel is already shown in another language.
 */
export function loadMessages(
  language: TranslatedLanguage,
  isPatient = false,
): Promise<Messages | undefined> {
  if (isPatient) return load(language);
  const known = loading.get(language) ?? Promise.race([load(language), timeOut()]);
  loading.set(language, known);
  return known;
}

const load = (language: TranslatedLanguage): Promise<Messages | undefined> =>
  importMessages(language).catch(() => undefined);

const timeOut = () =>
  new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), TIMEOUT_MS));
