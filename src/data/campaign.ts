import { encode } from './networks/share.ts';
import { fill } from '../i18n/localizer.ts';
import type { Campaign } from '../schema/settings-types.ts';

/**
 * An address with the publisher's tags, as https://support.google.com/analytics/answer/10917952 names
 * them: behind the query that is there and before the fragment. What is there stays as it is written,
 * a tag that the address has already included, so that tagging twice changes nothing.
 *
 * @param values what `{network}` and `{panel}` in a tag stand for.
 */
export function tagAddress(
  url: string,
  campaign: Campaign,
  values: Readonly<Record<string, string>>,
): string {
  const [address = '', ...fragment] = url.split('#');
  let tagged = address;
  for (const [key, text] of Object.entries<string | undefined>({ ...campaign })) {
    const name = `utm_${key}`;
    const isThere = new RegExp(`[?&]${name}\\b`, 'i').test(tagged);
    if (!text || !address || isThere) continue;
    const joint = !tagged.includes('?') ? '?' : /[?&]$/.test(tagged) ? '' : '&';
    tagged += `${joint}${name}=${encode(fill(text, values))}`;
  }
  return [tagged, ...fragment].join('#');
}
