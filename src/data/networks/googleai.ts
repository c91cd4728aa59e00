import type { Network } from './network.ts';

/**
 * Google AI Mode: an assistant that is asked about the story.
 *
 * - Share: as in nuxt-social-share 3.2 (https://github.com/stefanobartoletti/nuxt-social-share)
 * - Colour: Google's
 */
export const googleai: Network = {
  name: 'googleai',
  label: 'Google AI Mode',
  aliases: ['googleaimode'],
  shareTemplate: 'https://www.google.com/search?udm=50&q={title}%20{url}',
  brandColour: '#4285f4',
  icon: {
    line: 'M12 4.2a7.5 7.5 0 1 0 7.3 9.3M16 16.5l5 5M18 2.5q.5 4 4 4.5-3.5.5-4 4.5-.5-4-4-4.5 3.5-.5 4-4.5z',
  },
};
