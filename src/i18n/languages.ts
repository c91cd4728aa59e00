/** The languages of the packs in src/i18n/locales/; English, which is in the script, comes first. */
export const LANGUAGES =
  'en ar bg bn ca cs da de el es et fa fi fr he hi hr hu id it ja ko lt lv nb nl pl pt pt-BR ro ru sk sv th tr uk vi zh-Hans zh-Hant'.split(
    ' ',
  );

/** Written from right to left, also where no pack speaks them and `messages` does. */
const RIGHT_TO_LEFT = /^(ar|fa|he|iw|ps|ur)\b/i;

/** Norwegian is mostly Bokmål, which those who write New Norwegian read too; two have an old code. */
const OTHER_NAMES: Readonly<Record<string, string>> = { no: 'nb', nn: 'nb', iw: 'he', in: 'id' };

/**
 * Which of our languages a page in a language (BCP 47) is spoken to in: its own for the region
 * (`pt-BR`), for the script, which the region may tell (`zh-TW` is `zh-Hant`), or at least the language itself
 * (`de-AT`). `undefined` where none is near.
 */
export function matchLanguage(tag: string): string | undefined {
  // To take a name apart takes the browser long.
  if (LANGUAGES.includes(tag)) return tag;
  const locale = new Intl.Locale(tag);
  const { language, region } = locale;
  const base = OTHER_NAMES[language] ?? language;
  const find = (name = base) => LANGUAGES.find((it) => it === name);
  // What script a language is written in is asked last: the first answer takes the browser long.
  return find(`${base}-${region}`) ?? find() ?? find(`${base}-${locale.maximize().script}`);
}

export const getDirection = (language: string): 'rtl' | 'ltr' =>
  RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr';
