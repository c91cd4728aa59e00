import { PICTURE, toPicture, VIDEO, type File } from './media.ts';
import { findImage, toSummary, toText } from './text.ts';

export type Row = Record<string, unknown>;

interface Extras {
  files?: File[];
  /** For an entry without other pictures. */
  thumbnails?: File[];
  /** The whole text, with its markup. */
  article?: unknown;
}

/** A row in the loose shape of an item: markup becomes text, what is missing is looked for elsewhere. */
export function toRow(row: Row, { files = [], thumbnails = [], article }: Extras = {}): Row {
  const ofKind = (kind: RegExp) => files.filter((file) => kind.test(file.kind));
  const pictures = ofKind(PICTURE);
  row.url ||= /^https?:/.test(`${row.id}`) ? row.id : files[0]?.src;
  row.image ||=
    toPicture(pictures.length ? pictures : thumbnails) ||
    findImage(article) ||
    findImage(row.summary);
  row.video ||= { sources: ofKind(VIDEO), captions: row.captions };
  row.duration ||= files.find(({ duration }) => duration)?.duration;
  for (const key of ['title', 'kicker', 'author', 'sponsor']) {
    if (typeof row[key] === 'string') row[key] = toText(row[key]);
  }
  row.summary = toSummary(row.summary);
  return row;
}
