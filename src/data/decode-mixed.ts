/** A character of UTF-8 in several bytes, one that was cut, so that no letter follows, or a byte alone. */
const SEQUENCE =
  /[\xC2-\xDF][\x80-\xBF]|[\xE0-\xEF][\x80-\xBF]{2}|[\xF0-\xF4][\x80-\xBF]{3}|[\xE0-\xF4][\x80-\xBF]{1,2}$|(?:[\xC2\xC3]|\xE2\x80?)(?![A-Za-z\x80-\xFF])|([\x80-\xFF])/g;

const MAX_ARGUMENTS = 8192;

/**
 * Decodes UTF-8 with some bytes in between that are none, since a part comes from a system that writes Latin-1: those
 * are read as that, one by one. `text` is what they were decoded as; in another encoding, it stays.
 */
export function decodeMixed(bytes: Uint8Array, text: string): string {
  const utf8 = new TextDecoder();
  if (utf8.decode(bytes) !== text) return text;
  const latin = new TextDecoder('latin1').decode(bytes);
  let mixed = '';
  let start = 0;
  for (const { 1: single, index } of toBinary(bytes).matchAll(SEQUENCE)) {
    if (!single) continue;
    mixed += utf8.decode(bytes.subarray(start, index)) + latin.charAt(index);
    start = index + 1;
  }
  return mixed + utf8.decode(bytes.subarray(start));
}

/** A character for each byte; a function takes only so many arguments. */
function toBinary(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += MAX_ARGUMENTS) {
    text += String.fromCharCode(...bytes.subarray(i, i + MAX_ARGUMENTS));
  }
  return text;
}
