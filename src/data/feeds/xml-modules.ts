import { textOf } from '../../schema/time.ts';
import { getPath, type Row } from '../object-paths.ts';
import { youtube } from '../video/youtube.ts';
import { toMediaFile, type MediaFile } from './media.ts';

/* The modules of RSS, which Atom uses, too: vocabularies of other namespaces than the feed's. */

/** All elements with attributes that an entry has under a name. */
const elementsOf = (entry: Row, name: string): Row[] =>
  [getPath(entry, `${name}*`) ?? []].flat().map((element) => Object(element) as Row);

/**
 * Categories, enclosures, and Media RSS, https://www.rssboard.org/media-rss: films, posters, captions, and players,
 * whose page says whose video it is.
 */
export function readMediaRss(entry: Row) {
  const all = (name: string) => elementsOf(entry, name);
  const files: MediaFile[] = [':content', 'enclosure', 'link=enclosure']
    .flatMap(all)
    .map(toMediaFile);
  const video = {
    sources: [
      ...files.filter(({ isVideo }) => isVideo),
      ...all(':player').map(({ url }) => ({ src: url, type: 'text/html' })),
    ],
    captions: all(':subTitle').map(({ href, lang }) => ({ src: href, language: lang })),
  };
  const tags = [
    ...all('category').map(({ label, term, text }) => label || term || text),
    ...textOf(getPath(entry, ':keywords')).split(','),
  ];
  return { row: { tags, video }, files, thumbnails: all(':thumbnail').map(toMediaFile) };
}

/** The video of an entry of YouTube, whose thumbnail has black bars: its poster has none, and is always there. */
export function readYouTube(entry: Row, video: Row): Row | undefined {
  const id = textOf(getPath(entry, ':videoId'));
  if (!id) return undefined;
  const image = { src: youtube.posterUrl(id), width: 320, height: 180 };
  return { video: { ...video, provider: 'youtube', id }, image };
}
