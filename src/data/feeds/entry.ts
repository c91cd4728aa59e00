import { textOf } from '../../schema/time.ts';
import { getPath, getFirst, ownProperties, readFields, type Row } from '../object-paths.ts';
import { toFile, toPicture } from './media.ts';
import { findImage, toSummary, toText } from './markup.ts';

export const AUTHOR = 'authors.0.name|author.name|name|:creator|author|:author';

/*
 * JSON Feed, RSS and Atom in one table, since no name of one means something else in another; and RSS and
 * Atom each use names of the other's now and then, and share Media RSS and Dublin Core. In XML `:name` is
 * of another vocabulary than the feed's, `link=next` a link of that relation, `@name` an attribute.
 */
const ENTRY = {
  id: 'id|guid',
  url: 'link|link@href|link=alternate@href|external_url',
  title: 'title|:title',
  summary: 'summary|description|content_text|content_html|:encoded|content|:description',
  image: 'banner_image',
  kicker: ':category@label',
  author: AUTHOR,
  published: 'date_published|pubDate|published|:date',
  updated: 'date_modified|updated|:updated',
  duration: ':duration',
  count: ':statistics@views',
};

const POSTER = { width: 320, height: 180 };

const toPlayer = ({ url }: Row): Row => ({ src: url, type: 'text/html' });

/** An entry in the loose shape of an item, its markup made text; what is `known` needs no looking for. */
export function toRow(entry: unknown, known: Row, feedAuthor: unknown): Row {
  const all = (name: string) => [getPath(entry, name) ?? []].flat().map(Object) as Row[];
  const files = [':content*', 'enclosure*', 'link=enclosure*', 'attachments']
    .flatMap(all)
    .map(toFile);
  const pictures = files.filter(({ isPicture }) => isPicture);
  const id = getPath(entry, ':videoId');
  const row = ownProperties({
    author: feedAuthor,
    tags: [
      ...all('category*').map(({ label, term, text }) => label || term || text),
      ...textOf(getPath(entry, ':keywords')).split(','),
    ],
    video: {
      provider: id && 'youtube',
      id,
      // The page of a player says whose video it is.
      sources: [...files.filter(({ isVideo }) => isVideo), ...all(':player*').map(toPlayer)],
      captions: all(':subTitle*').map(({ href, lang }) => ({ src: href, language: lang })),
    },
    ...readFields(entry, ENTRY),
    ...known,
  });
  row.url ||= /^https?:/.test(textOf(row.id)) ? row.id : files[0]?.src;
  row.image ||=
    toPicture(pictures.length ? pictures : all(':thumbnail*').map(toFile)) ||
    findImage(getFirst(entry, ':encoded|content_html|content')) ||
    findImage(row.summary);
  row.duration ||= files.find(({ duration }) => duration)?.duration;
  // YouTube's usual poster has black bars; this one has none, and there is one of every video.
  if (id) row.image = { src: `https://i.ytimg.com/vi/${textOf(id)}/mqdefault.jpg`, ...POSTER };
  row.summary = toSummary(row.summary);
  // Some tell by how many places: more than none is up.
  row.movement = [, 'up', 'down'].at(Math.sign(Number(textOf(row.movement)))) ?? row.movement;
  const tags = typeof row.tags === 'string' ? row.tags.split(',') : [row.tags].flat();
  row.tags = tags.map((tag) => toText(getPath(tag, 'name') ?? tag));
  for (const key of ['title', 'kicker', 'author', 'sponsor']) {
    const text = row[key];
    // RSS asks for authors like `jane@ledger.example (Jane Roe)`, and nobody shows an address.
    if (typeof text === 'string')
      row[key] = toText(text).replace(/^[^\s@]+@\S+ *(\((.+)\))?$/, '$2');
  }
  return row;
}
