import { textOf } from '../../schema/time.ts';
import { getPath, type Row } from '../object-paths.ts';
import { toFile, toPicture } from './media.ts';
import type { Shape } from './shapes.ts';

/** A film this wide is sharp in a card and in a dialog of most screens, and is not too large. */
const WIDE_ENOUGH = 1280;

const listOf = (value: unknown): Row[] =>
  Array.isArray(value) ? value.map((entry) => Object(entry) as Row) : [];

/** What a browser plays, the best first: a stream that adapts itself, then the width that fits best. */
function filesOf(video: Row) {
  const files = listOf(video.sources).map(({ file, ...source }) =>
    toFile({ ...source, url: file }),
  );
  const distance = ({ type, width }: (typeof files)[number]) =>
    /mpegurl/i.test(type) ? -1 : width ? Math.abs(width - WIDE_ENOUGH) : WIDE_ENOUGH;
  return files.filter(({ isVideo }) => isVideo).sort((a, b) => distance(a) - distance(b));
}

function more(video: Row): Row {
  const sources = filesOf(video);
  const captions = listOf(video.tracks)
    .filter(({ kind }) => /^(captions|subtitles)$/.test(textOf(kind)))
    .map(({ file, label, language }) => ({ src: file, label, language }));
  // Among the pictures are short films.
  const pictures = listOf(video.images)
    .map(({ src, ...image }) => toFile({ ...image, url: src }))
    .filter(({ isPicture }) => isPicture);
  const [first] = sources.filter(({ type }) => !/mpegurl/i.test(type));
  return {
    url: video.link || (first ?? sources[0])?.src,
    image: toPicture(pictures) ?? video.image,
    video: { sources, captions },
  };
}

/** `https://cdn.jwplayer.com/v2/playlists/…`, https://docs.jwplayer.com/players/reference/playlists. */
export const jwplayer: Shape = {
  name: 'jwplayer',
  list: (root) => getPath(root, 'playlist'),
  is: (video) => video.mediaid ?? video.sources,
  fields: {
    id: 'mediaid',
    title: 'title',
    summary: 'description',
    published: 'pubdate',
    duration: 'duration',
    tags: 'tags',
  },
  more,
  next: (root) => getPath(root, 'links.next'),
};
