import type { Network } from './network.ts';

/**
 * GitHub: a place to discuss at, to link to.
 *
 * - No share form is known. Threads: as the addresses of posts at https://github.com are written.
 * - Colour: Simple Icons 16.37.0 (https://simpleicons.org)
 */
export const github: Network = {
  name: 'github',
  label: 'GitHub',
  hosts: ['github.com'],
  threadPattern: /\/(discussions|issues)\/\d/,
  brandColour: '#181717',
  // Simple Icons: github, 20 units wide
  icon: {
    filled:
      'M12 2.2a10 10 0 0 0-3.2 19.5q.7 0 .7-.4v-1.7c-2.8.6-3.4-1.4-3.4-1.4q-.8-1.5-1-1.4C4 16 5 16 5 16c1 .1 1.5 1 1.5 1 1 1.6 2.4 1.2 3 .9q0-.9.6-1.3c-2.2-.3-4.6-1.1-4.6-5q0-1.6 1-2.7c0-.2-.4-1.2.1-2.6 0 0 .9-.3 2.8 1a10 10 0 0 1 5 0c1.9-1.3 2.7-1 2.7-1 .6 1.4.2 2.4.1 2.6q1 1 1 2.7c0 3.9-2.3 4.7-4.5 5q.6.4.7 1.8v2.7q0 .6.6.5A10 10 0 0 0 12 2.2',
  },
};
