/** A place where readers discuss and share. */
export interface Network {
  id: string;
  name: string;
  /** Where a share intent lives: `{url}`, `{title}` and `{instance}` are filled in, percent-encoded. */
  template: string;
  /** Its hosts. */
  hosts: RegExp;
  /** What the address of a post has in it, as against that of the publisher's own page. */
  thread?: RegExp | undefined;
  /** The most characters that its text may have, the address included. */
  limit?: number | undefined;
}

/** The buttons that no network stands behind. */
export const TOOLS = ['email', 'copy', 'native', 'print'] as const;

/**
 * Share addresses as the networks document them, or as their users' current code has them:
 * Threads https://developers.facebook.com/docs/threads/threads-web-intents,
 * Bluesky https://docs.bsky.app/docs/advanced-guides/intent-links (one text, the address in it),
 * X https://developer.x.com/en/docs/x-for-websites/tweet-button/guides/web-intent,
 * WhatsApp https://faq.whatsapp.com/5913398998672934,
 * Facebook and LinkedIn take the address alone and show what the page's `og:` tags say.
 */
const TABLE: [name: string, template: string, hosts: RegExp, thread?: RegExp, limit?: number][] = [
  [
    'Facebook',
    'www.facebook.com/sharer/sharer.php?u={url}',
    /\b(facebook|fb)\.com$/,
    /\/(posts|videos|permalink|photos)\b|story_fbid=/,
  ],
  ['X', 'x.com/intent/post?text={title}&url={url}', /^(.+\.)?(x|twitter)\.com$/, /\/status\//, 280],
  ['Bluesky', 'bsky.app/intent/compose?text={title}%0A{url}', /\bbsky\.app$/, /\/post\//, 300],
  [
    'Threads',
    'www.threads.com/intent/post?text={title}&url={url}',
    /\bthreads\.(com|net)$/,
    /\/post\//,
    500,
  ],
  [
    'Mastodon',
    '{instance}/share?text={title}%20{url}',
    /mastodon|mstdn|^mas\.to$/,
    /\/@[^/]+\/\d+/,
    500,
  ],
  [
    'LinkedIn',
    'www.linkedin.com/sharing/share-offsite/?url={url}',
    /\blinkedin\.com$/,
    /\/(posts|feed\/update)\//,
  ],
  [
    'Reddit',
    'www.reddit.com/submit?url={url}&title={title}',
    /\breddit\.com$/,
    /\/comments\//,
    300,
  ],
  ['WhatsApp', 'wa.me/?text={title}%20{url}', /\b(wa\.me|whatsapp\.com)$/],
  ['Telegram', 't.me/share/url?url={url}&text={title}', /^(t|telegram)\.me$/, /\/\d+$/],
];

export const NETWORKS: readonly Network[] = TABLE.map(([name, template, hosts, thread, limit]) => ({
  id: name.toLowerCase(),
  name,
  template: `https://${template}`,
  hosts,
  thread,
  limit,
}));

/** Networks that are gone; since when is in parts/explain.ts. */
const DEAD =
  /^(pocket|google(plus|bookmarks)|delicious|stumbleupon|skype|mashable|workplace|tencentweibo|flattr)$/;

export const isDead = (name: string): boolean =>
  DEAD.test(idOf(name).replace('+', 'plus').replace(/\W/g, ''));

/** The name that a network or a tool goes by now. */
export function idOf(name: string): string {
  const id = name.trim().toLowerCase();
  return id === 'twitter' ? 'x' : id;
}

export const findNetwork = (name: string): Network | undefined =>
  NETWORKS.find(({ id }) => id === idOf(name));

export const hostOf = (address: string): string =>
  URL.canParse(address) ? new URL(address).hostname : '';

/** The network whose address this is. */
export function networkOf(address = ''): Network | undefined {
  const host = hostOf(address);
  const known = NETWORKS.find(({ hosts }) => hosts.test(host));
  // Mastodon has many servers, all with the same addresses for posts.
  return (
    known ?? (/^https:\/\/[^/]+\/@[^/]+\/\d+/.test(address) ? findNetwork('mastodon') : undefined)
  );
}

/** Whether an address leads to one post, where an answer can be written. */
export const isThread = (network: Network | undefined, address: string): boolean =>
  !!network?.thread?.test(address);
