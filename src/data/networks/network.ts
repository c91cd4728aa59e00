/** Software that many servers run: a share or a reply starts at the reader's own. */
export type Server = 'mastodon' | 'misskey' | 'friendica' | 'lemmy';

/** A place where readers discuss and share. */
export interface Network {
  /** As a config writes it: lower-case letters and digits. */
  id: string;
  /** As it calls itself. */
  name: string;
  /** Other names that it had or has, written like `id`. A host of its own is understood anyway. */
  names?: readonly string[];
  /** Its hosts, as `URL.hostname` has them. */
  hosts: RegExp;
  /**
   * The address of its page for sharing; `{url}`, `{title}`, `{image}` and `{instance}` are filled in,
   * percent-encoded. Without one, it is only a place to link to.
   */
  template?: string | undefined;
  /** What the address of a post has in it, as against that of the publisher's own page. */
  thread?: RegExp | undefined;
  /** The most characters that its text may have. */
  limit?: number | undefined;
  /** How many of these its address takes, whatever its length: 0 where it has a field of its own. */
  link?: number | undefined;
  /** How many of these a character takes that readers count as one; 1 if not given. */
  weigh?: ((character: string) => number) | undefined;
  server?: Server | undefined;
  /** The server that takes everybody, where neither the config nor the reader names one. */
  instance?: string | undefined;
  /** Opens an app: offered on touch devices only. */
  isApp?: boolean | undefined;
  /** The date since when it is gone, or `yes` where the sources name none. */
  dead?: string | undefined;
}
