import type { Issue } from '../schema/issues.ts';
import { withoutPrototype } from '../schema/without-prototype.ts';
import { resolvePattern } from '../schema/url.ts';
import { canonicalizeUrl } from './canonical-url.ts';

/** The facts that decide whether something may be shown. */
export interface FilterSubject {
  url?: string | undefined;
  id?: string | undefined;
  tags?: readonly string[] | undefined;
  /** The address of an article, where the subject is its discussion. */
  article?: string | undefined;
}

/** Why a subject is left out, and the pattern, id or tag that says so, or the panel that shows it. */
export type ExclusionReason = readonly ['exclude' | 'blocklist' | 'article' | 'duplicate', unknown];

/** Gives the reason why a subject may not be shown; `undefined` where it may. */
export type ItemFilter = (subject: FilterSubject) => ExclusionReason | undefined;

/** The filter that `exclude` and `blocklist` of a page make. */
export interface PageFilter {
  filter: ItemFilter;
  /** The subjects that it has left out so far, by address or name. */
  log?: ReadonlyMap<string, ExclusionReason>;
  /** What is wrong with the blocklist. */
  issue?: Issue | undefined;
}

/** The JSON that the setting `blocklist` names: `urls` and `articles` are patterns as in `exclude`; `articles` have no discussion. */
export type Blocklist = Readonly<Record<'urls' | 'ids' | 'tags' | 'articles', readonly string[]>>;

export const EMPTY_BLOCKLIST: Blocklist = { urls: [], ids: [], tags: [], articles: [] };

/** Creates a function that finds the pattern of an address. Both are compared as a whole, in canonical form. */
export function createUrlMatcher(
  patterns: readonly string[],
): (address: string | undefined) => string | undefined {
  const exact = new Map<string, string>();
  const wildcards: [string[], string][] = [];
  for (const pattern of patterns) {
    const key = canonicalizeUrl(pattern);
    if (key.includes('*')) wildcards.push([key.split(/\*+/), pattern]);
    else exact.set(key, pattern);
  }
  return (address) => {
    if (!address || !patterns[0]) return undefined;
    const key = canonicalizeUrl(address);
    return exact.get(key) ?? wildcards.find(([pieces]) => matchesWildcard(key, pieces))?.[1];
  };
}

/**
 * Whether a text matches a pattern, given as the pieces between its stars. It looks for one piece after the other,
 * without backtracking, so that no number of stars takes long. `/sponsored/*` also matches `/sponsored`, and
 * `*.ledger.example` every host of it.
 */
function matchesWildcard(key: string, pieces: readonly string[]): boolean {
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

const toLowerCase = (text: string) => text.toLowerCase();

/** Creates the filter of `exclude` and a blocklist. */
export function createItemFilter(exclude: readonly string[], blocklist: Blocklist): ItemFilter {
  const { urls, ids, tags, articles } = blocklist;
  const findExclude = createUrlMatcher(exclude);
  const findBlockedUrl = createUrlMatcher(urls);
  const findBlockedArticle = createUrlMatcher(articles);
  const names = new Set(tags.map(toLowerCase));
  return (subject) => {
    const { url, id, tags: own, article } = withoutPrototype(subject);
    const pattern = findExclude(url);
    if (pattern) return ['exclude', pattern];
    const name =
      findBlockedUrl(url) ??
      findBlockedArticle(article) ??
      ids.find((one) => one === id) ??
      (names.size ? own?.find((tag) => names.has(toLowerCase(tag))) : undefined);
    return name === undefined ? undefined : ['blocklist', name];
  };
}

/** Reads a blocklist. Throws where it is no object of lists; passes over values in the lists that are no text. */
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
