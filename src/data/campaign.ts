import { encode } from './networks/share.ts';
import { fillPlaceholders } from '../i18n/messages.ts';

/** The publisher's tags by the end of their names: `source` is `utm_source`. */
export type Campaign = Readonly<Record<string, string | undefined>>;

/**
 * An address with the publisher's tags, as https://support.google.com/analytics/answer/10917952 names
 * them: behind the query that is there and before the fragment. What is there stays as it is written,
 * a tag that the address has already included, so that tagging twice changes nothing.
 *
 * @param values what `{network}` and `{panel}` in a tag stand for.
 */
export function addCampaignParameters(
  url: string,
  campaign: Campaign,
  values: Readonly<Record<string, string>>,
): string {
  const [address = '', ...fragment] = url.split('#');
  let tagged = address;
  for (const [key, text] of Object.entries(campaign)) {
    const name = `utm_${key}`;
    const isThere = new RegExp(`[?&]${name}\\b`, 'i').test(tagged);
    if (!text || !address || isThere) continue;
    const joint = !tagged.includes('?') ? '?' : /[?&]$/.test(tagged) ? '' : '&';
    tagged += `${joint}${name}=${encode(fillPlaceholders(text, values))}`;
  }
  return [tagged, ...fragment].join('#');
}
