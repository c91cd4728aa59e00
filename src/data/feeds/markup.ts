import { decodeEntities } from '../html-entities.ts';

/** Paragraphs, lines and cells, whose texts would otherwise run into one another. */
const BLOCK = /<(?=\/?(p|br|div|li|h\d|t[dhr]|fig))/gi;
/** A comment, an element whose text is not for reading, or a tag, whose values may hold a `>`. */
const TAG =
  /<(script|style|!--).*?(<\/\1>|-->|$)|<[a-z/!?](?:[^=>]|=(?:\s*"[^"]*"?|\s*'[^']*'?|(?!\s*["'])))*>?/gis;

/** Plain text of a text with markup and entities; `''` for what is no text. It never becomes HTML again. */
export const toText = (html: unknown): string =>
  typeof html === 'string'
    ? decodeEntities(html.replace(BLOCK, ' <').replace(TAG, '')).replace(/\s+/g, ' ').trim()
    : '';

/** The beginning of a text with markup, cut after a word. Of a long article only the beginning is read. */
export function toSummary(html: unknown, maxLength = 300): string {
  const text = toText(typeof html === 'string' && html.slice(0, maxLength * 20));
  return text.length > maxLength ? text.slice(0, maxLength).replace(/\s+\S*$/, '') + '…' : text;
}
