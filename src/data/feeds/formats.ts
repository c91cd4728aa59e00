import { atom } from './atom.ts';
import type { FeedFormat } from './feed-format.ts';
import { jsonFeed } from './json-feed.ts';
import { mappedJson } from './mapped-json.ts';
import { ownShape } from './own-shape.ts';
import { rss } from './rss.ts';
import { youtube } from './youtube.ts';

/** The registry of feed formats: those that most feeds are in. The first that accepts a document reads it. */
export const commonFormats: readonly FeedFormat[] = [
  jsonFeed,
  rss,
  youtube,
  atom,
  ownShape,
  mappedJson,
];

/**
 * All feed formats. Those of single systems come first, since they know their entries by more than a list of
 * objects. Rejects where their code can't be loaded.
 */
export async function loadFormats(): Promise<readonly FeedFormat[]> {
  const { moreFormats } = await import('./more-formats.ts');
  return [...moreFormats, ...commonFormats];
}

/** The values that the setting `format` may have, in the order of the alphabet. */
export const formatNames = (formats: readonly FeedFormat[]): string[] =>
  [...new Set(formats.map(({ name }) => name))].sort();
