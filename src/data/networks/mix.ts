import type { Network } from './network.ts';

/**
 * Mix.
 *
 * - Share: as in ngx-sharebuttons 17 (https://github.com/MurhafSousli/ngx-sharebuttons)
 * - Colour: Simple Icons 16.37.0 (https://simpleicons.org)
 */
export const mix: Network = {
  name: 'mix',
  label: 'Mix',
  hosts: ['mix.com'],
  shareTemplate: 'https://mix.com/add?url={url}',
  brandColour: '#ff8126',
  // Simple Icons: mix, 18 units wide
  icon: {
    filled:
      'M3 3v16.2Q3.1 21 4.8 21a2 2 0 0 0 1.8-1.8V7.8A2 2 0 0 1 8.4 6a2 2 0 0 1 1.8 1.8v7a2 2 0 0 0 1.8 1.8 2 2 0 0 0 1.8-1.8V12a2 2 0 0 1 1.8-1.5 2 2 0 0 1 1.8 1.8v.9a2 2 0 0 0 1.8 1.8 2 2 0 0 0 1.8-1.8V3h-.1q-1.6 0-2.8.6A7 7 0 0 1 21 3z',
  },
};
