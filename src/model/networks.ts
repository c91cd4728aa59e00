import type { Network } from './network.ts';

/** The buttons that no network stands behind. */
export const TOOLS = ['email', 'copy', 'native', 'print'] as const;

/**
 * The networks of the default bar, which the script itself knows; all others are in
 * parts/networks.ts. Share addresses as the networks document them, or as their users' current code
 * has them:
 * Bluesky https://docs.bsky.app/docs/advanced-guides/intent-links (one text, the address in it),
 * X https://developer.x.com/en/docs/x-for-websites/tweet-button/guides/web-intent,
 * WhatsApp https://faq.whatsapp.com/5913398998672934,
 * Facebook and LinkedIn take the address alone and show what the page's `og:` tags say.
 */
const TABLE: [name: string, template: string, hosts: RegExp, thread?: RegExp, limit?: number][] = [
  [
    'Facebook',
    'www.facebook.com/sharer/sharer.php?u={url}',
    /^(.+\.)?(facebook|fb)\.com$/,
    /\/(posts|videos|permalink|photos)\b|story_fbid=/,
  ],
  ['X', 'x.com/intent/post?text={title}&url={url}', /^(.+\.)?(x|twitter)\.com$/, /\/status\//, 280],
  ['Bluesky', 'bsky.app/intent/compose?text={title}%0A{url}', /^bsky\.app$/, /\/post\//, 300],
  [
    'LinkedIn',
    'www.linkedin.com/sharing/share-offsite/?url={url}',
    /^(.+\.)?linkedin\.com$/,
    /\/(posts|feed\/update)\//,
  ],
  [
    'Reddit',
    'www.reddit.com/submit?url={url}&title={title}',
    /^(.+\.)?reddit\.com$/,
    /\/comments\//,
    300,
  ],
  ['WhatsApp', 'wa.me/?text={title}%20{url}', /^(wa\.me|(.+\.)?whatsapp\.com)$/],
];

export const NETWORKS: readonly Network[] = TABLE.map(([name, template, hosts, thread, limit]) => ({
  id: name.toLowerCase(),
  name,
  template: `https://${template}`,
  hosts,
  thread,
  limit,
}));

/** The name that a network or a tool goes by now. */
export function idOf(name: string): string {
  const id = name.trim().toLowerCase();
  return id === 'twitter' ? 'x' : id;
}

/** A network by its name, however that is written: `Hacker News`, `hacker-news`, `Google+`. */
export function findNetwork(networks: readonly Network[], name: string): Network | undefined {
  const key = idOf(name).replace('+', 'plus').replace(/\W/g, '');
  return networks.find(({ id }) => id === key);
}

/** The host of a whole address; `''` for what is none. `URL.canParse` is younger than our browsers. */
export function hostOf(address: string): string {
  try {
    return new URL(address).hostname;
  } catch {
    return '';
  }
}

/** The network whose address this is; software with many servers is known by its posts. */
export function networkOf(networks: readonly Network[], address = ''): Network | undefined {
  const host = hostOf(address);
  return (
    networks.find(({ hosts }) => hosts.test(host)) ??
    networks.find(({ server, thread }) => server && thread?.test(address))
  );
}
