import { matchOutsideCdata } from './match-outside-cdata.ts';

/** What of a broken text can be used, and how many entries are lost in it. */
interface Repaired {
  text: string;
  broken: number;
}

/** What is wrong in markup: names that HTML knows and XML does not, and none at all. */
const STRAY = /&(?!#|(?:amp|lt|gt|quot|apos);)/;

/** What no XML may hold. */
const FORBIDDEN = /[\0-\x08\v\f\x0e-\x1f\ufffe\uffff]/g;

/** Where entries begin and end. */
const EDGE = /<(\/?)(?:[\w-]+:)?(?:item|entry)(?:\s[^<>]*)?>/;

/** What a name opens or closes, a whole name; declarations do neither. */
const TAG = /<(\/?)([\w:.-]+)(?![\w:.-])[^<>]*?(\/?)>/;

/**
 * RSS or Atom that is cut off, or broken in places: the entries that are whole, in the feed that they stand
 * in. `isWhole` tells whether a text is XML.
 */
export function repairXml(text: string, isWhole: (xml: string) => boolean): Repaired | undefined {
  const clean = escapeStrayAmpersands(text.replace(FORBIDDEN, ''));
  const { head, entries, broken } = takeApart(clean);
  const tail = closingsOf(head);
  const put = (...kept: string[]) => head + kept.join('') + tail;
  const kept = isWhole(put(...entries)) ? entries : entries.filter((entry) => isWhole(put(entry)));
  if (!kept.length) return undefined;
  return { text: put(...kept), broken: broken + entries.length - kept.length };
}

function escapeStrayAmpersands(text: string): string {
  let mended = '';
  let start = 0;
  for (const { index } of matchOutsideCdata(text, STRAY)) {
    mended += text.slice(start, index) + '&amp;';
    start = index + 1;
  }
  return mended + text.slice(start);
}

function takeApart(text: string) {
  const entries: string[] = [];
  let head: string | undefined;
  let broken = 0;
  let start = -1;
  for (const { 0: tag, 1: slash, index } of matchOutsideCdata(text, EDGE)) {
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

/** The ends of all that a text has opened. */
function closingsOf(head: string): string {
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
