import type { Server } from './network.ts';

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

export const serversFor = (server: Server | undefined): readonly string[] =>
  SERVERS[server ?? 'mastodon'];

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
