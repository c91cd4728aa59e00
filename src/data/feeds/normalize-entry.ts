import { withoutPrototype } from '../../schema/without-prototype.ts';
import { textOf } from '../../schema/time.ts';
import { hasVisibleText } from '../item.ts';
import { getPath, type Row } from '../object-paths.ts';
import { toSummary, toText } from './markup.ts';
import type { MediaFile } from './media.ts';
import { selectPicture } from './story-picture.ts';

/** Where an entry's address, picture and length may stand besides its own fields. */
interface EntryMedia {
  /** Enclosures and attachments. */
  files?: MediaFile[];
  /** Whether the files are the same in several forms. */
  isGroup?: boolean;
  thumbnails?: MediaFile[];
  /** Text with markup, whose first picture is the entry's where it has no other. */
  html?: unknown;
  /** The addresses from which relative ones in it and in the summary start, where these are not the entry's. */
  htmlBase?: unknown;
  summaryBase?: unknown;
}

/** Where the texts of an entry that has no picture beside them are kept for html-pictures.ts. */
export const MARKUP = Symbol('markup');

/** What was read of an entry. */
export interface EntryRow extends Row {
  image?: unknown;
  [MARKUP]?: { text: string; base: string }[];
}

/** What a text without a picture does not have. */
const IMAGE = /<(?:amp-)?img/i;

/** RSS asks for authors like `jane@ledger.example (Jane Roe)`, and nobody shows an address. */
const EMAIL_ADDRESS = /^[^\s@]+@\S+ *(\((.+)\))?$/;

/** The number of characters of a text that stand for a title. */
const TITLE_LENGTH = 100;

/** Completes the row that a format has read of an entry, and makes plain text of its markup. */
export function normalizeEntry(row: EntryRow, media?: EntryMedia): EntryRow {
  const {
    files = [],
    isGroup = false,
    thumbnails = [],
    html,
    htmlBase,
    summaryBase,
  } = withoutPrototype(media);
  const pictures = files.filter(({ isPicture }) => isPicture);
  row.url ||= /^https?:/.test(textOf(row.id))
    ? row.id
    : (files.find(({ isPicture }) => !isPicture) ?? files[0])?.src;
  row.image ||= selectPicture(pictures, isGroup) || selectPicture(thumbnails, false);
  if (!row.image) {
    const texts = [
      { text: textOf(html), base: textOf(htmlBase) },
      { text: textOf(row.summary), base: textOf(summaryBase) },
    ].filter(({ text }) => IMAGE.test(text));
    if (texts.length) row[MARKUP] = texts;
  }
  row.duration ||= files.find(({ duration }) => duration)?.duration;
  const text = row.summary;
  row.summary = toSummary(text);
  // Some feeds say by how many places an item has moved: more than none is up.
  row.movement = [, 'up', 'down'].at(Math.sign(Number(textOf(row.movement)))) ?? row.movement;
  const tags: unknown[] = typeof row.tags === 'string' ? row.tags.split(',') : [row.tags].flat();
  row.tags = tags.map((tag) => toText(getPath(tag, 'name') ?? tag));
  for (const key of ['title', 'kicker', 'author', 'sponsor']) {
    const text = row[key];
    if (typeof text === 'string') row[key] = toText(text).replace(EMAIL_ADDRESS, '$2');
  }
  if (!hasVisibleText(row.title)) {
    row.title = toSummary(text, TITLE_LENGTH);
    if (row.title === row.summary) row.summary = undefined;
  }
  return row;
}
