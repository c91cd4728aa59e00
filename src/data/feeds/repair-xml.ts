import { matchOutsideCdata } from './match-outside-cdata.ts';

/** The usable part of a broken document, and the number of entries that are lost. */
interface Repaired {
  text: string;
  broken: number;
}

/** An ampersand that begins no entity of XML: one of HTML, or none at all. */
const STRAY_AMPERSAND = /&(?!#|(?:amp|lt|gt|quot|apos);)/;

/** Characters that XML does not allow, https://www.w3.org/TR/xml/#charsets. */
const FORBIDDEN = /[\0-\x08\v\f\x0e-\x1f\ufffe\uffff]/g;

/** The start tag or end tag of an entry. */
const ENTRY_TAG = /<(\/?)(?:[\w-]+:)?(?:item|entry)(?:\s[^<>]*)?>/;

/** A start tag, an end tag, or both in one; declarations are none of them. */
const TAG = /<(\/?)([\w:.-]+)(?![\w:.-])[^<>]*?(\/?)>/;

/**
 * Repairs RSS or Atom that is cut off or broken in places: it keeps the whole entries, in the feed that they stand in.
 * `isWellFormed` tells whether a text is XML.
 */
export function repairXml(
  text: string,
  isWellFormed: (xml: string) => boolean,
): Repaired | undefined {
  const clean = escapeStrayAmpersands(text.replace(FORBIDDEN, ''));
  const { head, entries, broken } = splitEntries(clean);
  const tail = endTagsOf(head);
  const put = (...kept: string[]) => head + kept.join('') + tail;
  const kept = isWellFormed(put(...entries))
    ? entries
    : entries.filter((entry) => isWellFormed(put(entry)));
  if (!kept.length) return undefined;
  return { text: put(...kept), broken: broken + entries.length - kept.length };
}

function escapeStrayAmpersands(text: string): string {
  let repaired = '';
  let start = 0;
  for (const { index } of matchOutsideCdata(text, STRAY_AMPERSAND)) {
    repaired += text.slice(start, index) + '&amp;';
    start = index + 1;
  }
  return repaired + text.slice(start);
}

function splitEntries(text: string) {
  const entries: string[] = [];
  let head: string | undefined;
  let broken = 0;
  let start = -1;
  for (const { 0: tag, 1: slash, index } of matchOutsideCdata(text, ENTRY_TAG)) {
    if (!slash) {
      // An entry in an entry: the first one has no end.
      if (start >= 0) broken++;
      start = index;
      head ??= text.slice(0, index);
    } else if (start >= 0) {
      entries.push(text.slice(start, index + tag.length));
      start = -1;
    }
  }
  if (start >= 0) broken++;
  return { head: head ?? '', entries, broken };
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
