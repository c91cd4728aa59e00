import type { NetworkLink } from '../discussion-links.ts';

/**
 * Networks whose replies can be counted without a key: those with a `replyCountSource`. The names are listed here
 * because the space of the counts is reserved before the networks and the counters are loaded.
 */
export const countedNetworks: readonly string[] = ['bluesky', 'mastodon', 'lemmy', 'hackernews'];

/** Whether the replies of a link can be counted. Hacker News also finds the threads about a story by its URL. */
export const canCountReplies = ({ network, server, mode, count }: NetworkLink): boolean =>
  count !== undefined ||
  (countedNetworks.includes(server ?? network) && (mode === 'thread' || network === 'hackernews'));
