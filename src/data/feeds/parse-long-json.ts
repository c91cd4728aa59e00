import { MAX_ENTRIES, type FeedBody } from './feed.ts';

/** The number of levels that are looked for in an entry: `_embedded`, a list, a picture, its sizes, a size… */
const MAX_DEPTH = 12;

/** The number of lists that are looked at for the one that makes a text long: some feeds have authors before it. */
const MAX_LISTS = 10;

const TEXT = '"[^"\\\\]*(?:\\\\.[^"\\\\]*)*"';
const REST = '[^"{}[\\]]*';

/**
 * A pattern of what stands between brackets. No two of its branches begin alike, so that a match fails at once, without
 * backtracking, where the text is broken.
 */
const inside = (depth: number): string =>
  depth
    ? `${REST}(?:(?:${TEXT}|[{[]${inside(depth - 1)}[\\]}])${REST})*`
    : `${REST}(?:${TEXT}${REST})*`;

/** An entry of a list, but not its last one. */
const ENTRY = new RegExp(`\\s*[{[]${inside(MAX_DEPTH)}[\\]}]\\s*,`, 'sy');

/** The beginning of a list, or a string, in which a bracket begins none. */
const LIST = new RegExp(`${TEXT}|\\[`, 'gs');

/**
 * Parses a long JSON as if zeros stood for the entries after the first `MAX_ENTRIES`: they are never read, and making
 * objects of 10,000 takes longer than all else. A broken text is left to `parseJson`, which says what is wrong.
 */
export function parseLongJson(body: FeedBody): void {
  const text = body.text.trim();
  // So that nothing tries to parse XML as JSON: an engine looks through all of it for the mistake.
  if (text.startsWith('<')) body.json = {};
  if (!/^[[{]/.test(text)) return;
  try {
    body.json ??= JSON.parse(truncateJson(text)) as unknown;
  } catch {
    // Broken, so nothing is parsed yet.
  }
}

function truncateJson(text: string): string {
  let tries = MAX_LISTS;
  for (const { 0: token, index } of text.matchAll(LIST)) {
    if (token !== '[') continue;
    const { count, from, to } = skipEntries(text, index + 1);
    const isLong = count > MAX_ENTRIES;
    if (isLong) return text.slice(0, from) + '0,'.repeat(count - MAX_ENTRIES) + text.slice(to);
    if (!--tries) break;
  }
  return text;
}

/** The number of entries of a list besides its last, the start of the first one that is not read, and that of the last. */
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
