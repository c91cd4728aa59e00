import { resolveAddress } from '../schema/url.ts';

/** Most addresses: quicker to see that the URL parser would change nothing in them than to parse them. */
const PLAIN = /^https?:\/\/[a-z\d.-]+\.[a-z]+\/(?!\.|.*\/\.)[\w\-.~/?=&+:;,#]*$/;

/**
 * An absolute `http:` or `https:` address, resolved against `base`; `undefined` for anything else, so
 * that no other scheme ever reaches an `href` or a `src`.
 */
export function toLink(text: unknown, base: string): string | undefined {
  if (typeof text !== 'string' || !text.trim()) return undefined;
  if (PLAIN.test(text)) return text;
  const link = resolveAddress(text, base);
  return link?.startsWith('http') ? link : undefined;
}

/** Every address of a `srcset` resolved, candidates without a usable one left out. */
export function toSrcset(text: unknown, base: string): string | undefined {
  if (typeof text !== 'string') return undefined;
  const candidates: string[] = [];
  for (const [, address, size = ''] of text.matchAll(
    /([^\s,]\S*[^\s,])(\s+[\d.]+[wx])?\s*(?:,|$)/g,
  )) {
    const link = toLink(address, base);
    if (link) candidates.push(link + size);
  }
  return candidates.join(', ') || undefined;
}
