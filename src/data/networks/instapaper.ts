import type { Network } from './network.ts';

/**
 * Instapaper: where readers keep what they read.
 *
 * - Share: as in nuxt-social-share 3.2 (https://github.com/stefanobartoletti/nuxt-social-share)
 * - Colour: Simple Icons 16.37.0 (https://simpleicons.org)
 */
export const instapaper: Network = {
  name: 'instapaper',
  label: 'Instapaper',
  hosts: ['instapaper.com'],
  shareTemplate: 'https://www.instapaper.com/hello2?url={url}&title={title}',
  brandColour: '#1f1f1f',
  // Simple Icons: instapaper, 20 units wide
  icon: {
    filled:
      'M14.3 18.9c0 1.5.2 1.7 2.4 1.9V22H7.4v-1.2c2.2-.2 2.4-.4 2.4-2V5.2c0-1.5-.2-1.8-2.4-2V2h9.4v1.2c-2.2.1-2.4.4-2.4 1.9z',
  },
};
