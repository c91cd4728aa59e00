/** The usable part of a broken document, and the number of entries that are lost. */
interface Repaired {
  root: unknown;
  broken: number;
}

/** A string, also one that does not end; a bracket; a comma with nothing behind it. */
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"?|[[\]{}]|,(?=\s*[\]}])/gs;

/** Control characters, which have to be escaped in JSON: templates forget that for line breaks. */
const CONTROL_CHARACTERS = /[\0-\x1f]/g;

/** Repairs JSON with superfluous commas or raw line breaks; of JSON that is cut off it keeps the whole entries. */
export function repairJson(text: string): Repaired | undefined {
  const clean = text.replace(TOKEN, (token) =>
    token.startsWith(',')
      ? ''
      : token.startsWith('"')
        ? token.replace(CONTROL_CHARACTERS, ' ')
        : token,
  );
  try {
    return { root: JSON.parse(clean) as unknown, broken: 0 };
  } catch {
    try {
      const { whole, broken } = closeList(clean);
      return { root: JSON.parse(whole) as unknown, broken };
    } catch {
      return undefined;
    }
  }
}

/**
 * The text up to the last whole entry of the outermost list that was left open, or, where none is whole, up
 * to the last thing that is; closed.
 */
function closeList(text: string): { whole: string; broken: number } {
  const open: { close: string; end: number }[] = [];
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    if (token === '[' || token === '{') open.push({ close: token === '[' ? ']' : '}', end: 0 });
    if (token !== ']' && token !== '}') continue;
    open.pop();
    const parent = open.at(-1);
    if (parent) parent.end = index + 1;
  }
  const isInList = open.some(({ close }) => close === ']');
  const list = open.findIndex(({ close, end }) => end && close === ']');
  const level = list < 0 ? open.findLastIndex(({ end }) => end) : list;
  const closed = open.slice(0, level + 1).reverse();
  const whole = text.slice(0, open[level]?.end) + closed.map(({ close }) => close).join('');
  return { whole, broken: isInList ? 1 : 0 };
}
