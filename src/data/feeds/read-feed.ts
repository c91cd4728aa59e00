import type { FeedBody, FeedEntries, FeedFailure, FeedOptions, FeedResult } from './feed.ts';
import { commonFormats, loadFormats } from './formats.ts';
import { MARKUP } from './normalize-entry.ts';
import { readEntries, type Repairs } from './read-entries.ts';
import { toFeed } from './to-feed.ts';

export { parseLongJson } from './parse-long-json.ts';

/**
 * Reads a body in any format. The formats of single systems, and what repairs a broken body, are loaded only where the
 * common formats find no item. Rejects where that code can't be loaded.
 */
export async function readFeed(body: FeedBody, options: FeedOptions): Promise<FeedResult> {
  const common = await findPictures(readEntries(body, options, commonFormats));
  const result = toFeed(common, body.url);
  if (result.ok || result.reason === 'empty' || result.reason === 'html') return result;
  const formats = await loadFormats();
  let entries = isBroken(common) ? common : readEntries(body, options, formats);
  if (isBroken(entries)) entries = readEntries(body, options, formats, await loadRepairs(entries));
  return toFeed(await findPictures(entries), body.url);
}

/** Looks for pictures in the texts of entries that have none beside them; without that code, they have none. */
async function findPictures(found: FeedEntries | FeedFailure): Promise<FeedEntries | FeedFailure> {
  if ('rows' in found && found.rows.some((row) => MARKUP in Object(row))) {
    const code = await import('./html-pictures.ts').catch(() => undefined);
    code?.addPictures(found.rows);
  }
  return found;
}

const isBroken = (found: FeedEntries | FeedFailure): found is FeedFailure =>
  'ok' in found && (found.reason === 'json' || found.reason === 'xml');

const loadRepairs = ({ reason }: FeedFailure): Promise<Repairs> =>
  reason === 'json' ? import('./repair-json.ts') : import('./repair-xml.ts');
