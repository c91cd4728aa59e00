import { withoutPrototype } from '../../schema/without-prototype.ts';
import type { Network } from './network.ts';

/** The buttons that no network stands behind. */
export const TOOLS = ['email', 'copy', 'native', 'print'] as const;

/** Code points that X counts twice: all but those of these blocks. */
const HEAVY = /[^\0-\u10ff\u2000-\u200d\u2010-\u201f\u2032-\u2037]/gu;

/**
 * A network of the script: name, share address without `https://`, hosts, and as in `Network`
 * what a thread's address has in it, the limit, what the address takes, and what a character does.
 */
type Row = [
  name: string,
  template: string,
  hosts: RegExp,
  thread?: RegExp,
  limit?: number,
  link?: number | undefined,
  weigh?: Network['weigh'],
];

/**
 * The networks of the default bar, and three more that all share bars of test/bench/contestants.mjs have:
 * these the script itself knows; all others are in parts/networks.ts. Share addresses as the networks document
 * them, or as their users' current code has them:
 * Bluesky https://docs.bsky.app/docs/advanced-guides/intent-links (one text, the address in it; 300
 * graphemes and 3,000 bytes: the lexicon app.bsky.feed.post), X https://developer.x.com/en/docs/x-for-websites/tweet-button/guides/web-intent, where
 * https://docs.x.com/fundamentals/counting-characters counts an address as 23 and an emoji as 2,
 * WhatsApp https://faq.whatsapp.com/5913398998672934; Reddit's titles have at most 300 characters
 * (https://github.com/honestbleeps/Reddit-Enhancement-Suite/pull/156; its own page says so only in the form).
 * Telegram https://core.telegram.org/widgets/share; Pinterest and VK as share bars have them (react-share 5.3),
 * Pinterest's 500 characters by https://developers.buffer.com/guides/character-limits.
 * Facebook and LinkedIn take the address alone and show what the page's `og:` tags say.
 */
const TABLE: Row[] = [
  [
    'Facebook',
    'www.facebook.com/sharer/sharer.php?u={url}',
    /^(.+\.)?(facebook|fb)\.com$/,
    /\/(posts|videos|permalink|photos|reel|share\/[prv])\/\w|story_fbid=/,
  ],
  [
    'X',
    'x.com/intent/post?text={title}&url={url}',
    /^(.+\.)?(x|twitter)\.com$/,
    /\/status\//,
    280,
    23,
    (character) =>
      /\p{Extended_Pictographic}|\p{RI}/u.test(character)
        ? 2
        : character.normalize().replace(HEAVY, '__').length,
  ],
  [
    'Bluesky',
    'bsky.app/intent/compose?text={title}%0A{url}',
    /^bsky\.app$/,
    /\/post\//,
    300,
    undefined,
    // Nor more than 3,000 bytes, ten a character then; a UTF-16 unit has three of them at most.
    ({ length }) => (length < 4 ? 1 : length / 3),
  ],
  [
    'LinkedIn',
    'www.linkedin.com/sharing/share-offsite/?url={url}',
    /^(.+\.)?linkedin\.com$/,
    /\/(posts|pulse|feed\/update)\/\w/,
  ],
  [
    'Reddit',
    'www.reddit.com/submit?url={url}&title={title}',
    /^(.+\.)?reddit\.com$/,
    /\/comments\//,
    300,
    0,
  ],
  ['WhatsApp', 'wa.me/?text={title}%20{url}', /^(wa\.me|(.+\.)?whatsapp\.com)$/],
  [
    'Telegram',
    't.me/share/url?url={url}&text={title}',
    /^(.+\.)?(t\.me|telegram\.(me|org))$/,
    /\/\d+$/,
  ],
  [
    'Pinterest',
    'www.pinterest.com/pin/create/button/?url={url}&description={title}&media={image}',
    /^(.+\.)?(pinterest\.[a-z.]+|pin\.it)$/,
    /\/pin\//,
    500,
    0,
  ],
  [
    'VK',
    'vk.com/share.php?url={url}&title={title}&image={image}',
    /^(.+\.)?(vk\.(com|ru)|vkontakte\.ru)$/,
    /wall-?\d+_\d+/,
  ],
];

export const NETWORKS: readonly Network[] = TABLE.map(
  ([name, template, hosts, thread, limit, link, weigh]) =>
    withoutPrototype({
      id: name.toLowerCase(),
      name,
      template: `https://${template}`,
      hosts,
      thread,
      limit,
      link,
      weigh,
    }),
);

/** What those of the script are called elsewhere; those of the part bring their own. */
export const OTHER_NAMES = new Map([
  ['e-mail', 'email'],
  ['twitter', 'x'],
  ['fb', 'facebook'],
  ['bsky', 'bluesky'],
  ['vkontakte', 'vk'],
]);

/** The name that a network or a tool goes by now. One of one's own has none that would be two parts. */
export function idOf(name: string): string {
  const id = name.trim().toLowerCase().replace(/\s+/g, '-');
  return OTHER_NAMES.get(id) ?? id;
}

/** A network by its name, however that is written: `Hacker News`, `hacker-news`, `Google+`, `telegram.me`. */
export function findNetwork(networks: readonly Network[], name: string): Network | undefined {
  // To learn from all of them that nothing is nobody takes long.
  if (!name) return undefined;
  const id = idOf(name);
  const letters = id.replace('+', 'plus').replace(/\W/g, '');
  const key = OTHER_NAMES.get(letters) ?? letters;
  return (
    networks.find(({ id, names }) => id === key || names?.includes(key)) ??
    networks.find(({ hosts }) => hosts.test(id))
  );
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
  if (!address) return undefined;
  const host = hostOf(address);
  return (
    networks.find(({ hosts }) => hosts.test(host)) ??
    networks.find(({ server, thread }) => server && thread?.test(address))
  );
}
