import { getListFormat } from '../i18n/intl-cache.ts';
import { yieldToMain } from './scheduler.ts';

let preparing: Promise<void> | undefined;

/**
 * Resolves once the browser has loaded what all objects of `Intl` need: the first one takes a slow phone over 100 ms,
 * and would take them while a panel is drawn. A collator loads half of it, so there are two tasks. Only for pages that
 * are not in English: there `Intl` writes even the list of networks (src/i18n/english.ts).
 */
export const prepareIntl = (language: string): Promise<void> => (preparing ??= prepare(language));

async function prepare(language: string): Promise<void> {
  for (const load of [() => new Intl.Collator(language), () => getListFormat(language, {})]) {
    await yieldToMain({ isNext: true });
    load();
  }
  await yieldToMain({ isNext: true });
}
