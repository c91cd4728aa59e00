import { toTrustedHtml } from './html-policy.ts';

/** What parses markup: that of the browser, or one that a server has been given. */
export type MarkupParser = Pick<DOMParser, 'parseFromString'>;

let serverParser: MarkupParser | undefined;

/** The characters of entities that were met: parsing takes long, and feeds have few different ones. */
let characters = new Map<string, string>();

/** Has markup parsed by something else than the browser while `use` runs. */
export function withParser<T>(parser: MarkupParser | undefined, use: () => T): T {
  const before = [serverParser, characters] as const;
  // Another parser may know other entities.
  [serverParser, characters] = [parser, new Map<string, string>()];
  try {
    return use();
  } finally {
    [serverParser, characters] = before;
  }
}

/**
 * Parses markup into a document in which nothing runs or loads, and gives its root. WebKit has none for XML with some
 * characters.
 * @throws {ReferenceError} On a server that has no parser.
 */
export const parseMarkup = (text: string, type: DOMParserSupportedType): Element | null =>
  (serverParser ?? new DOMParser()).parseFromString(toTrustedHtml(text), type).documentElement;

function decodeEntity(entity: string): string {
  const character =
    characters.get(entity) ?? parseMarkup(`<p>${entity}`, 'text/html')?.textContent ?? '';
  characters.set(entity, character);
  return character;
}

/** A text with the characters that its entities stand for. */
export const decodeEntities = (text: string): string =>
  text.includes('&') ? text.replace(/&#?\w+;?/g, decodeEntity) : text;
