/** What of a broken text can be used, and how many entries are lost in it. */
interface Mended {
  root: unknown;
  broken: number;
}

/** A string, also one that does not end; a bracket; a comma with nothing behind it. */
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"?|[[\]{}]|,(?=\s*[\]}])/gs;

/** Line breaks and the like, which JSON wants escaped and templates forget to. */
const RAW = /[\0-\x1f]/g;

/** JSON with superfluous commas and raw line breaks, or cut off somewhere: then the entries that are whole. */
export function mendJson(text: string): Mended | undefined {
  const clean = text.replace(TOKEN, (token) =>
    token.startsWith(',') ? '' : token.startsWith('"') ? token.replace(RAW, ' ') : token,
  );
  try {
    return { root: JSON.parse(clean) as unknown, broken: 0 };
  } catch {
    try {
      return { root: JSON.parse(closeList(clean)) as unknown, broken: 1 };
    } catch {
      return undefined;
    }
  }
}

/** The text up to the last whole object of the outermost list that was left open, closed. */
function closeList(text: string): string {
  const open: { close: string; end: number }[] = [];
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    if (token === '[' || token === '{') open.push({ close: token === '[' ? ']' : '}', end: 0 });
    if (token !== ']' && token !== '}') continue;
    open.pop();
    const list = open.at(-1);
    if (list?.close === ']' && token === '}') list.end = index + 1;
  }
  const level = open.findIndex(({ end }) => end);
  const closed = open.slice(0, level + 1).reverse();
  return text.slice(0, open[level]?.end) + closed.map(({ close }) => close).join('');
}
