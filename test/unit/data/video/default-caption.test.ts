import { expect } from 'chai';
import { findDefaultCaption } from '../../../../src/data/video/default-caption.ts';

/** The captions' languages, the page's, and that of the captions that are shown. */
const CASES: [languages: (string | undefined)[], page: string, shown: string | undefined][] = [
  [['en', 'de'], 'de', 'de'],
  [['en', 'de'], 'en', 'en'],
  [['en', 'de'], 'fr', undefined],
  [['en'], 'de', undefined],
  [[undefined], 'en', undefined],
  [['', 'en'], 'en', 'en'],
  [['en-US'], 'en-GB', 'en-US'],
  [['en-US', 'en-GB'], 'en-GB', 'en-GB'],
  [['en-US', 'en'], 'en', 'en'],
  [['de-AT'], 'de', 'de-AT'],
  [['EN'], 'en', 'EN'],
  [['en_US'], 'en', 'en_US'],
  [['eng'], 'en', 'eng'],
  [['deu'], 'de-DE', 'deu'],
  [['no'], 'nb', 'no'],
  [['iw'], 'he', 'iw'],
  [['zh-Hans'], 'zh-TW', undefined],
  [['zh-Hans', 'zh-Hant'], 'zh-TW', 'zh-Hant'],
  [['zh-CN'], 'zh-Hans', 'zh-CN'],
  [['sr-Latn'], 'sr', undefined],
  [['pt-BR'], 'pt-PT', 'pt-BR'],
  [['Deutsch (mit Untertiteln)'], 'de', undefined],
  [['en'], 'not a language', undefined],
  [[''], '', undefined],
  [[], 'en', undefined],
];

describe('the captions that a player shows by itself', () => {
  for (const [languages, page, shown] of CASES) {
    it(`are ${shown ?? 'none'} of [${languages.join()}] in a page in "${page}"`, () => {
      const captions = languages.map((language) => ({
        src: 'https://ledger.example/tide.vtt',
        ...(language !== undefined && { language }),
      }));
      expect(findDefaultCaption(captions, page)?.language).to.equal(shown);
    });
  }
});
