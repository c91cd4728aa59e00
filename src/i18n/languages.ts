import type { Messages } from './locales/en.ts';

/** The languages that we have messages in, but for English, which is in the script: the one list of them. */
const IMPORTERS = {
  ar: () => import('./locales/ar.ts'),
  bg: () => import('./locales/bg.ts'),
  bn: () => import('./locales/bn.ts'),
  ca: () => import('./locales/ca.ts'),
  cs: () => import('./locales/cs.ts'),
  da: () => import('./locales/da.ts'),
  de: () => import('./locales/de.ts'),
  el: () => import('./locales/el.ts'),
  es: () => import('./locales/es.ts'),
  et: () => import('./locales/et.ts'),
  fa: () => import('./locales/fa.ts'),
  fi: () => import('./locales/fi.ts'),
  fr: () => import('./locales/fr.ts'),
  he: () => import('./locales/he.ts'),
  hi: () => import('./locales/hi.ts'),
  hr: () => import('./locales/hr.ts'),
  hu: () => import('./locales/hu.ts'),
  id: () => import('./locales/id.ts'),
  it: () => import('./locales/it.ts'),
  ja: () => import('./locales/ja.ts'),
  ko: () => import('./locales/ko.ts'),
  lt: () => import('./locales/lt.ts'),
  lv: () => import('./locales/lv.ts'),
  nb: () => import('./locales/nb.ts'),
  nl: () => import('./locales/nl.ts'),
  pl: () => import('./locales/pl.ts'),
  pt: () => import('./locales/pt.ts'),
  'pt-BR': () => import('./locales/pt-BR.ts'),
  ro: () => import('./locales/ro.ts'),
  ru: () => import('./locales/ru.ts'),
  sk: () => import('./locales/sk.ts'),
  sv: () => import('./locales/sv.ts'),
  th: () => import('./locales/th.ts'),
  tr: () => import('./locales/tr.ts'),
  uk: () => import('./locales/uk.ts'),
  vi: () => import('./locales/vi.ts'),
  'zh-Hans': () => import('./locales/zh-Hans.ts'),
  'zh-Hant': () => import('./locales/zh-Hant.ts'),
};

/** A language whose messages are a file of their own. */
export type TranslatedLanguage = keyof typeof IMPORTERS;
export type Language = 'en' | TranslatedLanguage;

export const LANGUAGES = ['en', ...Object.keys(IMPORTERS)] as readonly Language[];

/** Loads the messages of a language. The promise is rejected where the file cannot be loaded. */
export async function importMessages(language: TranslatedLanguage): Promise<Messages> {
  return (await IMPORTERS[language]()).messages;
}

/** Scripts from right to left, including languages without messages of ours, which `messages` in a config can have. */
const RIGHT_TO_LEFT = /^(ar|fa|he|iw|ps|ur)\b/i;

/** Norwegian is mostly Bokmål, which readers of Nynorsk read too. Hebrew and Indonesian have an old code each. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['no', 'nb'],
  ['nn', 'nb'],
  ['iw', 'he'],
  ['in', 'id'],
]);

/**
 * The best of our languages for a BCP 47 tag: the same language with the region (`pt-BR`), the language alone
 * (`de` for `de-AT`), or the language with the script, which the region can imply (`zh-Hant` for `zh-TW`).
 * `undefined` where there is none.
 */
export function matchLanguage(tag: string): Language | undefined {
  const find = (name: string) => LANGUAGES.find((language) => language === name);
  // Most tags name a language of ours, or a region of English: no `Intl.Locale` is needed, which takes a browser long.
  const match = find(tag) ?? (/^en-/i.test(tag) ? 'en' : undefined);
  if (match) return match;
  const locale = new Intl.Locale(tag);
  const language = ALIASES.get(locale.language) ?? locale.language;
  return (
    find(`${language}-${String(locale.region)}`) ??
    find(language) ??
    find(`${language}-${String(locale.maximize().script)}`)
  );
}

export const getDirection = (language: string): 'rtl' | 'ltr' =>
  RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr';
