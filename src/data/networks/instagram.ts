import type { Network } from './network.ts';

/**
 * Instagram: a place to discuss at, to link to.
 *
 * - No share form is known. Threads: as the addresses of posts at https://www.instagram.com are
 *   written.
 * - Colour: Simple Icons 16.37.0 (https://simpleicons.org)
 */
export const instagram: Network = {
  name: 'instagram',
  label: 'Instagram',
  hosts: ['instagram.com'],
  threadPattern: /\/(p|reel)\//,
  brandColour: '#ff0069',
  icon: {
    line: 'M8 3h8q5 0 5 5v8q0 5-5 5H8q-5 0-5-5V8q0-5 5-5zm0 9a4 4 0 1 0 8 0 4 4 0 1 0-8 0m9.2-5.2v.01',
  },
};
