/** The addresses of services that have one for the whole world; tests have others. */
export interface Services {
  /** https://docs.bsky.app/docs/advanced-guides/api-directory: the public AppView, without a key. */
  bluesky: string;
  /** https://hn.algolia.com/api: threads by the address that they are about. */
  algolia: string;
  /** https://github.com/HackerNews/API: a thread by its number. */
  hackernews: string;
}

export const SERVICES: Services = {
  bluesky: 'https://public.api.bsky.app/xrpc',
  algolia: 'https://hn.algolia.com/api/v1',
  hackernews: 'https://hacker-news.firebaseio.com/v0',
};

/** A place of the discussion, and the story that it is about. */
export interface Thread {
  network: string;
  mode: string;
  /** The software of a server, where the network has many. */
  server?: string | undefined;
  href?: string | undefined;
  /** The number of replies, or where the publisher's own server says it. */
  count?: number | { url: string; field?: string | undefined } | undefined;
  /** The address of the story. */
  story: string;
}

/** What an answer says about replies. */
export interface Replies {
  /** The number, if it is one. */
  count: unknown;
  /** The address of the replies, where it was not known before. */
  thread?: string | undefined;
}

/** Requests an address; `undefined` where it has no JSON. */
export type FetchJson = (url: string) => Promise<unknown>;

/** A service that says without a key how many replies a thread has: one file each, listed in counters.ts. */
export interface ReplyCounter {
  readonly name: string;
  /** Whether the service counts the replies of a thread. */
  accepts(thread: Thread): boolean;
  /** Requests the number of replies of a thread that it accepts. */
  count(thread: Thread, fetchJson: FetchJson, services: Services): Promise<Replies>;
}
