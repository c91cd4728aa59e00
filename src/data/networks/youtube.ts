import type { Network } from './network.ts';

/**
 * YouTube: a place to discuss at, to link to.
 *
 * - No share form is known. Threads: as the addresses of posts at https://www.youtube.com are
 *   written.
 * - Colour: Simple Icons 16.37.0 (https://simpleicons.org)
 */
export const youtube: Network = {
  name: 'youtube',
  label: 'YouTube',
  hosts: ['youtube.com', 'youtu.be'],
  threadPattern: /watch\?v=|\/(post|shorts|live)\/\w|youtu\.be\/./,
  brandColour: '#ff0000',
  // Simple Icons: youtube, 22 units wide
  icon: {
    filled:
      'M22.5 6.7a3 3 0 0 0-2-2C19 4.2 12 4.2 12 4.2s-6.9 0-8.6.5a3 3 0 0 0-2 2C1 8.4 1 12 1 12s0 3.6.5 5.3a3 3 0 0 0 2 2c1.6.5 8.5.5 8.5.5s6.9 0 8.6-.5a3 3 0 0 0 2-2c.4-1.7.4-5.3.4-5.3s0-3.6-.5-5.3M9.7 15.3V8.7l5.8 3.3z',
  },
};
