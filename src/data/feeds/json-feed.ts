import { getFirst, getPath, ownProperties, readFields, type Row } from '../object-paths.ts';
import type { JsonFormat } from './feed-format.ts';
import { MAX_ENTRIES, type FeedOptions } from './feed.ts';
import { findRows, isJsonFeed, readFeedFacts } from './json-document.ts';
import { toMediaFile } from './media.ts';
import { normalizeEntry } from './normalize-entry.ts';

const AUTHOR = 'authors.0.name|author.name|name|author';

/** The names of JSON Feed, and those of RSS and Atom, which JSON borrows now and then. */
const FIELDS = {
  id: 'id|guid',
  url: 'link|external_url',
  title: 'title',
  summary: 'summary|description|content_text|content_html|content',
  image: 'banner_image',
  author: AUTHOR,
  published: 'date_published|pubDate|published',
  updated: 'date_modified|updated',
  language: 'language|lang',
};

/** Reads entries under our own names and those of JSON Feed; `fields` says where else something stands. */
export function readJsonRows(
  root: unknown,
  entries: readonly unknown[],
  fields: FeedOptions['fields'],
): Row[] {
  const feedAuthor = getFirst(root, AUTHOR);
  return entries.slice(0, MAX_ENTRIES).map((entry) => {
    const attachments = [getPath(entry, 'attachments') ?? []].flat();
    const files = attachments.map((file) => toMediaFile(Object(file) as Row));
    const row = ownProperties({
      author: feedAuthor,
      video: { sources: files.filter(({ isVideo }) => isVideo) },
      ...readFields(entry, FIELDS),
      ...(Object(entry) as Row),
      ...readFields(entry, fields),
    });
    return normalizeEntry(row, { files, html: getFirst(entry, 'content_html|content') });
  });
}

/** JSON Feed 1.0 and 1.1, https://www.jsonfeed.org/version/1.1/. */
export const jsonFeed: JsonFormat = {
  kind: 'json',
  name: 'json-feed',
  accepts: (root, { list }) => isJsonFeed(root) && !!findRows(root, list),
  read(root, { list, fields }) {
    const rows = findRows(root, list);
    return rows && { rows: readJsonRows(root, rows, fields), ...readFeedFacts(root) };
  },
};
