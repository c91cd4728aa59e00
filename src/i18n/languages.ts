import { withoutPrototype } from '../schema/without-prototype.ts';
import { en, type Messages } from './locales/en.ts';
import { messages as british } from './regions/en-GB.ts';

/** The languages that we have messages in, but for English, which is in the script: the one list of them. */
const IMPORTERS = {
  ar: () => import('./locales/ar.ts'),
  az: async () => {
    const [pack] = await Promise.all([import('./locales/az.ts'), provideAzerbaijani()]);
    return pack;
  },
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
  fil: () => import('./locales/fil.ts'),
  fr: () => import('./locales/fr.ts'),
  gu: () => import('./locales/gu.ts'),
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
  ml: () => import('./locales/ml.ts'),
  mr: () => import('./locales/mr.ts'),
  ms: () => import('./locales/ms.ts'),
  nb: () => import('./locales/nb.ts'),
  nl: () => import('./locales/nl.ts'),
  pl: () => import('./locales/pl.ts'),
  pt: () => import('./locales/pt.ts'),
  'pt-BR': () => import('./locales/pt-BR.ts'),
  ro: () => import('./locales/ro.ts'),
  ru: () => import('./locales/ru.ts'),
  sk: () => import('./locales/sk.ts'),
  sl: () => import('./locales/sl.ts'),
  sr: () => import('./locales/sr.ts'),
  'sr-Latn': () => import('./locales/sr-Latn.ts'),
  sv: () => import('./locales/sv.ts'),
  sw: () => import('./locales/sw.ts'),
  ta: () => import('./locales/ta.ts'),
  te: () => import('./locales/te.ts'),
  th: () => import('./locales/th.ts'),
  tr: () => import('./locales/tr.ts'),
  uk: () => import('./locales/uk.ts'),
  ur: () => import('./locales/ur.ts'),
  vi: () => import('./locales/vi.ts'),
  'zh-Hans': () => import('./locales/zh-Hans.ts'),
  'zh-Hant': () => import('./locales/zh-Hant.ts'),
};

/** Dates and lists, which not every browser writes. */
const provideAzerbaijani = (): Promise<void> =>
  import('./substitutes/azerbaijani.ts').then(
    (azerbaijani) => azerbaijani.provideAzerbaijani(),
    () => undefined,
  );

/** What a region says in other words: a small file over that of its language. */
const REGIONS = {
  'es-419': { language: 'es', load: () => import('./regions/es-419.ts') },
  'fr-CA': { language: 'fr', load: () => import('./regions/fr-CA.ts') },
} as const;

/** English is in the script, the British one too: pages in it load no file. */
export const INCLUDED = { en, 'en-GB': { ...en, ...british } };

/** A language or a region whose messages are in files of their own. */
export type TranslatedLanguage = keyof typeof IMPORTERS | keyof typeof REGIONS;
export type Language = keyof typeof INCLUDED | TranslatedLanguage;

/** The languages; some have regions beside them. */
export const LANGUAGES = ['en', ...Object.keys(IMPORTERS)] as readonly Language[];

const ALL = [...LANGUAGES, 'en-GB', ...Object.keys(REGIONS)] as readonly Language[];

export const isIncluded = (language: Language): language is keyof typeof INCLUDED =>
  Object.hasOwn(INCLUDED, language);

const isRegion = (language: Language): language is keyof typeof REGIONS =>
  Object.hasOwn(REGIONS, language);

/** Loads the messages of a language. The promise is rejected where the file cannot be loaded. */
export async function importMessages(language: TranslatedLanguage): Promise<Messages> {
  if (!isRegion(language)) return (await IMPORTERS[language]()).messages;
  const region = REGIONS[language];
  const [{ messages }, own] = await Promise.all([
    IMPORTERS[region.language](),
    // Without its file, the region reads its language as others do.
    region.load().catch(() => undefined),
  ]);
  return { ...messages, ...own?.messages };
}

/**
 * Regions that write a language as another region does, as CLDR groups them:
 * https://github.com/unicode-org/cldr/blob/main/common/supplemental/languageInfo.xml.
 */
const AMERICAN_ENGLISH = /^(AS|CA|GU|MH|MP|PH|PR|UM|US|VI)$/;
const AMERICAN_SPANISH = /^(AR|BO|BR|BZ|CL|CO|CR|CU|DO|EC|GT|HN|MX|NI|PA|PE|PR|PY|SV|US|UY|VE)$/;

/**
 * Languages whose readers read one of ours, or our languages under a code that not every browser knows as such. An
 * entry may name the region whose script is meant unless the tag says another one.
 */
