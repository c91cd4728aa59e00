import { expect } from 'chai';
import { getDirection, matchLanguage } from '../../../src/i18n/languages.ts';

describe('the language that a page is spoken to in', () => {
  const cases: [tag: string, language: string | undefined][] = [
    ['en', 'en'],
    ['en-GB', 'en'],
    ['EN-us', 'en'],
    ['de', 'de'],
    ['de-AT', 'de'],
    ['DE-ch-1996', 'de'],
    ['es-MX', 'es'],
    ['fr-CA', 'fr'],
    ['pt', 'pt'],
    ['pt-PT', 'pt'],
    ['pt-AO', 'pt'],
    ['pt-BR', 'pt-BR'],
    ['pt-Latn-BR', 'pt-BR'],
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh-SG', 'zh-Hans'],
    ['zh-Hans-HK', 'zh-Hans'],
    ['zh-TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh-MO', 'zh-Hant'],
    ['zh-Hant', 'zh-Hant'],
    ['no', 'nb'],
    ['nn', 'nb'],
    ['nn-NO', 'nb'],
    ['nb-NO', 'nb'],
    ['iw', 'he'],
    ['he-IL', 'he'],
    ['in', 'id'],
    ['id-ID', 'id'],
    ['ar-EG-u-nu-latn', 'ar'],
    ['fa-AF', 'fa'],
    ['sw', undefined],
    ['nl-x-old', 'nl'],
    ['deutsch', undefined],
    ['und', undefined],
  ];
  for (const [tag, language] of cases) {
    it(`in ${tag} is ${language ?? 'none'}`, () => expect(matchLanguage(tag)).to.equal(language));
  }
});

describe('the direction of a language', () => {
  const cases = [
    ['ar', 'rtl'],
    ['ar-MA', 'rtl'],
    ['fa', 'rtl'],
    ['he', 'rtl'],
    ['ur-PK', 'rtl'],
    ['arn', 'ltr'],
    ['de', 'ltr'],
    ['ja', 'ltr'],
  ] as const;
  for (const [language, direction] of cases) {
    it(`of ${language} is ${direction}`, () => expect(getDirection(language)).to.equal(direction));
  }
});
