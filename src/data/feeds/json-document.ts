import { textOf } from '../../schema/time.ts';
import { getFirst, getPath, ownPropertiesDeep } from '../object-paths.ts';
import type { FeedBody, FeedEntries } from './feed.ts';

/** Parses a body as JSON, once for all formats. Throws where it is none. */
export function parseJson(body: FeedBody): unknown {
  body.json ??= JSON.parse(body.text.trim());
  return ownPropertiesDeep(body.json);
}

/** A list; PHP writes one with gaps as an object with numbers for names, and software of all kinds adds others. */
export function toList(value: unknown): unknown[] | undefined {
  if (Array.isArray(value)) return value as unknown[];
  if (typeof value !== 'object' || value === null) return undefined;
  const numbered = Object.entries(value).filter(([key]) => /^\d+$/.test(key));
  return numbered.some(([, entry]) => typeof entry === 'object')
    ? numbered.map(([, entry]) => entry as unknown)
    : undefined;
}

/** The list of entries at a path, else the document itself or its `items`. */
export function findRows(root: unknown, list: string | undefined): unknown[] | undefined {
  const rows = list
    ? toList(getPath(root, list))
    : (toList(root) ?? toList(getPath(root, 'items')));
  // The related posts of Jetpack look like items of ours and are not.
  const isJetpack = getPath(root, 'show_thumbnails') !== undefined;
  return isJetpack ? undefined : rows;
}

/** Whether a document is a JSON Feed by its version, which some feeds write as a mere number. */
export const isJsonFeed = (root: unknown): boolean =>
  /jsonfeed\.org|^1(\.\d)?$/.test(textOf(getPath(root, 'version')));

/** What a document says about itself, under the names that JSON Feed and others use. */
export function readFeedFacts(root: unknown): Omit<FeedEntries, 'rows'> {
  const next = getFirst(root, 'next_url|next|load-more-src');
  return {
    next: next === getPath(root, 'feed_url') ? undefined : next,
    generated: getFirst(root, 'generated|updated|lastBuildDate|pubDate'),
    language: getFirst(root, 'language|lang'),
  };
}
