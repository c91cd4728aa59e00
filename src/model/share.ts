import type { Network } from './networks.ts';

/** What is shared. */
export interface Subject {
  url: string;
  title: string;
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

/** Fills an address template: `{url}` and `{title}` percent-encoded. */
export function fillTemplate(template: string, { url, title }: Subject, instance = ''): string {
  const values: Record<string, string> = { url: encode(url), title: encode(title), instance };
  return template.replace(/\{(url|title|instance)\}/g, (_, name: string) => values[name] ?? '');
}

/** Mastodon asks on which server a reader is at home; this one takes anybody. */
const COMMON_INSTANCE = 'mastodon.social';

/** The network's own page for sharing; the title is cut to what it takes, the address never. */
export function shareLink(network: Network, subject: Subject, instance = COMMON_INSTANCE): string {
  const room = (network.limit ?? Infinity) - subject.url.length - 1;
  const title = trimText(subject.title, Math.max(0, room));
  return fillTemplate(
    network.template,
    { ...subject, title },
    instance.replace(/^\w+:\/\/|\/$/g, ''),
  );
}

/** RFC 6068: spaces are `%20`, a line break is `%0D%0A`. */
export function mailLink({ url, title }: Subject): string {
  return `mailto:?subject=${encode(title)}&body=${encode(`${title}\r\n\r\n${url}`)}`;
}
