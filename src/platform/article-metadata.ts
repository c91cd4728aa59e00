import { decodeEntities } from '../data/html-entities.ts';
import { normalizeLanguageTag } from '../i18n/languages.ts';
import { withoutPrototype } from '../schema/without-prototype.ts';
import { readTime } from '../schema/time.ts';
import { resolveAddress } from '../schema/url.ts';

/** What a page says about the article that an element belongs to. */
export interface ArticleMetadata {
  /** Settings, not yet parsed. */
  settings: {
    article: { url?: string | undefined; [key: string]: unknown };
    publisher: object;
    language: string | undefined;
  };
  /** Posts about the article, from `<meta name="afterword:thread">`. */
  threads: string[];
}

type Json = Record<string, unknown>;

/**
 * Metadata of the article that an element belongs to: of the nearest `data-afterword-article`, else of the page:
 * `link[rel=canonical]`, `og:*` (https://ogp.me), `article:*` and the JSON-LD of a NewsArticle
 * (https://schema.org/NewsArticle). The config's schema takes out what is no address or time.
 */
export function readArticleMetadata(element: Element): ArticleMetadata {
  const document = element.ownerDocument;
  const near = closest(element, '[data-afterword-article]') as HTMLElement | null;
  const json = newsArticle(document);
  // One search for all of them: a page may have thousands of elements.
  const metas = metasIn(document);
  const one = (name: string, key: string) => all(metas, name)[0] ?? textsOf(json[key])[0];
  // Plug-ins write a date that is none where a page has none.
  const time = (name: string, key: string) =>
    [...all(metas, name), ...textsOf(json[key])].find((text) => readTime(text));
  const text = (name: string, key: string) => decode(one(name, key));
  const tags = all(metas, 'article:tag');
  const page = {
    url: [
      document.querySelector<HTMLLinkElement>('link[rel~=canonical]:not([href=""])')?.href,
      ...all(metas, 'og:url'),
      ...textsOf(json['url']),
      document.URL.split('#')[0],
    ]
      .map(unescapeAddress)
      .find((url) => url && /^http/.test(resolveAddress(url, document.baseURI) ?? '')),
    title: text('og:title', 'headline') ?? document.title,
    image: unescapeAddress(one('og:image', 'image')),
    tags: splitNames(tags.length ? tags : textsOf(json['keywords'])),
    section: text('article:section', 'articleSection'),
    published: time('article:published_time', 'datePublished'),
    updated: time('article:modified_time', 'dateModified'),
  };
  const { afterwordArticle = '', afterwordTitle: title } = near?.dataset ?? {};
  const url = resolveAddress(afterwordArticle, document.baseURI);
  const isOther = afterwordArticle && url && url !== page.url;
  return {
    settings: {
      // Another article's picture, tags and times are not this one's.
      article: isOther ? { url, title } : { ...page, ...(title && { title }) },
      publisher: { name: decode(all(metas, 'og:site_name')[0]) },
      language: readLanguage(element),
    },
    threads: all(isOther && near ? metasIn(near) : metas, 'afterword:thread').flatMap(
      (thread) => resolveAddress(thread, document.baseURI) ?? [],
    ),
  };
}

const metasIn = (root: ParentNode) => [...root.querySelectorAll('meta')];

/** What is said under a name. */
const all = (metas: readonly HTMLMetaElement[], name: string): string[] =>
  metas.flatMap((meta) => {
    const isIt = name === meta.name || name === meta.getAttribute('property');
    return (isIt && meta.content.trim()) || [];
  });

/** What the nearest `lang` says, as a BCP 47 tag: `lang=""` says that the language is undetermined. */
export function readLanguage(element: Element): string | undefined {
  const lang = closest(element, '[lang]')?.getAttribute('lang');
  return typeof lang === 'string' ? normalizeLanguageTag(lang) : undefined;
}

/** The text that systems mean which escape it once more for HTML: `Fish &amp; chips`, `the pilot&#8217;s tide`. */
const decode = (text: string | undefined): string | undefined =>
  text?.replace(/&(?:#\d+|#x[\da-f]+|\w+);/gi, decodeEntities).trim();

/** The same for an address, in which other entities are names of parameters: `?b=1&copy=2`. */
const unescapeAddress = (address: string | undefined): string | undefined =>
  address?.replace(/&(?:amp|#0*38|#x0*26);/gi, '&');

/**
 * The names in texts, each once, with the commas of any script between them. Of several texts, one with a single comma
 * and a space behind it is one name, such as "Washington, D.C.", unless both halves are names of other texts.
 */
const splitNames = (texts: readonly string[]): string[] => {
  const all = [...new Set(texts.map((text) => decode(text) ?? ''))];
  const names = all.flatMap((text) => {
    const parts = text.split(/[,،，、]/);
    const names = parts.map((part) => part.trim());
    const isName = all[1] && !parts[2] && /^\s/.test(parts[1] ?? '');
    return isName && !names.every((name) => all.includes(name)) ? text : names;
  });
  return [...new Set(names.filter(Boolean))];
};

/** Like `Element.closest`, through shadow roots. */
function closest(element: Element, selector: string): Element | null {
  const root = element.getRootNode();
  return (
    element.closest(selector) ?? (root instanceof ShadowRoot ? closest(root.host, selector) : null)
  );
}

/**
 * Schema.org allows one value or several, as text or as an object with a name or an address; what stands one in
 * another for ever is none.
 */
function textsOf(value: unknown, depth = 9): string[] {
  if (typeof value === 'string') return value.trim() ? [value.trim()] : [];
  const { name, url } = withoutPrototype(value as Json);
  const inside = Array.isArray(value) ? value : [name ?? url];
  return depth ? inside.flatMap((one) => textsOf(one, depth - 1)) : [];
}

/** The first article of any kind in the page's JSON-LD, also inside a graph. */
function newsArticle(document: Document): Json {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      const data = [JSON.parse(script.textContent) as unknown].flat() as (Json | null)[];
      const nodes = data.flatMap((node) => [node, node?.['@graph']].flat()) as (Json | null)[];
      const found = nodes.find((node) => /Article|Posting/.test(String(node?.['@type'])));
      if (found) return withoutPrototype(found);
    } catch {
      // Broken JSON-LD is the page's own affair.
    }
  }
  return withoutPrototype();
}
