import { withoutPrototype } from '../../schema/without-prototype.ts';
import { textOf } from '../../schema/time.ts';
import { getPath, type Row } from '../object-paths.ts';
import { findImage, toSummary, toText } from './markup.ts';
import { toPicture, type MediaFile } from './media.ts';

/** Where an entry's address, picture and length may stand besides its own fields. */
interface EntryMedia {
  /** Enclosures and attachments. */
  files?: MediaFile[];
  thumbnails?: MediaFile[];
  /** Text with markup, whose first picture is the entry's where it has no other. */
  html?: unknown;
}

/** RSS asks for authors like `jane@ledger.example (Jane Roe)`, and nobody shows an address. */
const EMAIL_ADDRESS = /^[^\s@]+@\S+ *(\((.+)\))?$/;

/** Completes the row that a format has read of an entry, and makes plain text of its markup. */
export function normalizeEntry(row: Row, media?: EntryMedia): Row {
  const { files = [], thumbnails = [], html } = withoutPrototype(media);
  const pictures = files.filter(({ isPicture }) => isPicture);
  row.url ||= /^https?:/.test(textOf(row.id)) ? row.id : files[0]?.src;
  row.image ||=
    toPicture(pictures.length ? pictures : thumbnails) || findImage(html) || findImage(row.summary);
  row.duration ||= files.find(({ duration }) => duration)?.duration;
  row.summary = toSummary(row.summary);
  // Some feeds say by how many places an item has moved: more than none is up.
  row.movement = [, 'up', 'down'].at(Math.sign(Number(textOf(row.movement)))) ?? row.movement;
  const tags: unknown[] = typeof row.tags === 'string' ? row.tags.split(',') : [row.tags].flat();
  row.tags = tags.map((tag) => toText(getPath(tag, 'name') ?? tag));
  for (const key of ['title', 'kicker', 'author', 'sponsor']) {
    const text = row[key];
    if (typeof text === 'string') row[key] = toText(text).replace(EMAIL_ADDRESS, '$2');
  }
  return row;
}
