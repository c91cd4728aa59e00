import type { Network } from './network.ts';

/**
 * Raindrop: where readers keep what they read.
 *
 * - Share: as in nuxt-social-share 3.2 (https://github.com/stefanobartoletti/nuxt-social-share)
 * - Colour: none, no source was found.
 */
export const raindrop: Network = {
  name: 'raindrop',
  label: 'Raindrop',
  hosts: ['raindrop.io'],
  shareTemplate: 'https://app.raindrop.io/add?link={url}&title={title}',
  icon: {
    filled:
      'M12 3q5 5 5 9.5T12 21q-5-4-5-8.5T12 3zM2.5 11H5q0 6 4.5 10-7 0-7-7zm19 0H19q0 6-4.5 10 7 0 7-7z',
  },
};
