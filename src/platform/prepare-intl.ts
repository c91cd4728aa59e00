import { getListFormat } from '../i18n/intl-cache.ts';
import { yieldToMain } from './scheduler.ts';

let preparing: Promise<void> | undefined;

/**
 * Resolves once the browser has loaded what all objects of `Intl` need, in tasks apart from those that draw panels. The
 * first object takes a slow phone over 100 ms; to compare strings before it takes half of that into a task of its own.
 * Only for pages that are not in English: there `Intl` writes even the list of networks (i18n/english.ts).
 */
export const prepareIntl = (): Promise<void> => (preparing ??= prepare());

async function prepare(): Promise<void> {
  await yieldToMain({ isNext: true });
  // The result is used: a minifier would leave out a comparison that nobody reads.
  const locales = ['en', 'de'].sort((a, b) => a.localeCompare(b));
  await yieldToMain({ isNext: true });
  getListFormat(locales[0] ?? 'en', {});
  await yieldToMain({ isNext: true });
}
