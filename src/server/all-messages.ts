import { matchLanguage, type Language } from '../i18n/languages.ts';
import type { Messages } from '../i18n/locales/en.ts';
import { messages as ar } from '../i18n/locales/ar.ts';
import { messages as az } from '../i18n/locales/az.ts';
import { messages as bg } from '../i18n/locales/bg.ts';
import { messages as bn } from '../i18n/locales/bn.ts';
import { messages as ca } from '../i18n/locales/ca.ts';
import { messages as cs } from '../i18n/locales/cs.ts';
import { messages as da } from '../i18n/locales/da.ts';
import { messages as de } from '../i18n/locales/de.ts';
import { messages as el } from '../i18n/locales/el.ts';
import { en } from '../i18n/locales/en.ts';
import { messages as es } from '../i18n/locales/es.ts';
import { messages as et } from '../i18n/locales/et.ts';
import { messages as fa } from '../i18n/locales/fa.ts';
import { messages as fi } from '../i18n/locales/fi.ts';
import { messages as fil } from '../i18n/locales/fil.ts';
import { messages as fr } from '../i18n/locales/fr.ts';
import { messages as gu } from '../i18n/locales/gu.ts';
import { messages as he } from '../i18n/locales/he.ts';
import { messages as hi } from '../i18n/locales/hi.ts';
import { messages as hr } from '../i18n/locales/hr.ts';
import { messages as hu } from '../i18n/locales/hu.ts';
import { messages as id } from '../i18n/locales/id.ts';
import { messages as it } from '../i18n/locales/it.ts';
import { messages as ja } from '../i18n/locales/ja.ts';
import { messages as ko } from '../i18n/locales/ko.ts';
import { messages as lt } from '../i18n/locales/lt.ts';
import { messages as lv } from '../i18n/locales/lv.ts';
import { messages as ml } from '../i18n/locales/ml.ts';
import { messages as mr } from '../i18n/locales/mr.ts';
import { messages as ms } from '../i18n/locales/ms.ts';
import { messages as nb } from '../i18n/locales/nb.ts';
import { messages as nl } from '../i18n/locales/nl.ts';
import { messages as pl } from '../i18n/locales/pl.ts';
import { messages as pt } from '../i18n/locales/pt.ts';
import { messages as ptBR } from '../i18n/locales/pt-BR.ts';
import { messages as ro } from '../i18n/locales/ro.ts';
import { messages as ru } from '../i18n/locales/ru.ts';
import { messages as sk } from '../i18n/locales/sk.ts';
import { messages as sl } from '../i18n/locales/sl.ts';
import { messages as sr } from '../i18n/locales/sr.ts';
import { messages as srLatn } from '../i18n/locales/sr-Latn.ts';
import { messages as sv } from '../i18n/locales/sv.ts';
import { messages as sw } from '../i18n/locales/sw.ts';
import { messages as ta } from '../i18n/locales/ta.ts';
import { messages as te } from '../i18n/locales/te.ts';
import { messages as th } from '../i18n/locales/th.ts';
import { messages as tr } from '../i18n/locales/tr.ts';
import { messages as uk } from '../i18n/locales/uk.ts';
import { messages as ur } from '../i18n/locales/ur.ts';
import { messages as vi } from '../i18n/locales/vi.ts';
import { messages as zhHans } from '../i18n/locales/zh-Hans.ts';
import { messages as zhHant } from '../i18n/locales/zh-Hant.ts';
import { messages as enGB } from '../i18n/regions/en-GB.ts';
import { messages as esAmericas } from '../i18n/regions/es-419.ts';
import { messages as frCA } from '../i18n/regions/fr-CA.ts';

/** The messages of every language and region: a server has them at once. */
const ALL_MESSAGES: Readonly<Record<Language, Messages>> = {
  ar,
  az,
  bg,
  bn,
  ca,
  cs,
  da,
  de,
  el,
  en,
  es,
  et,
  fa,
  fi,
  fil,
  fr,
  gu,
  he,
  hi,
  hr,
  hu,
  id,
  it,
  ja,
  ko,
  lt,
  lv,
  ml,
  mr,
  ms,
  nb,
  nl,
  pl,
  pt,
  'pt-BR': ptBR,
  ro,
  ru,
  sk,
  sl,
  sr,
  'sr-Latn': srLatn,
  sv,
  sw,
  ta,
  te,
  th,
  tr,
  uk,
  ur,
  vi,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
  'en-GB': { ...en, ...enGB },
  'es-419': { ...es, ...esAmericas },
  'fr-CA': { ...fr, ...frCA },
};

/** The messages for a BCP 47 tag; nothing for a language that we have none in. */
export function findMessages(tag: string): Messages | undefined {
  const language = matchLanguage(tag);
  return language && ALL_MESSAGES[language];
}
