import { encode } from './networks/share-url.ts';
import type { Campaign } from '../schema/settings-types.ts';
import { fillPlaceholders } from '../i18n/messages.ts';

/**
 * Adds campaign parameters, https://support.google.com/analytics/answer/10917952, to the query of an address. The
 * address stays as it is written, and a parameter that it has is not added again, so that a second call changes
 * nothing.
 *
 * @param values The values of `{network}` and `{panel}` in a parameter.
 */
export function addCampaignParameters(
  url: string,
  campaign: Campaign,
  values: Readonly<Record<string, string>>,
): string {
  const [address = '', ...fragment] = url.split('#');
  let tagged = address;
  for (const [key, text] of Object.entries(campaign) as [string, string | undefined][]) {
    const name = `utm_${key}`;
    const isPresent = new RegExp(`[?&]${name}\\b`, 'i').test(tagged);
    if (!text || !address || isPresent) continue;
    const separator = !tagged.includes('?') ? '?' : /[?&]$/.test(tagged) ? '' : '&';
    tagged += `${separator}${name}=${encode(fillPlaceholders(text, values))}`;
  }
  return [tagged, ...fragment].join('#');
}
