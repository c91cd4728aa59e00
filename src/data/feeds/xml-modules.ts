import { textOf } from '../../schema/time.ts';
import type { Row } from '../object-paths.ts';
import { youtube } from '../video/youtube.ts';
import { findFirst, toNames } from './xml-element.ts';
import { toMediaFile, type MediaFile } from './media.ts';

/* The modules of RSS, which Atom uses, too: vocabularies of other namespaces than the feed's. */

const PICTURE = toNames('image@url|image@href|image|:image@href|:image@url|:image');

/** All elements with attributes that an entry has under a name. */
const elementsOf = (entry: Row, name: string): Row[] => (entry[`${name}*`] ?? []) as Row[];

/** The address of the entry's page: of several, that of the one in HTML. */
export function findPage(entry: Row): unknown {
  const links = ['link', ':link'].flatMap((name) => elementsOf(entry, name));
  const pages = links.filter(({ href }) => href);
  const page =
    pages.find(({ type }) => textOf(type).includes('html')) ??
    pages.find(({ type }) => !type) ??
    pages[0];
  return page?.href;
}

/**
 * Categories, enclosures, pictures, and Media RSS, https://www.rssboard.org/media-rss: films, posters, captions, and players,
 * whose page says whose video it is.
 */
export function readMediaRss(entry: Row) {
  const all = (name: string) => elementsOf(entry, name);
  const files: MediaFile[] = [':content', 'enclosure', 'link=enclosure']
    .flatMap(all)
    .map(toMediaFile)
    .filter(({ src }) => src);
  const video = {
    sources: [
      ...files.filter(({ isVideo }) => isVideo),
      ...all(':player').map(({ url }) => ({ src: url, type: 'text/html' })),
    ],
    captions: all(':subtitle').map(({ href, lang }) => ({ src: href, language: lang })),
  };
  const tags = [
    ...all('category').map(({ label, term, text }) => label || term || text),
    ...textOf(entry[':keywords']).split(','),
  ];
  const thumbnails = all(':thumbnail').map(toMediaFile);
  // RSS has an element of that name for the feed, podcasts and sitemaps for entries.
  const picture = findFirst(entry, PICTURE);
  if (picture) thumbnails.push(toMediaFile({ url: picture, medium: 'image' }));
  return { row: { tags, video }, media: { files, thumbnails, isGroup: ':group' in entry } };
}

/** The video of an entry of YouTube, whose thumbnail has black bars: its poster has none, and is always there. */
export function readYouTube(entry: Row, video: Row): Row | undefined {
  const id = textOf(entry[':videoid']);
  if (!id) return undefined;
  const image = { src: youtube.posterUrl(id), width: 320, height: 180 };
  return { video: { ...video, provider: 'youtube', id }, image };
}
