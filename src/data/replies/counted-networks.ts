/** Networks, and software that many servers run, that tell without a key how many replies a post has. */
export const countedNetworks = ['bluesky', 'hackernews', 'mastodon', 'lemmy'] as const;

export type CountedNetwork = (typeof countedNetworks)[number];

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
