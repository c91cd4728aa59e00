import type { Finding } from '../config/problem.ts';
import { request } from '../feeds/request.ts';

/** JSON as it was found, and the address that relative addresses in it start from. */
export interface ConfigText {
  value?: unknown;
  base: string;
  finding?: Finding;
}

/** Loads a config from an address, or from the `#id` of a JSON script in the page. */
export async function loadConfig(
  { baseURI, ownerDocument }: Element,
  address: string,
  signal: AbortSignal | undefined,
): Promise<ConfigText> {
  if (address.startsWith('#')) {
    const text = ownerDocument.getElementById(address.slice(1))?.textContent;
    return text ? parseConfig(text, baseURI) : failed(address, baseURI);
  }
  const url = new URL(address, baseURI).href;
  const answer = await request(url, signal && { signal });
  if (answer.ok) return parseConfig(answer.text, answer.url);
  return failed(`${url}: ${answer.status ?? answer.reason}`, baseURI);
}

const failed = (found: string, base: string): ConfigText => ({
  base,
  finding: { code: 'config-failed', path: '', found },
});

export function parseConfig(text: string, base: string): ConfigText {
  try {
    return { value: JSON.parse(text), base };
  } catch (error) {
    // Engines name the place of the mistake, each in its own words.
    return { base, finding: { code: 'not-json', path: '', found: String(error) } };
  }
}
