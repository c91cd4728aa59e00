import { createEntryPattern, ROOT_TAG } from './entry-tags.ts';
import { toText } from './markup.ts';
import { matchOutsideCdata, replaceOutsideCdata } from './match-outside-cdata.ts';
import { NAMESPACES } from './xml-namespaces.ts';

/** The usable part of a broken document, and what the entries are called that are lost. */
interface Repaired {
  text: string;
  broken: string[];
}

/** An ampersand that begins no entity of XML: one of HTML, or none at all. */
const STRAY_AMPERSAND = /&(?!#\d+;|#x[\da-f]+;|(?:amp|lt|gt|quot|apos);)/;

/** Characters that XML does not allow, https://www.w3.org/TR/xml/#charsets, and references to them. */
const FORBIDDEN =
  /[\0-\x08\v\f\x0e-\x1f\ufffe\uffff]|&#(?:x0*(?:[0-8bcef]|1[\da-f]|d[89a-f][\da-f]{2}|fff[ef])|0*(?:[0-8]|1[124-9]|2\d|3[01]));/gi;

/** The name in a start tag or an end tag. */
const TAG_NAME = /<\/?[a-z][\w:.-]*/i;

/** A start tag, an end tag, or both in one; declarations are none of them. */
const TAG = /<(\/?)([\w:.-]+)(?![\w:.-])[^<>]*?(\/?)>/;

/** The prefix of a tag or an attribute; text that looks like one only leads to a declaration that nobody uses. */
const PREFIX = /(?:<\/?|\s)([a-z_][\w.-]*):(?=[a-z_])/gi;

/** The declaration of a namespace. */
const NAMESPACE = /\b(xmlns(?::[\w.-]+)?)\s*=\s*(?:"[^"<>]*"|'[^'<>]*')/g;

/** What the root of a feed has before its entries at least: in RSS 1.0, they stand beside the channel. */
const CHANNELS: Readonly<Record<string, string>> = { rss: '<channel>', rdf: '<channel/>' };

/** The number of prefixes that are declared: more are no prefixes. */
const MAX_PREFIXES = 100;

/**
 * Repairs RSS, Atom or a sitemap that is cut off or broken in places: it keeps the whole entries, in the feed that they
 * stand in, or where that is broken itself, in one like it. `isWellFormed` tells whether a text is XML.
 */
export function repairXml(
  text: string,
  isWellFormed: (xml: string) => boolean,
): Repaired | undefined {
  const { head, entries, broken } = splitEntries(cleanXml(text));
  if (!entries.length) return undefined;
  const whole = head + endTagsOf(head);
  const start = isWellFormed(whole) ? head : createHead(head, isWellFormed);
  const tail = endTagsOf(start);
  const put = (...kept: string[]) => start + kept.join('') + tail;
  const kept = isWellFormed(put(...entries))
    ? entries
    : entries.filter((entry) => isWellFormed(put(entry)));
  if (!kept.length) return undefined;
  const lost = entries.filter((entry) => !kept.includes(entry));
  return { text: put(...kept), broken: [...lost, ...broken].map(nameOf) };
}

/** Removes what stands before the root, such as the notice of a server, and mends what can be mended in place. */
function cleanXml(text: string): string {
  const [root] = matchOutsideCdata(text, ROOT_TAG);
  const document = text.slice(root?.index ?? 0).replace(FORBIDDEN, '');
  const escaped = replaceOutsideCdata(document, STRAY_AMPERSAND, () => '&amp;');
  // In XML, `<Title>` does not end with `</title>`.
  const lowerCase = replaceOutsideCdata(escaped, TAG_NAME, ([tag]) => tag.toLowerCase());
  return declarePrefixes(lowerCase);
}

/** Declares the prefixes that are used and not declared in the root: those of modules as what they usually are. */
function declarePrefixes(text: string): string {
  return text.replace(ROOT_TAG, (tag, name: string) => {
    const prefixes = new Set(['xml', 'xmlns']);
    let declarations = '';
    for (const [, prefix = ''] of text.matchAll(PREFIX)) {
      if (prefixes.size > MAX_PREFIXES) break;
      if (prefixes.has(prefix)) continue;
      prefixes.add(prefix);
      if (tag.includes(`xmlns:${prefix}=`)) continue;
      const uri = NAMESPACES[prefix.toLowerCase()] ?? `urn:undeclared:${prefix}`;
      declarations += ` xmlns:${prefix}="${uri}"`;
    }
    return `<${name}${declarations}${tag.slice(name.length + 1)}`;
  });
}

function splitEntries(text: string) {
  const entries: string[] = [];
  let head: string | undefined;
  const broken: string[] = [];
  let start = -1;
  for (const { 0: tag, 1: slash, index } of matchOutsideCdata(text, createEntryPattern(text))) {
    if (!slash) {
      // An entry in an entry: the first one has no end.
      if (start >= 0) broken.push(text.slice(start, index));
      start = index;
      head ??= text.slice(0, index);
    } else if (start >= 0) {
      entries.push(text.slice(start, index + tag.length));
      start = -1;
    }
  }
  if (start >= 0) broken.push(text.slice(start));
  return { head: head ?? '', entries, broken };
}

/** The title of an entry that is no XML. */
const nameOf = (entry: string): string =>
  toText(/<title\b[^>]*>(?:\s*<!\[CDATA\[)?([^<\]]*)/.exec(entry)?.[1]);

/** The start of a feed without what is broken in it: the root, of whose attributes only the namespaces are needed. */
function createHead(head: string, isWellFormed: (xml: string) => boolean): string {
  const [root = '<rss>', name = 'rss', kind = 'rss'] = ROOT_TAG.exec(head) ?? [];
  const namespaces = new Map(
    [...root.matchAll(NAMESPACE)].map(([text, attribute]) => [attribute, text]),
  );
  const start = isWellFormed(`${root}</${name}>`)
    ? root
    : `<${[name, ...namespaces.values()].join(' ')}>`;
  return start + (CHANNELS[kind.toLowerCase()] ?? '');
}

/** The end tags of all elements that a text leaves open. */
function endTagsOf(head: string): string {
  const open: string[] = [];
  for (const [, slash, name = '', isEmpty] of matchOutsideCdata(head, TAG)) {
    if (slash) open.pop();
    else if (!isEmpty) open.push(name);
  }
  return open
    .reverse()
    .map((name) => `</${name}>`)
    .join('');
}
