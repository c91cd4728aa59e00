import { nearestName } from '../debug/explain-nearest.ts';
import type { Issue } from '../schema/issues.ts';
import { en } from '../i18n/locales/en.ts';
import { getRequiredPlaceholders, type MessageOverrides } from '../i18n/messages.ts';

/** What is wrong with the publisher's messages: unknown names, and texts that lack a placeholder. */
export function issuesIn(overrides: MessageOverrides): Issue[] {
  return Object.entries(overrides).flatMap(([name, found]): Issue[] => {
    const path = `messages.${name}`;
    const placeholders = getRequiredPlaceholders(name);
    if (!placeholders) {
      const nearest = nearestName(name, Object.keys(en));
      return [
        { code: 'unknown-key', path, allowed: nearest ? [nearest] : [], severity: 'warning' },
      ];
    }
    if (placeholders.every((placeholder) => found.includes(placeholder))) return [];
    const allowed = [`a text with ${placeholders.join(' and ')}`];
    return [{ code: 'not-allowed', path, found, allowed }];
  });
}
