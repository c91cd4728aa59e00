import { resolveAddress } from '../schema/url.ts';

/** Addresses that the URL parser would leave as they are, which most are: a pattern is quicker than the parser. */
const NORMALIZED = /^https?:\/\/[a-z\d.-]+\.[a-z]+\/(?!\.|.*\/\.)[\w\-.~/?=&+:;,#]*$/;

/** A host without a scheme, as people write it by hand. */
const BARE_HOST = /^\s*www\d?\.[\w-]+\.\w/i;

/**
 * Resolves an address against `base` to an absolute `http:` or `https:` one; `undefined` for any other scheme, so that
 * none ever reaches an `href` or a `src`.
 */
export function toLink(text: unknown, base: string): string | undefined {
  if (typeof text !== 'string' || !text.trim()) return undefined;
  if (NORMALIZED.test(text)) return text;
  const link = resolveAddress(BARE_HOST.test(text) ? `//${text.trim()}` : text, base);
  return link?.startsWith('http') ? link : undefined;
}

/** Resolves the addresses of a `srcset`, without the candidates whose address is not usable. */
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

/** The host of an address without `www.`, as a name of the site; `''` of what is none. */
export function getSiteName(url = ''): string {
  return /^https?:\/\/(?:www\.)?([^/:?#]+)/.exec(url)?.[1] ?? '';
}
