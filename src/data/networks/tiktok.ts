import type { Network } from './network.ts';

/**
 * TikTok: a place to discuss at, to link to.
 *
 * - No share form is known. Threads: as the addresses of posts at https://www.tiktok.com are
 *   written.
 * - Colour: Simple Icons 16.37.0 (https://simpleicons.org)
 */
export const tiktok: Network = {
  name: 'tiktok',
  label: 'TikTok',
  hosts: ['tiktok.com'],
  threadPattern: /\/video\/\d/,
  brandColour: '#000000',
  // Simple Icons: tiktok, 20 units wide
  icon: {
    filled:
      'M12.4 2h3.3q0 2 1.5 3.5 1.4 1.3 3.5 1.5v3.3a9 9 0 0 1-4.9-1.6V16q0 1.9-1.1 3.3-1.8 2.6-5 2.7a6.3 6.3 0 0 1-4.3-11 6 6 0 0 1 5.2-1.4v3.7a3 3 0 0 0-2.6.3q-.8.5-1 1.4-.3.8-.2 1.4c.2 1.3 1.5 2.5 3 2.4q1.3-.1 2.2-1.4.4-.3.4-.9V2.1',
  },
};
