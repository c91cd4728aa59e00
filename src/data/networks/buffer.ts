import type { Network } from './network.ts';

/**
 * Buffer: where readers keep what they read.
 *
 * - Share: as in sharer.js 0.5 (https://github.com/ellisonleao/sharer.js)
 * - Colour: Simple Icons 16.37.0 (https://simpleicons.org)
 */
export const buffer: Network = {
  name: 'buffer',
  label: 'Buffer',
  hosts: ['buffer.com'],
  shareTemplate: 'https://buffer.com/add?url={url}&text={title}',
  brandColour: '#231f20',
  // Simple Icons: buffer, 20 units wide
  icon: {
    filled:
      'M3.1 6.6 12 2l8.9 4.6-9 4.5zm2.8 4 6 3 6.1-3L21 12l-9 4.3-8.8-4.4zm0 5.1 6 3.3 6.1-3.3 2.9 1.5-9 4.8-8.8-4.8z',
  },
};
