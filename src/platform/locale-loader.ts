import type { Messages } from '../i18n/locales/en.ts';
import { localeImporters } from '../i18n/languages.ts';

/** Milliseconds that a page waits for its language; then it stays in English (CONTRACT, section 7). */
const URGENT_TIMEOUT_MS = 300;

const urgent = new Map<string, Promise<Messages | undefined>>();

/**
 * Loads the messages of a language; `undefined` where they can't be had in time. All panels that ask get the same
 * answer, so that a page is in one language.
 * @param options.isUrgent Nothing is shown yet: wait 300 ms at most.
 */
export function loadMessages(
  language: string,
  { isUrgent }: { isUrgent: boolean },
): Promise<Messages | undefined> {
  if (!isUrgent) return importMessages(language);
  const known = urgent.get(language);
  if (known) return known;
  const timeout = new Promise<undefined>((resolve) => setTimeout(resolve, URGENT_TIMEOUT_MS));
  const loading = Promise.race([importMessages(language), timeout]);
  urgent.set(language, loading);
  return loading;
}

async function importMessages(language: string): Promise<Messages | undefined> {
  try {
    const exported = await localeImporters[language]?.();
    return exported && Object.values(exported)[0];
  } catch {
    return undefined;
  }
}
