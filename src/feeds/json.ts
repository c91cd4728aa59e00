import type { FeedSource, Rows } from './feed.ts';
import { at, readFields } from './fields.ts';
import { toFile } from './media.ts';
import { toRow } from './row.ts';

/** JSON Feed 1.0 and 1.1 (jsonfeed.org). */
const JSON_FEED = {
  url: 'url|external_url',
  summary: 'summary|content_text|content_html',
  image: 'image|banner_image',
  author: 'authors.0.name|author.name',
  published: 'date_published',
  updated: 'date_modified',
};

/**
 * Any JSON: the entries at `list`, their parts at `fields`, else under our own names. Without either, a
 * JSON Feed, a list of items, or an object with `items`, in our own shape, where text is plain already.
 */
export function readJson(
  json: unknown,
  { format, list, fields }: Partial<FeedSource>,
): Rows | undefined {
  // A publisher who says where the items are is right, whatever else it looks like. Some feeds have a
  // mere number for a version.
  const isFeed = format
    ? format === 'json-feed'
    : !list && !fields && /jsonfeed\.org|^1(\.\d)?$/.test(`${at(json, 'version')}`);
  const rows = list || !Array.isArray(json) ? at(json, list || 'items') : json;
  if (!Array.isArray(rows)) return undefined;
  const author = at(json, JSON_FEED.author);
  const read = (row: unknown) => {
    const get = (path: string) => at(row, path);
    const files = isFeed && get('attachments');
    return toRow(
      { author, ...(row as object), ...readFields(isFeed ? JSON_FEED : (fields ?? {}), get) },
      {
        files: Array.isArray(files) ? files.map((file) => toFile((name) => at(file, name))) : [],
        article: isFeed && get('content_html'),
      },
    );
  };
  const next = at(json, 'next_url|next');
  return {
    rows: isFeed || list || fields ? rows.map(read) : rows,
    next: next !== at(json, 'feed_url') && next,
    generated: at(json, 'generated'),
  };
}
