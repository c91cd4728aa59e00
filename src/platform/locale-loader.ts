import type { Messages } from '../i18n/locales/en.ts';
import { packModules } from './locale-modules.ts';

type Maybe = Promise<Messages | undefined>;

/** Milliseconds that a page waits for its language; then it stays in English (CONTRACT, section 7). */
const PATIENCE = 300;

const waits: Record<string, Maybe> = {};

/**
 * The strings of a language, or `undefined` where they can't be had in time. All who ask get the same
 * answer, so that a page is in one language. What is shown in another one until then `isPatient`.
 */
export function loadMessages(language: string, isPatient?: boolean): Maybe {
  const ask = async () =>
    Object.values((await packModules[`locales/${language}`]?.().catch(() => undefined)) ?? {})[0];
  return isPatient
    ? ask()
    : (waits[language] ??= Promise.race([
        ask(),
        new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE)),
      ]));
}
