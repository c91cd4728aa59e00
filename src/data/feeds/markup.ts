import { textOf } from '../../schema/time.ts';
import { toTrustedHtml } from '../html-policy.ts';

/**
 * Parses markup into a document in which nothing runs or loads, and gives its root. WebKit has none for XML with some
 * characters.
 */
export const parseMarkup = (text: string, type: DOMParserSupportedType): Element | null =>
  new DOMParser().parseFromString(toTrustedHtml(text), type).documentElement;

/** Paragraphs, lines and cells, whose texts would otherwise run into one another. */
const BLOCK = /<(?=\/?(p|br|div|li|h\d|t[dhr]|fig))/gi;
/** A tag, a comment, or an element whose text is not for reading. */
const TAG = /<(script|style|!--).*?(<\/\1>|-->|$)|<[a-z/!?]("[^"]*"?|[^">])*>?/gis;

/** The characters of entities that were met: parsing takes long, and feeds have few different ones. */
const characters = new Map<string, string>();

function decodeEntity(entity: string): string {
  const character =
    characters.get(entity) ?? parseMarkup(`<p>${entity}`, 'text/html')?.textContent ?? '';
  characters.set(entity, character);
  return character;
}

/** Plain text of a text with markup and entities; `''` for what is no text. It never becomes HTML again. */
export const toText = (html: unknown): string =>
  typeof html === 'string'
    ? html
        .replace(BLOCK, ' <')
        .replace(TAG, '')
        .replace(/&#?\w+;?/g, decodeEntity)
        .replace(/\s+/g, ' ')
        .trim()
    : '';

/** The beginning of a text with markup, cut after a word. Of a long article only the beginning is read. */
export function toSummary(html: unknown, maxLength = 300): string {
  const text = toText(typeof html === 'string' && html.slice(0, maxLength * 20));
  return text.length > maxLength ? text.slice(0, maxLength).replace(/\s+\S*$/, '') + '…' : text;
}

/** The address of the first picture in a text with markup, but for pictures one pixel wide, which count readers. */
export const findImage = (html: unknown): string =>
  toText(/<img(?![^<>]*width=["']1\b)[^<>]*\ssrc=["']([^"']+)/i.exec(textOf(html))?.[1]);
