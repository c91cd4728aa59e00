import type { MarkupParser } from '../data/html-entities.ts';

/** The names of U+00A0 to U+00FF, in order: https://html.spec.whatwg.org/multipage/named-characters.html. */
const LATIN_1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro ' +
  'para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil ' +
  'Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave ' +
  'Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml ' +
  'igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute ' +
  'thorn yuml';

/** Names that texts of feeds have, where a server has nothing that knows all of them. */
const NAMES = new Map([
  ...Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", hellip: '…', bull: '•' }),
  ...Object.entries({ ndash: '–', mdash: '—', lsquo: '‘', rsquo: '’', sbquo: '‚', ldquo: '“' }),
  ...Object.entries({ rdquo: '”', bdquo: '„', lsaquo: '‹', rsaquo: '›', euro: '€', trade: '™' }),
  ...Object.entries({ thinsp: '\u2009', ensp: '\u2002', emsp: '\u2003', zwnj: '\u200c' }),
  ...LATIN_1.split(' ').map((name, i) => [name, String.fromCharCode(0xa0 + i)] as const),
]);

/** What HTML takes the numbers of control characters from U+0080 for: https://encoding.spec.whatwg.org/#windows-1252. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function decode(entity: string, name: string): string {
  const [, hex, decimal] = /^#(?:x([\da-f]+)|(\d+))$/i.exec(name) ?? [];
  const code = hex ? parseInt(hex, 16) : Number(decimal);
  if (code >= 0x80 && code < 0xa0) return WINDOWS_1252.charAt(code - 0x80);
  if (code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)) {
    return String.fromCodePoint(code);
  }
  return NAMES.get(name) ?? entity;
}

/** Reads the text of an entity, which is all that data/html-entities.ts asks for of HTML. */
export const entityParser: MarkupParser = {
  parseFromString(text) {
    const textContent = text
      .replace(/^<p>/, '')
      .replace(/&(#?\w+);?/g, (entity: string, name: string) => decode(entity, name));
    return { documentElement: { textContent } } as unknown as Document;
  },
};
