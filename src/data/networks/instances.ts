import type { Server } from './network.ts';
import { fillTemplate } from './share.ts';

/** Large servers by what they run, to choose from; the first is the example. */
const SERVERS: Readonly<Record<Server, readonly string[]>> = {
  mastodon: [
    ...['mastodon.social', 'mastodon.online', 'mstdn.social', 'mas.to', 'mastodon.world'],
    ...['fosstodon.org', 'hachyderm.io', 'infosec.exchange', 'techhub.social', 'journa.host'],
    ...['mstdn.jp', 'pawoo.net', 'chaos.social', 'troet.cafe', 'norden.social'],
    ...['piaille.fr', 'mamot.fr', 'mastodon.nl', 'mastodon.uno', 'masto.es', 'misskey.io'],
  ],
  misskey: ['misskey.io', 'misskey.design', 'nijimiss.moe', 'sushi.ski'],
  friendica: ['libranet.de', 'nerdica.net', 'opensocial.at', 'social.trom.tf'],
  lemmy: [
    ...['lemmy.world', 'lemmy.ml', 'sh.itjust.works', 'lemmy.ca', 'lemmy.zip', 'feddit.org'],
    ...['programming.dev', 'beehaw.org', 'aussie.zone', 'feddit.uk'],
  ],
};

export const serversFor = (server: Server): readonly string[] => SERVERS[server];

/**
 * Where a post of another server is found, and answered, on the reader's own. Mastodon's remote
 * interaction, https://github.com/mastodon/mastodon/pull/8202, which Friendica has too (`static/routes.config.php`);
 * Misskey's look-up, which newer versions also call `/lookup`, opens notes as it opens accounts
 * (`pages/follow.vue`, `router.definition.ts`); Lemmy fetches what is searched for by its address
 * (https://join-lemmy.org/docs/administration/federation_getting_started.html).
 */
const REPLIES: Readonly<Record<Server, string>> = {
  mastodon: 'https://{instance}/authorize_interaction?uri={url}',
  friendica: 'https://{instance}/authorize_interaction?uri={url}',
  misskey: 'https://{instance}/authorize-follow?acct={url}',
  lemmy: 'https://{instance}/search?q={url}',
};

/** Where the post at `url` is answered from the reader's own server, once that stands at `{instance}`. */
export const replyTemplate = (server: Server, url: string): string =>
  fillTemplate(REPLIES[server], { url });

/**
 * The host of a reader's server in what the reader typed or pasted: `mastodon.social`, a handle
 * (`@me@mastodon.social`), or any address there. `undefined` where there is none.
 */
export function serverIn(text: string): string | undefined {
  const typed = text.trim();
  const address = /^https?:\/\//i.test(typed)
    ? typed
    : `https://${typed.replace(/^@?[^@/]*@/, '')}`;
  try {
    const { host, hostname } = new URL(address);
    // The last label of a name is no number; an address of a machine is nobody's social network.
    return /^[^.%]+(\.[^.%]+)*\.[a-z][a-z\d-]+$/.test(hostname) ? host : undefined;
  } catch {
    return undefined;
  }
}
