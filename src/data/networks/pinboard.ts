import type { Network } from './network.ts';

/**
 * Pinboard: where readers keep what they read.
 *
 * - Share: as in sharer.js 0.5 (https://github.com/ellisonleao/sharer.js), and in the bookmarklet
 *   of https://pinboard.in/howto/
 * - Colour: Simple Icons 16.37.0 (https://simpleicons.org)
 */
export const pinboard: Network = {
  name: 'pinboard',
  label: 'Pinboard',
  hosts: ['pinboard.in'],
  shareTemplate: 'https://pinboard.in/add?url={url}&title={title}',
  brandColour: '#0000ff',
  // Simple Icons: pinboard, 20 units wide
  icon: { filled: 'M13.1 14.2 9.4 18l.6-3.4-5.1-6.3-2.9.2L8.3 2v2.5l6 5.5 3.8-1-4 4.2L22 22z' },
};
