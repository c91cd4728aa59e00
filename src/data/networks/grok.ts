import type { Network } from './network.ts';

/**
 * Grok: an assistant that is asked about the story.
 *
 * - Share: as in nuxt-social-share 3.2 (https://github.com/stefanobartoletti/nuxt-social-share)
 * - Colour: X's
 */
export const grok: Network = {
  name: 'grok',
  label: 'Grok',
  hosts: ['grok.com'],
  shareTemplate: 'https://x.com/i/grok?text={title}%20{url}',
  brandColour: '#000000',
  icon: { line: 'M5.5 18A8.5 8.5 0 0 1 16.5 5M19.5 9.5A8.5 8.5 0 0 1 8 19.5M21 3 9 15' },
};
