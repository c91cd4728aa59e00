import { withoutPrototype } from '../../schema/without-prototype.ts';
import { ownProperties, readFields, type Row } from '../object-paths.ts';
import type { JsonFormat } from './feed-format.ts';
import { MAX_ENTRIES, type FeedBody } from './feed.ts';
import { readFeedFacts, toList } from './json-document.ts';
import { normalizeEntry } from './normalize-entry.ts';

/** The JSON of one system, and what its names mean. */
interface JsonFormatDefinition {
  /** The value of the setting `format`. */
  name: string;
  /** The list of entries, where it stands; `list` is the path that the source gives. */
  findEntries: (root: unknown, list: string | undefined) => unknown;
  /** Whether an entry, or the document that it stands in, is one of this system. */
  isEntry: (entry: Row, root: Row) => boolean;
  /** Our names, and the paths of the system's. */
  fields: Readonly<Record<string, string>>;
  /** Reads what a path can't say. */
  readMore?: (entry: Row) => Row;
  /** The address of the next page, where the document does not say it under a usual name. */
  nextPage?: (root: unknown, body: FeedBody, entries: readonly unknown[]) => unknown;
}

/** The number of entries that are looked at for what they are: the first alone may be broken. */
const SAMPLE_SIZE = 5;

export function defineJsonFormat(definition: JsonFormatDefinition): JsonFormat {
  const { name, findEntries, isEntry, fields: ownFields, readMore, nextPage } = definition;
  return {
    kind: 'json',
    name,
    accepts(root, { list }) {
      const entries = toList(findEntries(root, list));
      if (!entries) return false;
      const sample = entries.length ? entries.slice(0, SAMPLE_SIZE) : [withoutPrototype()];
      return sample.some((entry) => isEntry(Object(entry) as Row, Object(root) as Row));
    },
    read(root, { list, fields }, body) {
      const entries = toList(findEntries(root, list));
      if (!entries) return undefined;
      const facts = readFeedFacts(root);
      const rows = entries.slice(0, MAX_ENTRIES).map((entry) =>
        normalizeEntry(
          ownProperties({
            ...readFields(entry, ownFields),
            ...readMore?.(Object(entry) as Row),
            ...readFields(entry, fields),
          }),
        ),
      );
      return { ...facts, rows, next: nextPage?.(root, body, entries) || facts.next };
    },
  };
}
