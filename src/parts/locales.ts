import { nearestName } from '../debug/explain-nearest.ts';
import type { Issue } from '../schema/issues.ts';
import { enForParts } from '../i18n/locales/en-for-parts.ts';
import { en } from '../i18n/locales/en.ts';
import type { Messages } from '../i18n/localizer.ts';

const ENGLISH: Messages = { ...en, ...enForParts };

/** A counted string's forms for the numbers that English does not tell apart. */
const FORM = /^replies(Zero|One|Two|Few|Many)$/;

/** What is wrong with messages: names that we have no string for, and texts that lack a placeholder. */
export function issuesIn(messages: Messages): Issue[] {
  return Object.entries(messages).flatMap(([name, found]): Issue[] => {
    const path = `messages.${name}`;
    if (FORM.test(name)) return [];
    const english = Object.hasOwn(ENGLISH, name) ? ENGLISH[name] : undefined;
    if (english === undefined) {
      const nearest = nearestName(name, Object.keys(ENGLISH));
      return [
        { code: 'unknown-key', path, allowed: nearest ? [nearest] : [], severity: 'warning' },
      ];
    }
    const braces = english.match(/\{\w+\}/g) ?? [];
    if (braces.every((brace) => found.includes(brace))) return [];
    return [{ code: 'not-allowed', path, found, allowed: [`a text with ${braces.join(' and ')}`] }];
  });
}
