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

/** What stands for bytes that are no UTF-8; at the end, a character may be cut off. */
const BROKEN = /\uFFFD(?!$)/g;
const WHOLE = /[^\0-\x7F\uFFFD]/g;

/** Decodes a body; without a label, or with an unknown one, as UTF-8. */
export function decodeText(bytes: Uint8Array, contentType: string | null): string {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD_BYTES));
  const [, signed] = SIGNATURES.find(([signature]) => signature.test(head)) ?? [];
  const decoder = createDecoder(signed ?? LABEL.exec(head + (contentType ?? ''))?.[1]);
  const { encoding } = decoder;
  const text = (encoding === 'windows-1252' ? new TextDecoder() : decoder).decode(bytes);
  // Software takes UTF-8 and Latin-1 for one another. Nobody writes what is UTF-8 by chance.
  const isLatin =
    encoding === 'utf-8'
      ? !signed && text.includes('\uFFFD') && count(text, BROKEN) > count(text, WHOLE)
      : encoding === 'windows-1252' && text.includes('\uFFFD');
  return isLatin ? new TextDecoder('windows-1252').decode(bytes) : text;
}

function createDecoder(label: string | undefined): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder();
  }
}

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;
