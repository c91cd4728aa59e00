/** The usable part of a broken document, and what the entries are called that are lost. */
interface Repaired {
  root: unknown;
  broken: string[];
}

/** A string, also one that does not end; a bracket; a comma with nothing behind it; what JSON has no word for. */
const TOKEN =
  /"[^"\\]*(?:\\.[^"\\]*)*"?|[[\]{}]|,(?=\s*[\]}])|-?\b(?:NaN|Infinity)\b|\b(?:undefined|None)\b/gs;

/** Control characters, which have to be escaped in JSON: templates forget that for line breaks. */
const CONTROL_CHARACTERS = /[\0-\x1f]/g;

/** The beginning of a list or an object. */
const START = /[[{](?=\s*(?:["[{\]}\d-]|true|false|null))/g;

/** The number of places that are tried as the beginning of the document: a notice before it has brackets, too. */
const MAX_STARTS = 20;

/**
 * Repairs JSON with superfluous commas, raw line breaks, `NaN`, or text before and behind it, such as the notice of a
 * server or what keeps others from running it; of JSON that is cut off it keeps the whole entries.
 */
export function repairJson(text: string): Repaired | undefined {
  let tries = MAX_STARTS;
  let passed = 0;
  let candidate: string | undefined;
  for (const { index } of text.matchAll(START)) {
    if (index < passed) continue;
    if (!tries--) break;
    const { clean, end, cleanEnd } = cleanJson(text.slice(index));
    const root = end ? parse(clean.slice(0, cleanEnd)) : undefined;
    if (isDocument(root)) return { root, broken: [] };
    // What has no end is the document, cut off; what has one may be something before it.
    if (!end) {
      candidate = clean;
      break;
    }
    candidate ??= clean;
    passed = index + end;
  }
  const { whole, broken } = closeList(candidate ?? '');
  const root = parse(whole);
  return root === undefined ? undefined : { root, broken };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether a value is a document rather than something in brackets before it. */
const isDocument = (root: unknown): boolean =>
  typeof root === 'object' &&
  root !== null &&
  Object.values(root).some((value) => typeof value === 'object' && value !== null);

/** A text without mistakes, and where its list or object ends, before and after that: 0 where it does not. */
function cleanJson(text: string): { clean: string; end: number; cleanEnd: number } {
  let depth = 0;
  let end = 0;
  let growth = 0;
  let cleanEnd = 0;
  const clean = text.replace(TOKEN, (token, index: number) => {
    const mended = mend(token);
    growth += mended.length - token.length;
    if (token === '[' || token === '{') depth++;
    if ((token === ']' || token === '}') && !--depth && !end) {
      end = index + 1;
      cleanEnd = end + growth;
    }
    return mended;
  });
  return { clean, end, cleanEnd };
}

function mend(token: string): string {
  switch (token.charAt(0)) {
    case ',':
      return '';
    case '"':
      return token.replace(CONTROL_CHARACTERS, ' ');
    case '[':
    case ']':
    case '{':
    case '}':
      return token;
    default:
      return 'null';
  }
}

/**
 * The text up to the last whole entry of the outermost list that was left open, or, where none is whole, up
 * to the last thing that is; closed.
 */
function closeList(text: string): { whole: string; broken: string[] } {
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
  return { whole, broken: isInList ? [''] : [] };
}
