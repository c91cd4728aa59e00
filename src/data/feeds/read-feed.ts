import { getPath } from '../object-paths.ts';
import type { FeedBody, FeedEntries, FeedFailure, FeedOptions, FeedResult } from './feed.ts';
import { commonFormats, loadFormats } from './formats.ts';
import { readEntries, type Repairs } from './read-entries.ts';
import { toFeed } from './to-feed.ts';

export { parseLongJson } from './parse-long-json.ts';

/**
 * Reads a body in any format. The formats of single systems, and what repairs a broken body, are loaded only where the
 * common formats find no entries that could be items. Rejects where that code can't be loaded.
 */
export async function readFeed(body: FeedBody, options: FeedOptions): Promise<FeedResult> {
  let entries = readEntries(body, options, commonFormats);
  if (!isFinal(entries)) {
    const formats = await loadFormats();
    if (!isBroken(entries)) entries = readEntries(body, options, formats);
    if (isBroken(entries)) {
      entries = readEntries(body, options, formats, await loadRepairs(entries));
    }
  }
  return toFeed(entries, body.url);
}

/** Whether no other format could read more: an empty feed is a feed, and a page is none. */
function isFinal(found: FeedEntries | FeedFailure): boolean {
  if ('ok' in found) return found.reason === 'empty' || found.reason === 'html';
  const { rows } = found;
  return !rows.length || rows.some((row) => getPath(row, 'url') && getPath(row, 'title'));
}

const isBroken = (found: FeedEntries | FeedFailure): found is FeedFailure =>
  'ok' in found && (found.reason === 'json' || found.reason === 'xml');

const loadRepairs = ({ reason }: FeedFailure): Promise<Repairs> =>
  reason === 'json' ? import('./repair-json.ts') : import('./repair-xml.ts');
