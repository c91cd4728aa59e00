import type { Network } from './network.ts';

/**
 * Twitch: a place to discuss at, to link to.
 *
 * - No share form is known. Threads: as the addresses of posts at https://www.twitch.tv are
 *   written.
 * - Colour: Simple Icons 16.37.0 (https://simpleicons.org)
 */
export const twitch: Network = {
  name: 'twitch',
  label: 'Twitch',
  hosts: ['twitch.tv'],
  threadPattern: /\/videos\/\d/,
  brandColour: '#9146ff',
  // Simple Icons: twitch, 20 units wide
  icon: {
    filled:
      'M11.6 6h1.5v4.2h-1.5zm4 0H17v4.2h-1.4zM7 2 3.4 5.6v12.8h4.3V22l3.6-3.6H14l6.5-6.4V2zm12.1 9.3L16.3 14h-2.9L11 16.6v-2.5H7.7V3.4h11.4Z',
  },
};
