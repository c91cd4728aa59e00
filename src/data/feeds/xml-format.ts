import { ownProperties, type Row } from '../object-paths.ts';
import { toLink } from '../link.ts';
import type { XmlFormat } from './feed-format.ts';
import { MAX_ENTRIES } from './feed.ts';
import { normalizeEntry } from './normalize-entry.ts';
import { findFirst, readElement, resolveBase, toNames } from './xml-element.ts';
import { findPage, readMediaRss, readYouTube } from './xml-modules.ts';
import { isRss } from './xml-namespaces.ts';

/**
 * A format in XML, and what its names mean.
 *
 * `fields` are paths of what an entry's elements say: `pubDate` is the text of that element, `link@href` the attribute
 * of the first such element that has it, and `link=next@href` the same of one with that `rel`. `:date` is an element of
 * a module (xml-namespaces.ts), whichever prefix it has.
 */
interface XmlFormatDefinition {
  /** The value of the setting `format`. */
  name: string;
  /** Whether a document with this root can be read. */
  isRoot: (root: Element) => boolean;
  /** Whether it is in this format and no other; by default, where it can be read. */
  accepts?: (root: Element) => boolean;
  /** The element that says what holds for the whole feed. */
  findChannel: (root: Element) => Element | undefined;
  /** The local name of entries. */
  entryName: string;
  /** Our names, and the paths of the format's. */
  fields: Readonly<Record<string, string>>;
  /** The address of the site, from which relative addresses of entries start; by default, the feed's own. */
  site?: string;
  /** Whether texts are plain unless their `type` says otherwise. */
  isPlain?: boolean;
}

/** What entries take from their feed. */
interface FeedContext {
  fields: readonly (readonly [field: string, names: readonly string[]])[];
  /** Of those, the names of summaries. */
  summary: readonly string[];
  isPlain: boolean;
  author: unknown;
}

const NEXT = toNames('link=next@href|:link=next@href');
const LANGUAGE = toNames('language|:language');
const ENTRY_LANGUAGE = ['title@xml:lang', ...LANGUAGE];
const GENERATED = toNames('updated|lastBuildDate|pubDate|:date');
const HTML = toNames(':encoded|content');

/** The author of an entry or of a feed. */
export const AUTHOR = ':creator|author|:author';

export function defineXmlFormat(definition: XmlFormatDefinition): XmlFormat {
  const {
    name,
    isRoot,
    accepts = isRoot,
    findChannel,
    entryName,
    site,
    isPlain = false,
  } = definition;
  const fields = Object.entries(definition.fields).map(
    ([field, paths]) => [field, toNames(paths)] as const,
  );
  return {
    kind: 'xml',
    name,
    accepts,
    read(root, url) {
      const channel = isRoot(root) ? findChannel(root) : undefined;
      if (!channel) return undefined;
      const feedUrl = resolveBase(channel, resolveBase(root, url));
      const feed = readElement(channel, { isPlain, base: feedUrl });
      const base = (site && toLink(feed[site], feedUrl)) || feedUrl;
      const context: FeedContext = {
        fields,
        summary: toNames(definition.fields['summary'] ?? ''),
        isPlain,
        author: findFirst(feed, toNames(AUTHOR)),
      };
      const entries = findEntries(root, channel, entryName);
      const bases = entries.map((entry) => resolveBase(entry, base));
      return {
        rows: entries.map((entry, i) => readEntry(entry, context, bases[i] ?? base)),
        bases,
        next: toLink(findFirst(feed, NEXT), feedUrl),
        language: findFirst(feed, LANGUAGE) ?? languageOf(channel) ?? languageOf(root),
        generated: findFirst(feed, GENERATED),
      };
    },
  };
}

/** The entries of a feed, and not what has the same name in another vocabulary or in an entry. */
function findEntries(root: Element, channel: Element, name: string): Element[] {
  const names = [name, name.toUpperCase(), name.charAt(0).toUpperCase() + name.slice(1)];
  const isOwn = ({ namespaceURI }: Element) =>
    namespaceURI === channel.namespaceURI || isRss(namespaceURI);
  const isEntry = (element: Element): boolean => {
    if (!isOwn(element)) return false;
    for (let parent = element.parentElement; parent; parent = parent.parentElement) {
      if (parent === channel || parent === root) return true;
      if (!isOwn(parent) || names.includes(parent.localName)) return false;
    }
    return false;
  };
  return names
    .flatMap((written) => [...root.getElementsByTagNameNS('*', written)])
    .filter(isEntry)
    .slice(0, MAX_ENTRIES);
}

function readEntry(
  element: Element,
  { fields, summary, isPlain, author }: FeedContext,
  base: string,
): Row {
  const entry = readElement(element, { isPlain, base });
  const { row, media } = readMediaRss(entry);
  const own = ownProperties({});
  for (const [field, names] of fields) {
    const found = findFirst(entry, names);
    if (found !== undefined) own[field] = found;
  }
  own.url ??= findPage(entry);
  // An id that is said to be no address is the last resort.
  if (entry['guid@ispermalink'] === 'false')
    own.url ??= media.files.find(({ isPicture }) => !isPicture)?.src;
  const all = {
    author,
    language: findFirst(entry, ENTRY_LANGUAGE) ?? languageOf(element),
    ...row,
    ...own,
    ...readYouTube(entry, row.video),
  };
  const html = findFirst(entry, HTML);
  return normalizeEntry(ownProperties(all), {
    ...media,
    html,
    htmlBase: findBase(entry, HTML),
    summaryBase: findBase(entry, summary),
  });
}

/** The base that the first of several elements with a text has of its own. */
function findBase(entry: Row, names: readonly string[]): unknown {
  const name = names.find((it) => entry[it]);
  return name && entry[`${name}@xml:base`];
}

const languageOf = (element: Element) => element.getAttribute('xml:lang') ?? undefined;
