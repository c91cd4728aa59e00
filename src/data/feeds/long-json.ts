import { MAX_ENTRIES, type FeedBody } from './feed.ts';

/** How deep things may lie in an entry: `_embedded`, a list, a picture, its sizes, a size… */
const DEPTH = 12;

/** How many lists are looked at for the one that makes a text long: some feeds have authors before it. */
const LISTS = 10;

const TEXT = '"[^"\\\\]*(?:\\\\.[^"\\\\]*)*"';
const REST = '[^"{}[\\]]*';

/** What stands between brackets. No two branches begin alike, so that what is broken is left as soon as it is seen. */
const inside = (depth: number): string =>
  depth
    ? `${REST}(?:(?:${TEXT}|[{[]${inside(depth - 1)}[\\]}])${REST})*`
    : `${REST}(?:${TEXT}${REST})*`;

/** An entry of a list that is not its last. */
const ENTRY = new RegExp(`\\s*[{[]${inside(DEPTH)}[\\]}]\\s*,`, 'sy');

/** Where a list begins; what looks like it in a text is none. */
const LIST = new RegExp(`${TEXT}|\\[`, 'gs');

/**
 * Parses a long JSON as if zeros stood for what comes after the first so many entries: those are never read, and to
 * make objects of 10,000 takes longer than all else. What is broken is left to who mends it.
 */
export function parse(body: FeedBody): void {
  const text = body.text.trim();
  // Nothing else need try to parse XML as JSON: an engine looks through all of it for where it is wrong.
  if (text.startsWith('<')) body.root = {};
  if (!/^[[{]/.test(text)) return;
  try {
    body.root ??= JSON.parse(firstEntriesOf(text)) as unknown;
  } catch {
    // Then it is parsed as it is, by whoever says what is wrong with it.
  }
}

function firstEntriesOf(text: string): string {
  let tries = LISTS;
  for (const { 0: token, index } of text.matchAll(LIST)) {
    if (token !== '[') continue;
    const { count, from, to } = skipEntries(text, index + 1);
    const isLong = count > MAX_ENTRIES;
    if (isLong) return text.slice(0, from) + '0,'.repeat(count - MAX_ENTRIES) + text.slice(to);
    if (!--tries) break;
  }
  return text;
}

/** How many entries a list has besides its last, where the first one is that is not read, and where the last one is. */
function skipEntries(text: string, start: number) {
  let count = 0;
  let from = start;
  let to = start;
  ENTRY.lastIndex = start;
  while (ENTRY.test(text)) {
    to = ENTRY.lastIndex;
    if (++count === MAX_ENTRIES) from = to;
  }
  return { count, from, to };
}
