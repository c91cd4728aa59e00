import type { JsonFormat } from './feed-format.ts';
import { findRows, readFeedFacts } from './json-document.ts';
import { readJsonRows } from './json-feed.ts';

/** Any JSON whose source says with `list` and `fields` where the entries and their fields are. */
export const mappedJson: JsonFormat = {
  kind: 'json',
  name: 'json',
  accepts: (root, { list, fields }) => (!!list || !!fields) && !!findRows(root, list),
  read(root, { list, fields }) {
    const rows = findRows(root, list);
    return rows && { rows: readJsonRows(root, rows, fields), ...readFeedFacts(root) };
  },
};
