import type { Network } from './network.ts';

/**
 * Microsoft Teams: a messenger.
 *
 * - Share: the script of
 *   https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/share-to-teams-from-web-apps
 *   opens this URL; the URL itself as in shareon 2.8 (https://github.com/kytta/shareon)
 * - Colour: as in shareon 2.8
 */
export const teams: Network = {
  name: 'teams',
  label: 'Microsoft Teams',
  aliases: ['microsoftteams', 'msteams'],
  hosts: ['teams.microsoft.com'],
  shareTemplate: 'https://teams.microsoft.com/share?href={url}&msgText={title}',
  brandColour: '#6264a7',
  icon: {
    filled:
      'M3 6h10q1 0 1 1v10q0 1-1 1H3q-1 0-1-1V7q0-1 1-1zm1.5 2.8v2h2.3v5h2.4v-5h2.3v-2zM18.5 3.5a2.5 2.5 0 1 0 .01 0zM15.5 9.5H22v5.8a4.5 4.5 0 0 1-6.5 4z',
  },
};
