import { toTrustedHtml } from './html-policy.ts';

/**
 * Parses markup into a document in which nothing runs or loads, and gives its root. WebKit has none for XML with some
 * characters.
 */
export const parseMarkup = (text: string, type: DOMParserSupportedType): Element | null =>
  new DOMParser().parseFromString(toTrustedHtml(text), type).documentElement;

/** The characters of entities that were met: parsing takes long, and feeds have few different ones. */
const characters = new Map<string, string>();

function decodeEntity(entity: string): string {
  const character =
    characters.get(entity) ?? parseMarkup(`<p>${entity}`, 'text/html')?.textContent ?? '';
  characters.set(entity, character);
  return character;
}

/** A text with the characters that its entities stand for. */
export const decodeEntities = (text: string): string =>
  text.includes('&') ? text.replace(/&#?\w+;?/g, decodeEntity) : text;
