import { textOf } from '../../schema/time.ts';
import { getFirst, getPath, ownPropertiesDeep } from '../object-paths.ts';
import type { FeedBody, FeedEntries } from './feed.ts';

/** Parses a body as JSON, once for all formats. Throws where it is none. */
export function parseJson(body: FeedBody): unknown {
  body.json ??= JSON.parse(body.text.trim());
  return ownPropertiesDeep(body.json);
}

/** The list of entries at a path, else the document itself or its `items`. */
export function findRows(root: unknown, list: string | undefined): unknown[] | undefined {
  const rows = list ? getPath(root, list) : Array.isArray(root) ? root : getPath(root, 'items');
  // The related posts of Jetpack look like items of ours and are not.
  const isJetpack = getPath(root, 'show_thumbnails') !== undefined;
  return Array.isArray(rows) && !isJetpack ? rows : undefined;
}

/** Whether a document is a JSON Feed by its version, which some feeds write as a mere number. */
export const isJsonFeed = (root: unknown): boolean =>
  /jsonfeed\.org|^1(\.\d)?$/.test(textOf(getPath(root, 'version')));

/** What a document says about itself, under the names that JSON Feed and others use. */
export function readFeedFacts(root: unknown): Omit<FeedEntries, 'rows'> {
  const next = getFirst(root, 'next_url|next|load-more-src');
  return {
    next: next === getPath(root, 'feed_url') ? undefined : next,
    language: getPath(root, 'language'),
    generated: getFirst(root, 'generated|updated|lastBuildDate|pubDate'),
  };
}
