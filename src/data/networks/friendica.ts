import type { Network } from './network.ts';

/**
 * Friendica: software that many servers run.
 *
 * - Share: as in https://github.com/kytta/share2fedi (lib/project.ts)
 * - Reply: Mastodon's remote interaction, which Friendica has too (`static/routes.config.php` of
 *   https://github.com/friendica/friendica).
 * - venera.social takes everybody: https://github.com/distributopia/friendica-world-overview
 * - Colour: none, no source was found.
 */
export const friendica: Network = {
  name: 'friendica',
  label: 'Friendica',
  hostPattern: /friendica|^venera\.social$/,
  shareTemplate: 'https://{instance}/compose?body={title}%20{url}',
  threadPattern: /\/display\/[\da-f-]{20,}/,
  serverSoftware: {
    defaultInstance: 'venera.social',
    instances: ['libranet.de', 'nerdica.net', 'opensocial.at', 'social.trom.tf'],
    replyTemplate: 'https://{instance}/authorize_interaction?uri={url}',
  },
  icon: {
    filled:
      'M5 3h14q2 0 2 2v14q0 2-2 2H5q-2 0-2-2V5q0-2 2-2zm3.5 3.5v11h3v-4.2h4v-2.6h-4V9.2h5V6.5z',
  },
};
