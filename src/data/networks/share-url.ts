import { withoutPrototype } from '../../schema/without-prototype.ts';
import type { Network } from './network.ts';

/** What is shared. */
export interface Subject {
  url: string;
  title: string;
  image?: string | undefined;
}

/**
 * The most characters of a title where a network names no limit. Servers refuse addresses of more
 * than some 8 kB, which 3,000 Arabic letters, six bytes each in an address, would be.
 */
const LONGEST_TITLE = 300;

/**
 * Cuts a text to at most `limit` characters as readers count them: an emoji of several code points
 * is one. Without a segmenter, by code point. Where a network counts otherwise, `characterWeight` says
 * how much a grapheme takes.
 */
export function trimText(
  text: string,
  limit: number,
  characterWeight?: Network['characterWeight'],
): string {
  if (limit < 1) return '';
  // To make a segmenter takes long, and few titles need one.
  if (text.length * (characterWeight ? 2 : 1) <= limit) return text;
  const characters =
    'Segmenter' in Intl
      ? [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment)
      : Array.from(text);
  const weight = (character: string) => characterWeight?.(character) ?? 1;
  let left = limit;
  if (characters.every((character) => (left -= weight(character)) >= 0)) return text;
  left = limit - weight('…');
  const end = characters.findIndex((character) => (left -= weight(character)) < 0);
  return characters.slice(0, end).join('').trimEnd() + '…';
}

/** `encodeURIComponent` throws on half a surrogate pair, which a careless cut leaves behind. */
export const encode = (text: string): string =>
  encodeURIComponent(text.replace(/[\ud800-\udfff]/gu, '\uFFFD'));

/** Fills an address template: `{url}` and `{title}` percent-encoded; what has no value stays. */
export function fillTemplate(
  template: string,
  values: Readonly<Record<string, string | undefined>>,
): string {
  return template.replace(/\{(\w+)\}/g, (brace, name: string) => {
    const value = withoutPrototype(values)[name];
    return typeof value !== 'string' ? brace : name === 'instance' ? value : encode(value);
  });
}

/** The network's own page for sharing; the title is cut to what it takes, the address never. */
export function buildShareUrl(
  { shareTemplate = '', characterLimit, urlWeight, characterWeight }: Network,
  { url, title, image = '' }: Subject,
): string {
  const room = characterLimit ? characterLimit - (urlWeight ?? url.length) - 1 : LONGEST_TITLE;
  return fillTemplate(shareTemplate, { url, title: trimText(title, room, characterWeight), image });
}

/** RFC 6068: spaces are `%20`, a line break is `%0D%0A`. */
export function buildMailtoUrl({ url, title }: Subject): string {
  const subject = trimText(title, LONGEST_TITLE);
  return `mailto:?subject=${encode(subject)}&body=${encode(`${subject}\r\n\r\n${url}`)}`;
}
