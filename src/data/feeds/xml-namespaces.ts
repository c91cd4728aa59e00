/**
 * The vocabularies that are read beside a feed's own, by the prefix that most feeds give them. Elements of any other,
 * and all that is in them, are about something else than the entry.
 */
export const NAMESPACES: Readonly<Record<string, string>> = {
  atom: 'http://www.w3.org/2005/Atom',
  a10: 'http://www.w3.org/2005/Atom',
  content: 'http://purl.org/rss/1.0/modules/content/',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  prism: 'http://prismstandard.org/namespaces/basic/2.0/',
  media: 'http://search.yahoo.com/mrss/',
  itunes: 'http://www.itunes.com/dtds/podcast-1.0.dtd',
  googleplay: 'http://www.google.com/schemas/play-podcasts/1.0',
  yt: 'http://www.youtube.com/xml/schemas/2015',
  news: 'http://www.google.com/schemas/sitemap-news/0.9',
  image: 'http://www.google.com/schemas/sitemap-image/1.1',
  video: 'http://www.google.com/schemas/sitemap-video/1.1',
};

/** The same as patterns: feeds leave slashes away, or name another version. */
const READ =
  /w3\.org\/2005\/atom|purl\.org\/(atom|dc)\b|rss\/1\.0\/modules\/content|prismstandard\.org|\bmrss\b|media-rss|itunes\.com\/dtds\/podcast|play-podcasts|youtube\.com\/xml\/schemas|schemas\/sitemap-/i;

/** The namespaces of RSS: none in 2.0, and one of many in the others. */
const RSS =
  /^$|purl\.org\/(rss\/1\.0|net\/rss1\.1#?)\/?$|my\.netscape\.com\/(rdf|publish)|userland\.com\/rss|\/tech\/rss/i;

const memoize = (test: (namespace: string) => boolean) => {
  const known = new Map<string, boolean>();
  return (namespace: string | null): boolean => {
    const key = namespace ?? '';
    const result = known.get(key) ?? test(key);
    known.set(key, result);
    return result;
  };
};

/** Whether elements of a namespace are read beside a feed's own. */
export const isModule = memoize((namespace) => READ.test(namespace));

/** Whether a namespace is one that RSS has in any version. */
export const isRss = memoize((namespace) => RSS.test(namespace));
