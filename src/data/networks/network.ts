/** A drawing on a grid of 24 units: lines 2 units wide with round ends, or filled shapes. */
export type Icon =
  | {
      /** Path data of the lines. */
      line: string;
    }
  | {
      /** Path data of the shapes, whose holes run against the outline. */
      filled: string;
    };

/** Software that many servers run: a share or a reply starts at the reader's own. */
export interface ServerSoftware {
  /** The server that takes everybody, where neither the config nor the reader names one. */
  defaultInstance: string;
  /** Large servers to choose from; the first is the example. */
  instances: readonly string[];
  /**
   * The URL on the reader's own server at which a post of another server is found and answered;
   * `{instance}` and `{url}` are filled in.
   */
  replyTemplate: string;
}

/** What became of a network that is closed, and refused with a sentence that says so. */
export interface Closure {
  /** ISO 8601 date; nothing where the sources name none. */
  since?: string;
  /** Name of the network that its owner or its users moved to. */
  successor?: string;
  /** What follows the label in a sentence, where that is not `closed on` and the date. */
  note?: string;
}

/** A network where readers discuss and share. Each has one file, with the source of each fact. */
export interface Network {
  /** Identifier in a config, in `::part()` and in events: lower-case letters and digits. */
  name: string;
  /** The name that it gives itself; `''` where a button says it in the language of the page. */
  label: string;
  /** Further identifiers, former names among them. A host of its own is understood, too. */
  aliases?: readonly string[];
  /** Hosts as `URL.hostname` has them, each with its subdomains. None where a host serves something else. */
  hosts?: readonly string[];
  /** Hosts that no list can name. */
  hostPattern?: RegExp;
  /**
   * URL of its share form; `{url}`, `{title}`, `{image}` and `{instance}` are filled in, percent-encoded.
   * Without one, it is only a place to link to.
   */
  shareTemplate?: string;
  /** What the URL of a post matches, as against that of the publisher's own page. */
  threadPattern?: RegExp;
  /** The most characters that the text of a post may have. */
  characterLimit?: number;
  /** Characters that a URL takes of the limit, whatever its length: 0 where it has a field of its own. */
  urlWeight?: number;
  /** Characters of the limit that one grapheme takes; 1 by default. */
  characterWeight?: (grapheme: string) => number;
  /** Opens an app: offered on touch devices only. */
  isApp?: boolean;
  serverSoftware?: ServerSoftware;
  /** Who tells without a key how many replies a post has; `data/replies` reads it. */
  replyCountSource?: string;
  /** The main colour of its mark, `#rrggbb`. */
  brandColour?: string;
  icon?: Icon;
  closed?: Closure;
}
