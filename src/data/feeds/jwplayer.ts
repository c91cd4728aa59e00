import { textOf } from '../../schema/time.ts';
import { getPath, type Row } from '../object-paths.ts';
import { defineJsonFormat } from './json-format.ts';
import { toMediaFile, toPicture } from './media.ts';

/** The width in pixels of a film that is sharp in a card and in a dialog of most screens, and is not too large. */
const IDEAL_WIDTH = 1280;

const listOf = (value: unknown): Row[] =>
  Array.isArray(value) ? value.map((entry) => Object(entry) as Row) : [];

/** The files that a browser plays, the best first: a stream that adapts itself, then the width that fits best. */
function filesOf(video: Row) {
  const files = listOf(video.sources).map(({ file, ...source }) =>
    toMediaFile({ ...source, url: file }),
  );
  const distance = ({ type, width }: (typeof files)[number]) =>
    /mpegurl/i.test(type) ? -1 : width ? Math.abs(width - IDEAL_WIDTH) : IDEAL_WIDTH;
  return files.filter(({ isVideo }) => isVideo).sort((a, b) => distance(a) - distance(b));
}

function readMore(video: Row): Row {
  const sources = filesOf(video);
  const captions = listOf(video.tracks)
    .filter(({ kind }) => /^(captions|subtitles)$/.test(textOf(kind)))
    .map(({ file, label, language }) => ({ src: file, label, language }));
  // Among the pictures are short films.
  const pictures = listOf(video.images)
    .map(({ src, ...image }) => toMediaFile({ ...image, url: src }))
    .filter(({ isPicture }) => isPicture);
  const [first] = sources.filter(({ type }) => !/mpegurl/i.test(type));
  return {
    url: video.link || (first ?? sources[0])?.src,
    image: toPicture(pictures) ?? video.image,
    video: { sources, captions },
  };
}

/** A playlist of JW Player, `/v2/playlists/…`, https://docs.jwplayer.com/players/reference/playlists. */
export const jwplayer = defineJsonFormat({
  name: 'jwplayer',
  findEntries: (root) => getPath(root, 'playlist'),
  isEntry: (video) => !!(video.mediaid ?? video.sources),
  fields: {
    id: 'mediaid',
    title: 'title',
    summary: 'description',
    published: 'pubdate',
    duration: 'duration',
    tags: 'tags',
  },
  readMore,
  nextPage: (root) => getPath(root, 'links.next'),
});
