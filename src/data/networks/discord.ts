import type { Network } from './network.ts';

/**
 * Discord: a place to discuss at, to link to.
 *
 * - No share form is known. Threads: as the addresses of posts at https://discord.com are written.
 * - Colour: Simple Icons 16.37.0 (https://simpleicons.org)
 */
export const discord: Network = {
  name: 'discord',
  label: 'Discord',
  hosts: ['discord.com', 'discord.gg'],
  threadPattern: /\/channels\/\d+\/\d+\/\d+/,
  brandColour: '#5865f2',
  // Simple Icons: discord, 20 units wide
  icon: {
    filled:
      'M19 5.6a17 17 0 0 0-4.1-1.2h-.1l-.5 1q-2.2-.3-4.6 0l-.5-1A16 16 0 0 0 5 5.6 17 17 0 0 0 2 17q2.6 2 5 2.6.7-.7 1-1.7L6.7 17V17l.3-.2q5.1 2.1 10.1 0l.4.2v.1l-1.6.7v.1l1 1.7q2.6-.7 5-2.5h.1q.5-6.5-3-11.4M8.6 14.8c-1 0-1.8-1-1.8-2q.1-1.9 1.8-2 1.7.2 1.8 2c0 1-.8 2-1.8 2m6.6 0c-1 0-1.8-1-1.8-2q.2-1.9 1.8-2 1.6.2 1.8 2c0 1-.8 2-1.8 2',
  },
};
