import type { Network } from './network.ts';

/**
 * ChatGPT: an assistant that is asked about the story.
 *
 * - Share: as in nuxt-social-share 3.2 (https://github.com/stefanobartoletti/nuxt-social-share)
 * - Colour: OpenAI's, in Simple Icons 13
 */
export const chatgpt: Network = {
  name: 'chatgpt',
  label: 'ChatGPT',
  hosts: ['chatgpt.com'],
  shareTemplate: 'https://chatgpt.com/?prompt={title}%20{url}',
  brandColour: '#412991',
  icon: {
    line: 'M12.7 4.6A3.5 3.5 0 0 0 6.1 5.9V10.8L12 14.3M18.8 8.9A3.5 3.5 0 0 0 14.3 3.8L10.1 6.3 10 13.2M18.1 16.3A3.5 3.5 0 0 0 20.2 9.9L16 7.5 10 10.9M11.3 19.4A3.5 3.5 0 0 0 17.9 18.1V13.2L12 9.7M5.2 15.1A3.5 3.5 0 0 0 9.7 20.2L13.9 17.7 14 10.8M5.9 7.7A3.5 3.5 0 0 0 3.8 14.1L8 16.5 14 13.2',
  },
};
