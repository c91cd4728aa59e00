import type { Network } from './network.ts';

/**
 * Mastodon: software that many servers run.
 *
 * - Share: as in https://github.com/kytta/share2fedi (lib/project.ts)
 * - Limit: 500 characters, https://docs.joinmastodon.org/user/posting/; a URL counts as 23,
 *   `characters_reserved_per_url` of https://docs.joinmastodon.org/entities/Instance/
 * - Reply: remote interaction, https://github.com/mastodon/mastodon/pull/8202
 * - Reply counts: https://docs.joinmastodon.org/methods/statuses/#get
 * - Colour: Simple Icons 16.37.0 (https://simpleicons.org)
 */
export const mastodon: Network = {
  name: 'mastodon',
  label: 'Mastodon',
  aliases: ['fediverse'],
  hostPattern:
    /mastodon|mstdn|^(mas\.to|fosstodon\.org|hachyderm\.io|infosec\.exchange|chaos\.social|techhub\.social)$/,
  shareTemplate: 'https://{instance}/share?text={title}%20{url}',
  threadPattern: /\/@[^/]+\/\d+|\/users\/[^/]+\/statuses\/\d+/,
  characterLimit: 500,
  urlWeight: 23,
  serverSoftware: {
    defaultInstance: 'mastodon.social',
    instances: [
      'mastodon.social',
      'mastodon.online',
      'mstdn.social',
      'mas.to',
      'mastodon.world',
      'fosstodon.org',
      'hachyderm.io',
      'infosec.exchange',
      'techhub.social',
      'journa.host',
      'mstdn.jp',
      'pawoo.net',
      'chaos.social',
      'troet.cafe',
      'norden.social',
      'piaille.fr',
      'mamot.fr',
      'mastodon.nl',
      'mastodon.uno',
      'masto.es',
      'misskey.io',
    ],
    replyTemplate: 'https://{instance}/authorize_interaction?uri={url}',
  },
  replyCountSource: 'the post’s own server',
  brandColour: '#6364ff',
  icon: {
    line: 'M16 16.5q5-.5 5-4V9q0-6-6-6H9Q3 3 3 9c0 8 2 14 12.5 11.5M7.5 13.5v-4a2.2 2.2 0 0 1 4.5 0v2.5-2.5a2.2 2.2 0 0 1 4.5 0v4',
  },
};
