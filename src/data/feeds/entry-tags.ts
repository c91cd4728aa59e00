import { MAX_ENTRIES } from './feed.ts';
import { matchOutsideCdata } from './match-outside-cdata.ts';

/** The start tag of a feed's root, with its name and its attributes. */
export const ROOT_TAG = /<((?:[\w-]+:)?(rss|feed|rdf|urlset))(?=[\s>])([^<>]*)>/i;

/** What a format calls its entries, by its root. */
const ENTRY_NAMES: Readonly<Record<string, string>> = {
  rss: 'item',
  rdf: 'item',
  feed: 'entry',
  urlset: 'url',
};

const FIRST_ENTRY = (name: string) => new RegExp(`<((?:[\\w-]+:)?(?:${name}))(?=[\\s/>])`, 'i');

/**
 * A pattern of the start tags, with a name, and the end tags of a feed's entries, as the first one is written: in another
 * vocabulary, `gallery:item` is something else.
 */
export function createEntryPattern(text: string): RegExp {
  const [, , root = ''] = ROOT_TAG.exec(text.slice(0, 10_000)) ?? [];
  const name = ENTRY_NAMES[root.toLowerCase()] ?? 'item|entry';
  const [first] = matchOutsideCdata(text, FIRST_ENTRY(name));
  return new RegExp(`<(\\/?)${first?.[1] ?? `(?:${name})`}(?=[\\s/>])[^<>]*>`, 'i');
}

/**
 * Cuts a feed after the first entries, since parsing takes long: of 10,000 it would take a third of a second. What
 * stands behind the last entry stays.
 */
export function truncateXml(text: string, most = MAX_ENTRIES): string {
  let count = 0;
  for (const { 0: tag, 1: slash, index } of matchOutsideCdata(text, createEntryPattern(text))) {
    if (!slash || ++count < most) continue;
    return text.slice(0, index) + text.slice(text.lastIndexOf(tag));
  }
  return text;
}
