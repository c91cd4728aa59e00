import type { Network } from './network.ts';

/**
 * Perplexity: an assistant that is asked about the story.
 *
 * - Share: as in nuxt-social-share 3.2 (https://github.com/stefanobartoletti/nuxt-social-share)
 * - Colour: Simple Icons 16.37.0 (https://simpleicons.org)
 */
export const perplexity: Network = {
  name: 'perplexity',
  label: 'Perplexity',
  hosts: ['perplexity.ai'],
  shareTemplate: 'https://www.perplexity.ai/search?q={title}%20{url}',
  brandColour: '#1fb8cd',
  // Simple Icons: perplexity, 20 units wide
  icon: {
    filled:
      'M20.7 8h-2V2l-6.2 5.4V2h-1v5.2L5.7 2v6H3.3v8.6h2.4V22l5.8-5.3v5.2h1v-5l5.8 5v-5.3h2.4zm-3-3.9V8h-4.4zm-11 0 4 3.8h-4zM4.3 15.7V9h6.5l-5 5v1.7zm2.4 4.2v-5.4l4.8-4.8v5.8zm10.6 0-4.8-4.3v-6l4.8 4.9zm2.4-4.2h-1.4V14l-5.1-5.1h6.5z',
  },
};
