import { en } from '../i18n/locales/en.ts';
import { getRequiredPlaceholders, type MessageOverrides } from '../i18n/messages.ts';
import type { Issue } from '../schema/issues.ts';
import { findNearestName } from './nearest-name.ts';

/** Finds what is wrong with the publisher's messages: unknown names, and texts that lack a placeholder. */
export function findInvalidMessages(messages: MessageOverrides): Issue[] {
  return Object.entries(messages).flatMap(([name, found]): Issue[] => {
    const path = `messages.${name}`;
    const placeholders = getRequiredPlaceholders(name);
    if (!placeholders) {
      const nearest = findNearestName(name, Object.keys(en));
      const allowed = nearest === undefined ? [] : [nearest];
      return [{ code: 'unknown-key', path, allowed, severity: 'warning' }];
    }
    if (placeholders.every((placeholder) => found.includes(placeholder))) return [];
    const allowed = [`a text with ${placeholders.join(' and ')}`];
    return [{ code: 'not-allowed', path, found, allowed }];
  });
}
