import { resolveAddress } from '../schema/url.ts';
import type { Issue } from '../schema/issues.ts';
import { request } from '../data/http.ts';
import { whenParsed } from './plain-html.ts';

/** JSON as it was found, and the address that relative addresses in it start from. */
export interface ConfigText {
  value?: unknown;
  base: string;
  issue?: Issue;
}

/** Loads a config from an address, or from the `#id` of a JSON script in the page. */
export async function loadConfig(
  { baseURI, ownerDocument }: Element,
  address: string,
  signal: AbortSignal,
): Promise<ConfigText> {
  let found = address;
  if (address.startsWith('#')) {
    const find = () => ownerDocument.getElementById(address.slice(1));
    // It may stand behind a script tag that is served before the parser gets there, or is in the midst of it.
    await whenParsed(find() ?? ownerDocument.documentElement);
    const text = find()?.textContent;
    if (text) return parseJsonConfig(text, baseURI);
  } else {
    // What is no address is one that nothing answers at.
    const url = resolveAddress(address, baseURI) ?? address;
    const answer = await request(url, { signal });
    if (answer.ok) return parseJsonConfig(answer.text, answer.url);
    found = `${url}: ${answer.status ?? answer.reason}`;
  }
  return { base: baseURI, issue: { code: 'config-failed', path: '', found } };
}

export function parseJsonConfig(text: string, base: string): ConfigText {
  try {
    return { value: JSON.parse(text), base };
  } catch (error) {
    // Engines name the place of the mistake, each in its own words.
    return { base, issue: { code: 'not-json', path: '', found: String(error) } };
  }
}
