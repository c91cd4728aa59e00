import type { Network } from './network.ts';

/**
 * Hubzilla: software that many hubs run.
 *
 * - Share: as in https://github.com/kytta/share2fedi (lib/project.ts)
 * - Colour: none, no source was found.
 */
export const hubzilla: Network = {
  name: 'hubzilla',
  label: 'Hubzilla',
  hostPattern: /hubzilla/,
  shareTemplate: 'https://{instance}/rpost?body={title}%20{url}',
  threadPattern: /\/(item|display)\//,
  icon: {
    line: 'M9 12a3 3 0 1 0 6 0 3 3 0 1 0-6 0m3-3V3m0 18v-6m2.6-4.5L19.8 7.5M4.2 16.5l5.2-3m5.2 0 5.2 3M4.2 7.5l5.2 3',
  },
};
