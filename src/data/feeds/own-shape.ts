import type { JsonFormat } from './feed-format.ts';
import type { FeedBody, FeedOptions, FeedResult } from './feed.ts';
import { findRows, isJsonFeed, parseJson, readFeedFacts } from './json-document.ts';
import { toFeed } from './to-feed.ts';

/** Whether the source says where the entries and their fields are. */
const isMapped = ({ list, fields }: FeedOptions) => !!list || !!fields;

/** Items in our own shape, a list or under `items`. They are read as they are: their text is plain already. */
export const ownShape: JsonFormat = {
  kind: 'json',
  name: 'json',
  accepts: (root, options) =>
    !isMapped(options) && !!findRows(root, undefined) && !isJsonFeed(root),
  read(root, options) {
    const rows = isMapped(options) ? undefined : findRows(root, undefined);
    return rows && { rows, ...readFeedFacts(root) };
  },
};

/** Whether a source names our own shape, so that no other format has to be loaded for it. */
export const namesOwnShape = (options: FeedOptions): boolean =>
  options.format === ownShape.name && !isMapped(options);

/** Reads a body in our own shape; `undefined` for one in any other, which the other formats explain. */
export function readOwnShape(body: FeedBody, options: FeedOptions): FeedResult | undefined {
  const { format } = options;
  if (format && format !== ownShape.name) return undefined;
  try {
    const root = parseJson(body);
    if (!format && !ownShape.accepts(root, options)) return undefined;
    const entries = ownShape.read(root, options, body);
    const result = entries && toFeed(entries, body.url);
    return result?.ok ? result : undefined;
  } catch {
    return undefined;
  }
}
