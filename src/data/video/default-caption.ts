import type { Caption } from '../item.ts';

/** A language with its script, which tells whether who reads one also reads the other; `''` for what is no tag. */
function toLocale(tag: string): { full: string; read: string } {
  try {
    const locale = new Intl.Locale(tag.trim().replaceAll('_', '-'));
    const { language, script } = locale.maximize();
    // Norwegian is mostly Bokmål.
    return { full: locale.baseName, read: `${language === 'no' ? 'nb' : language}-${script}` };
  } catch {
    return { full: '', read: '' };
  }
}

/** The captions that a player shows by itself: those in the page's language, of the same region first; else none. */
export function findDefaultCaption(
  captions: readonly Caption[],
  pageLanguage: string,
): Caption | undefined {
  const page = toLocale(pageLanguage);
  const find = (name: 'full' | 'read') =>
    captions.find(({ language = '' }) => page[name] && toLocale(language)[name] === page[name]);
  return find('full') ?? find('read');
}
