import { nothing } from 'lit';
import { isStandIn, type Localizer } from '../i18n/localizer.ts';
import type { en } from '../i18n/locales/en.ts';

/** `lang` and `dir` of an element; nothing where its words are in the language of the page. */
export interface LanguageMark {
  lang: 'en' | typeof nothing;
  dir: 'ltr' | typeof nothing;
}

export const NO_MARK: LanguageMark = { lang: nothing, dir: nothing };
const ENGLISH: LanguageMark = { lang: 'en', dir: 'ltr' };

/**
 * How an element with a message of ours is marked: English that stands in for another language is read by an English
 * voice, and from left to right. Without a name, an element with a date or a number in words.
 */
export const markOf = (localizer: Localizer, name?: keyof typeof en): LanguageMark =>
  isStandIn(localizer, name) ? ENGLISH : NO_MARK;
