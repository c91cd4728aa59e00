import type { NetworkLink } from '../discussion-links.ts';

/**
 * Networks whose replies can be counted without a key: those with a `replyCountSource`. The names are listed here
 * because the space of the counts is reserved before the networks and the counters are loaded.
 */
export const countedNetworks: readonly string[] = ['bluesky', 'mastodon', 'lemmy', 'hackernews'];

/** What the replies of a link are counted by: its software where it has one, else its network. */
export const findCountedNetwork = (
  network: string,
  software = network,
): CountedNetwork | undefined => countedNetworks.find((name) => name === software);

/**
 * Whether a link's replies can be counted: by its network, or at a URL of the publisher's own. Hacker News finds threads
 * by the URL of the story, too.
 */
export const canCountReplies = ({
  network,
  server,
  mode,
  count,
}: {
  network: string;
  server?: string | undefined;
  mode: string;
  count?: unknown;
}): boolean =>
  count !== undefined ||
  (!!findCountedNetwork(network, server) && (mode === 'thread' || network === 'hackernews'));
