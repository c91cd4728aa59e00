import type { Network } from './network.ts';

/** What is shared. */
export interface Subject {
  url: string;
  title: string;
  image?: string | undefined;
}

/**
 * Cuts a text to at most `limit` characters as readers count them: an emoji of several code points
 * is one. Without a segmenter, by code point.
 */
export function trimText(text: string, limit: number): string {
  // To make a segmenter takes long, and few titles need one.
  if (text.length <= limit) return text;
  const characters =
    'Segmenter' in Intl
      ? Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment)
      : Array.from(text);
  const start = characters.slice(0, limit && limit - 1).join('');
  return characters.length > limit ? start.trimEnd() + '…' : text;
}

/** `encodeURIComponent` throws on half a surrogate pair, which a careless cut leaves behind. */
const encode = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'));

/** Fills an address template: `{url}` and `{title}` percent-encoded; what has no value stays. */
export function fillTemplate(
  template: string,
  values: Readonly<Record<string, string | undefined>>,
): string {
  return template.replace(/\{(\w+)\}/g, (brace, name: string) => {
    const value = values[name];
    // Neither is what every object has, such as `{toString}`.
    return typeof value !== 'string' ? brace : name === 'instance' ? value : encode(value);
  });
}

/** The network's own page for sharing; the title is cut to what it takes, the address never. */
export function shareLink(
  { template = '', limit = Infinity }: Network,
  { url, title, image = '' }: Subject,
): string {
  const room = Math.max(0, limit - url.length - 1);
  return fillTemplate(template, { url, title: trimText(title, room), image });
}

/** RFC 6068: spaces are `%20`, a line break is `%0D%0A`. */
export function mailLink({ url, title }: Subject): string {
  return `mailto:?subject=${encode(title)}&body=${encode(`${title}\r\n\r\n${url}`)}`;
}