const ALIASES: Readonly<Record<string, string>> = {
  // Norwegian is mostly Bokmål, which readers of Nynorsk read too.
  ...{ no: 'nb', nn: 'nb' },
  ...{ bs: 'hr', 'bs-Cyrl': 'sr', sh: 'sr-Latn', hbs: 'sr-Latn', cnr: 'sr-ME' },
  ...{ iw: 'he', in: 'id', ji: 'yi', tl: 'fil', mo: 'ro', gsw: 'de' },
  ...{ prs: 'fa', pes: 'fa', zsm: 'ms', zlm: 'ms', swh: 'sw', swc: 'sw', azj: 'az', ekk: 'et' },
  ...{ lvs: 'lv', arb: 'ar', ary: 'ar', arz: 'ar', arq: 'ar', apc: 'ar', acm: 'ar', aeb: 'ar' },
  ...{ azb: 'az-Arab', pnb: 'pa-Arab', aii: 'syr' },
  // What is spoken in different ways is written in one of two scripts.
  ...{ cmn: 'zh', wuu: 'zh', hak: 'zh', hsn: 'zh', gan: 'zh', yue: 'zh-HK', nan: 'zh-TW' },
};

/** A locale of `Intl`, with the script and the region that are meant where a tag does not say them. */
function resolveLocale(tag: string): Intl.Locale {
  const locale = new Intl.Locale(tag);
  const { language, script, region } = locale;
  // `maximize` would make an undetermined language that of the region, or English.
  if (/^und\b/i.test(tag)) return locale;
  const alias = ALIASES[`${language}-${String(script)}`] ?? ALIASES[language];
  const own = withoutPrototype({ ...(script && { script }), ...(region && { region }) });
  return (alias ? new Intl.Locale(alias, own) : locale).maximize();
}

/**
 * The best of our languages for a BCP 47 tag: the same language in the same script, of the region (`pt-BR`, `es-419`
 * for `es-MX`) or of all (`de` for `de-AT`). A script may be implied by the region (`zh-Hant` for `zh-TW`).
 * `undefined` where there is none.
 */
export function matchLanguage(tag: string): Language | undefined {
  // Most tags name a language of ours, or a region of English: no `Intl.Locale` is needed, which takes a browser long.
  const match = ALL.find((name) => name === tag) ?? matchEnglish(tag);
  if (match) return match;
  const { language, script, region = '' } = resolveLocale(tag);
  const isAmericanSpanish = language === 'es' && AMERICAN_SPANISH.test(region);
  return [
    matchEnglish(`${language}-${region}`),
    isAmericanSpanish ? 'es-419' : `${language}-${region}`,
    `${language}-${String(script)}`,
    language,
  ]
    .map((name) => ALL.find((known) => known === name))
    .find((name) => name && new Intl.Locale(name).maximize().script === script);
}

function matchEnglish(tag: string): Language | undefined {
  const [, region] = /^en(?:-([a-z]{2}|\d{3}))?$/i.exec(tag) ?? [];
  if (!region) return /^en$/i.test(tag) ? 'en' : undefined;
  return AMERICAN_ENGLISH.test(region.toUpperCase()) ? 'en' : 'en-GB';
}

/** Systems also write `de_DE.UTF-8`, and older pages `zh-yue`, whose second part is the language. */
const AFTER_TAG = /[.@,;\s].*$/s;
const EXTENDED_LANGUAGE = /^[a-z]{2,3}-([a-z]{3})(?=-|$)/i;

/**
 * The BCP 47 tag of what is written in a page, without the end of it that can't be read; `und` (undetermined) where
 * nothing can.
 */
export function normalizeLanguageTag(text: string): string {
  const subtags = text
    .trim()
    .replaceAll('_', '-')
    .replace(AFTER_TAG, '')
    .replace(EXTENDED_LANGUAGE, '$1')
    .split('-');
  for (; subtags[0]; subtags.pop()) {
    const tag = subtags.join('-');
    if (isLanguageTag(tag)) return tag;
  }
  return 'und';
}

function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length > 0;
  } catch {
    return false;
  }
}

/** Scripts that are written from right to left. */
const RIGHT_TO_LEFT = /^(Adlm|Arab|Aran|Hebr|Hung|Mand|Mend|Nkoo|Rohg|Samr|Sogd|Syrc|Thaa|Yezi)$/;

/** The direction of a language, which may be one without messages of ours: a config can have them. */
export function getDirection(tag: string): 'rtl' | 'ltr' {
  if (/^en\b/i.test(tag)) return 'ltr';
  const locale = resolveLocale(tag);
  // Not every browser knows the script of every language, or has right what it says of the direction instead.
  const isRightToLeft = locale.script
    ? RIGHT_TO_LEFT.test(locale.script)
    : getTextDirection(locale) === 'rtl';
  return isRightToLeft ? 'rtl' : 'ltr';
}

/** https://tc39.es/proposal-intl-locale-info/: not in every browser, and in older ones a property. */
function getTextDirection(
  locale: Intl.Locale & {
    getTextInfo?: () => { direction?: string };
    textInfo?: { direction?: string };
  },
): string | undefined {
  return (locale.getTextInfo?.() ?? locale.textInfo)?.direction;
}
