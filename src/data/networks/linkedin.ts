import type { Network } from './network.ts';

/**
 * LinkedIn.
 *
 * - Share: as in shareon 2.8 (https://github.com/kytta/shareon). The form takes the URL alone, and
 *   shows what the page's `og:` tags say.
 * - Colour: as in shareon 2.8 (https://github.com/kytta/shareon)
 */
export const linkedin: Network = {
  name: 'linkedin',
  label: 'LinkedIn',
  hosts: ['linkedin.com'],
  shareTemplate: 'https://www.linkedin.com/sharing/share-offsite/?url={url}',
  threadPattern: /\/(posts|pulse|feed\/update)\/\w/,
  brandColour: '#0a66c2',
  icon: {
    filled:
      'M5 3h14q2 0 2 2v14q0 2-2 2H5q-2 0-2-2V5q0-2 2-2zM6 10v8h2.5v-8zm-.3-2.5a1.5 1.5 0 0 0 3 0 1.5 1.5 0 0 0-3 0zM10.5 10v8H13v-4.5q0-1.5 1.5-1.5t1.5 1.5V18h2.5v-5q0-3.2-3-3.2-1.5 0-2.5 1.2v-1z',
  },
};
