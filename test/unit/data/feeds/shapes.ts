/* Feeds in XML with all vocabularies that a test may want. */
import type { Item } from '../../../../src/data/item.ts';
import { LEDGER, readFeed } from './fixtures.ts';

const NAMESPACES = [
  ['dc', 'http://purl.org/dc/elements/1.1/'],
  ['media', 'http://search.yahoo.com/mrss/'],
  ['content', 'http://purl.org/rss/1.0/modules/content/'],
  ['itunes', 'http://www.itunes.com/dtds/podcast-1.0.dtd'],
  ['atom', 'http://www.w3.org/2005/Atom'],
  ['slash', 'http://purl.org/rss/1.0/modules/slash/'],
  ['yandex', 'http://news.yandex.ru'],
  ['gallery', 'http://gallery.example/ns'],
  ['activity', 'http://activitystrea.ms/spec/1.0/'],
]
  .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  .join(' ');

/** RSS with items. */
export const rss = (items: string, channel = '<link>https://ledger.example/</link>', root = '') =>
  `<rss version="2.0" ${NAMESPACES} ${root}><channel><title>T</title>${channel}${items}</channel></rss>`;
/** Atom with entries. */
export const atom = (entries: string, root = '') =>
  `<feed xmlns="http://www.w3.org/2005/Atom" ${NAMESPACES} ${root}><title>T</title>${entries}</feed>`;
export const item = (more: string) => `<item><title>A</title><link>/a</link>${more}</item>`;
export const entry = (more: string) => `<entry><title>A</title>${more}</entry>`;

/** The items of a feed that can be read. */
export function itemsOf(text: string, url = LEDGER): Item[] {
  const result = readFeed(text, { url });
  if (!result.ok) throw new Error(`${result.reason} ${result.detail ?? ''}`);
  return result.feed.items;
}
/** The first of them. */
export const firstOf = (text: string, url?: string) => itemsOf(text, url)[0]!;
