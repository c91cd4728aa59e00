/**
 * The label of an encoding: the XML declaration (servers often name one encoding for all their files; what can be read as
 * ASCII is not in UTF-16), else the content type.
 */
const LABEL = /(?:^\s*<\?xml[^>]*encoding|charset)=["']?(?!utf-16)([\w-]+)/i;

/** What tells an encoding for certain: a byte order mark, or the zeros of UTF-16 around what begins a feed. */
const SIGNATURES: readonly (readonly [RegExp, string])[] = [
  [/^\xEF\xBB/, 'utf-8'],
  [/^(?:\xFE\xFF|\0[\s<[{])/, 'utf-16be'],
  [/^(?:\xFF\xFE|[\s<[{]\0)/, 'utf-16le'],
];

/** The number of bytes in which a label is looked for. */
const HEAD_BYTES = 200;

const MAX_ARGUMENTS = 8192;

/** What stands for bytes that are no UTF-8; at the end, a character may be cut off. */
const BROKEN = /\uFFFD(?!$)/g;
const WHOLE = /[^\0-\x7F\uFFFD]/g;

/** A character of UTF-8 in several bytes, one that was cut, so that no letter follows, or a byte alone. */
const SEQUENCE =
  /[\xC2-\xDF][\x80-\xBF]|[\xE0-\xEF][\x80-\xBF]{2}|[\xF0-\xF4][\x80-\xBF]{3}|[\xE0-\xF4][\x80-\xBF]{1,2}$|(?:[\xC2\xC3]|\xE2\x80?)(?![A-Za-z\x80-\xFF])|([\x80-\xFF])/g;

/** Decodes a body; without a label, or with an unknown one, as UTF-8. */
export function decodeText(bytes: Uint8Array, contentType: string | null): string {
  const head = toBinary(bytes.subarray(0, HEAD_BYTES));
  const [, signed] = SIGNATURES.find(([signature]) => signature.test(head)) ?? [];
  const decoder = createDecoder(signed ?? LABEL.exec(head + (contentType ?? ''))?.[1]);
  // Software takes UTF-8 and Latin-1 for one another. Nobody writes what is UTF-8 by chance.
  if (!/^(utf-8|windows-1252)$/.test(decoder.encoding)) return decoder.decode(bytes);
  const text = new TextDecoder().decode(bytes);
  if (!text.includes('\uFFFD')) return text;
  const isLatin = !signed && count(text, BROKEN) > count(text, WHOLE);
  return isLatin ? createDecoder('latin1').decode(bytes) : decodeMixed(bytes);
}

/**
 * Decodes UTF-8 with some bytes in between that are none, since a part comes from a system that writes Latin-1: those
 * are read as that, one by one.
 */
function decodeMixed(bytes: Uint8Array): string {
  const latin = createDecoder('latin1').decode(bytes);
  const utf8 = createDecoder('utf-8');
  let text = '';
  let start = 0;
  for (const { 1: single, index } of toBinary(bytes).matchAll(SEQUENCE)) {
    if (!single) continue;
    text += utf8.decode(bytes.subarray(start, index)) + latin.charAt(index);
    start = index + 1;
  }
  return text + utf8.decode(bytes.subarray(start));
}

/** A character for each byte; a function takes only so many arguments. */
function toBinary(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += MAX_ARGUMENTS) {
    text += String.fromCharCode(...bytes.subarray(i, i + MAX_ARGUMENTS));
  }
  return text;
}

function createDecoder(label: string | undefined): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder();
  }
}

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;
