import type { Network } from './network.ts';

/**
 * Misskey: software that many servers run.
 *
 * - Share: as in https://github.com/kytta/share2fedi (lib/project.ts)
 * - Reply: the look-up, which newer versions also call `/lookup`, opens notes as it opens accounts
 *   (`pages/follow.vue` and `router.definition.ts` of https://github.com/misskey-dev/misskey).
 * - That misskey.io still takes everybody was not verified; a config names another server with
 *   `instance`.
 * - Colour: Simple Icons 16.37.0 (https://simpleicons.org)
 */
export const misskey: Network = {
  name: 'misskey',
  label: 'Misskey',
  aliases: ['firefish', 'sharkey', 'calckey'],
  hostPattern: /misskey|sharkey|firefish/,
  shareTemplate: 'https://{instance}/share?text={title}%20{url}',
  threadPattern: /\/notes\/[\da-z]{10,}$/,
  serverSoftware: {
    defaultInstance: 'misskey.io',
    instances: ['misskey.io', 'misskey.design', 'nijimiss.moe', 'sushi.ski'],
    replyTemplate: 'https://{instance}/authorize-follow?acct={url}',
  },
  brandColour: '#a1ca03',
  icon: { line: 'M3.5 17.5v-11l5.5 6 5.5-6v11m6-5v5m0-10.5v.01' },
};
