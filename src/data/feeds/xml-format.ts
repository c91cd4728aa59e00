import { getFirst, ownProperties, readFields, type Row } from '../object-paths.ts';
import type { XmlFormat } from './feed-format.ts';
import { MAX_ENTRIES } from './feed.ts';
import { matchOutsideCdata } from './match-outside-cdata.ts';
import { normalizeEntry } from './normalize-entry.ts';
import { readMediaRss, readYouTube } from './xml-modules.ts';

/**
 * A format in XML, and what its names mean.
 *
 * `fields` are paths of what an entry's elements say: `pubDate` is the text of that element, `link@href` the attribute
 * of the first such element that has it, and `link=alternate@href` the same of one with that `rel`. `:date` is an
 * element of any other namespace than the feed's, whichever prefix it has.
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
}

/** The author of an entry or of a feed, whose name may stand in an element of its own. */
export const AUTHOR = 'name|:creator|author|:author';

export function defineXmlFormat(definition: XmlFormatDefinition): XmlFormat {
  const { name, isRoot, accepts = isRoot, findChannel, entryName, fields } = definition;
  return {
    kind: 'xml',
    name,
    accepts,
    read(root) {
      const channel = isRoot(root) ? findChannel(root) : undefined;
      if (!channel) return undefined;
      const feed = readElement(channel);
      const author = getFirst(feed, AUTHOR);
      const entries = [...root.getElementsByTagNameNS('*', entryName)].slice(0, MAX_ENTRIES);
      return {
        rows: entries.map((entry) => readEntry(readElement(entry), fields, author)),
        next: getFirst(feed, 'link=next@href|:link=next@href'),
        language: getFirst(feed, 'language|:language') ?? root.getAttribute('xml:lang'),
        generated: getFirst(feed, 'updated|lastBuildDate|pubDate|:date'),
      };
    },
  };
}

function readEntry(entry: Row, fields: Readonly<Record<string, string>>, author: unknown): Row {
  const { row, files, thumbnails } = readMediaRss(entry);
  const all = { author, ...row, ...readFields(entry, fields), ...readYouTube(entry, row.video) };
  const html = getFirst(entry, ':encoded|content');
  return normalizeEntry(ownProperties(all), { files, thumbnails, html });
}

/** The end of an entry. */
const ENTRY_END = /<\/(?:\w+:)?(?:item|entry)\s*>/;

/**
 * Cuts a feed after the first entries, since parsing takes long: of 10,000 it would take a third of a second. What
 * stands behind the last entry stays.
 */
export function truncateXml(text: string, most = MAX_ENTRIES): string {
  let count = 0;
  for (const { 0: end, index } of matchOutsideCdata(text, ENTRY_END)) {
    if (++count < most) continue;
    return text.slice(0, index) + text.slice(text.lastIndexOf(end));
  }
  return text;
}

/**
 * What an element's children say, by the names that `fields` of a format use: `name` is the first text, `name@href` the
 * first such attribute, and `name*` a list of all elements with attributes. What stands deepest is the most specific.
 */
function readElement(parent: Element, namespace = parent.namespaceURI, depth = 3): Row {
  const all = ownProperties({});
  let deeper = ownProperties({});
  for (let child = parent.firstElementChild; child; child = child.nextElementSibling) {
    // Most elements have nothing but a text, of which the first is enough.
    const isPlain = !child.hasAttributes();
    const relation = isPlain ? null : child.getAttribute('rel');
    const name =
      (child.namespaceURI === namespace ? '' : ':') +
      child.localName +
      (relation ? `=${relation}` : '');
    all[name] ||= readMarkup(child, name, namespace);
    if (!isPlain || name === 'category') {
      const part = ownProperties({ text: child.textContent });
      for (const { name: key, value } of child.attributes) {
        part[key] = value.trim();
        all[`${name}@${key}`] ||= part[key];
      }
      ((all[`${name}*`] ??= []) as Row[]).push(part);
    }
    if (depth && /^(:|author)/.test(name)) {
      deeper = ownProperties({ ...readElement(child, namespace, depth - 1), ...deeper });
    }
  }
  return Object.assign(all, deeper);
}

/** An element's text with markup. Atom's is plain by default: what looks like a tag in it is text, and is escaped. */
function readMarkup(element: Element, name: string, namespace: string | null): string {
  const type = element.getAttribute('type') ?? '';
  if (type === 'xhtml') return element.innerHTML;
  const text = element.textContent.trim();
  const isPlain =
    /^(title|summary|content)/.test(name) && /atom/i.test(namespace ?? '') && !/html/.test(type);
  return isPlain ? text.replace(/&/g, '&amp;').replace(/</g, '&lt;') : text;
}
