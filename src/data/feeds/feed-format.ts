import type { FeedBody, FeedEntries, FeedOptions } from './feed.ts';

interface NamedFormat {
  /** The value of the setting `format`. */
  readonly name: string;
}

/** A feed format in JSON. */
export interface JsonFormat extends NamedFormat {
  readonly kind: 'json';
  /** Whether a document is in this format; asked where the source names none. */
  accepts(root: unknown, options: FeedOptions): boolean;
  /** Reads the entries; `undefined` where the document has none in this format. */
  read(root: unknown, options: FeedOptions, body: FeedBody): FeedEntries | undefined;
}

/** A feed format in XML. */
export interface XmlFormat extends NamedFormat {
  readonly kind: 'xml';
  /** Whether a document is in this format; asked where the source names none. */
  accepts(root: Element): boolean;
  /** Reads the entries of a document from `url`; `undefined` where it has none in this format. */
  read(root: Element, url: string): FeedEntries | undefined;
}

/**
 * A feed format: one file each, listed in formats.ts. `defineJsonFormat` and `defineXmlFormat` make one from a
 * table of paths.
 */
export type FeedFormat = JsonFormat | XmlFormat;
