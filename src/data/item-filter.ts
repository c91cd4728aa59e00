import type { Issue } from '../schema/issues.ts';
import { withoutPrototype } from '../schema/without-prototype.ts';
import { resolvePattern } from '../schema/url.ts';
import { canonicalizeUrl } from './canonical-url.ts';

/** Anything that a panel lists. */
export interface Entry {
  url?: string | undefined;
  id?: string | undefined;
  tags?: readonly string[] | undefined;
  /** Not an entry but the article whose discussion it would be. */
  article?: string | undefined;
}

/** Why an entry is left out, and by which pattern, id or tag, or because of whom. */
export type ExclusionReason = readonly ['exclude' | 'blocklist' | 'article' | 'duplicate', unknown];

/** Says why an entry may not be shown; nothing where it may. */
export type ItemFilter = (entry: Entry) => ExclusionReason | undefined;

/** What a page leaves out, and what was wrong with what says so. */
export interface PageItemFilter {
  filter: ItemFilter;
  /** What was left out so far, by address or name. */
  log?: ReadonlyMap<string, ExclusionReason>;
  issue?: Issue | undefined;
}

/** `blocklist` of CONTRACT, section 3: addresses as in `exclude`, `articles` without a discussion. */
export type Blocklist = Readonly<Record<'urls' | 'ids' | 'tags' | 'articles', readonly string[]>>;

export const EMPTY_BLOCKLIST: Blocklist = { urls: [], ids: [], tags: [], articles: [] };

/** Finds the pattern that names an address: both are compared as canonical, the whole of them. */
export function createUrlMatcher(
  patterns: readonly string[],
): (address: string | undefined) => string | undefined {
  const exact = new Map<string, string>();
  const open: [string[], string][] = [];
  for (const pattern of patterns) {
    const key = canonicalizeUrl(pattern);
    if (key.includes('*')) open.push([key.split(/\*+/), pattern]);
    else exact.set(key, pattern);
  }
  return (address) => {
    if (!address || !patterns[0]) return undefined;
    const key = canonicalizeUrl(address);
    return exact.get(key) ?? open.find(([pieces]) => isLike(key, pieces))?.[1];
  };
}

/**
 * Whether a text is a pattern's, whose stars stand for anything: by looking for piece after piece, so that no
 * number of stars takes long. `/sponsored/*` is `/sponsored`, too, and `*.ledger.example` every host of it.
 */
function isLike(key: string, pieces: readonly string[]): boolean {
  const [first = '', ...rest] = pieces;
  const last = rest.pop() ?? '';
  return [key, `${key}/`, `.${key}`, `.${key}/`].some((text, i) => {
    if ((i > 1 && first) || !text.startsWith(first)) return false;
    let at = first.length;
    for (const piece of rest) {
      const found = text.indexOf(piece, at);
      if (found < 0) return false;
      at = found + piece.length;
    }
    return text.length - last.length >= at && text.endsWith(last);
  });
}

const lower = (text: string) => text.toLowerCase();

/** What `exclude` and a blocklist say of entries. */
export function createItemFilter(exclude: readonly string[], blocklist: Blocklist): ItemFilter {
  const { urls, ids, tags, articles } = blocklist;
  const isExcluded = createUrlMatcher(exclude);
  const isBlocked = createUrlMatcher(urls);
  const isOff = createUrlMatcher(articles);
  const names = new Set(tags.map(lower));
  return (entry) => {
    const { url, id, tags: own, article } = withoutPrototype(entry);
    const pattern = isExcluded(url);
    if (pattern) return ['exclude', pattern];
    const name =
      isBlocked(url) ??
      isOff(article) ??
      ids.find((one) => one === id) ??
      (names.size ? own?.find((tag) => names.has(lower(tag))) : undefined);
    return name === undefined ? undefined : ['blocklist', name];
  };
}

/** Reads a blocklist's text: what is not an object of lists throws, what else is no text is passed over. */
export function readBlocklist(text: string, base: string): Blocklist {
  const raw = JSON.parse(text) as Record<string, unknown>;
  const listOf = (key: string) => {
    const list = (Object.hasOwn(raw, key) ? raw[key] : undefined) ?? [];
    if (!Array.isArray(list)) throw new Error(`"${key}" is no list`);
    return list.flatMap((one: unknown) => (/^[sn]/.test(typeof one) ? String(one) : []));
  };
  const addresses = (key: string) => listOf(key).map((one) => resolvePattern(one, base) ?? one);
  return {
    urls: addresses('urls'),
    articles: addresses('articles'),
    ids: listOf('ids'),
    tags: listOf('tags'),
  };
}
