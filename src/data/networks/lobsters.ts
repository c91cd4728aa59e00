import type { Network } from './network.ts';

/**
 * Lobsters.
 *
 * - Share: as in shareon 2.8 (https://github.com/kytta/shareon)
 * - Limit: titles of 3 to 150 characters,
 *   https://github.com/lobsters/lobsters/blob/main/app/models/story.rb
 * - Colour: Simple Icons 16.37.0 (https://simpleicons.org)
 */
export const lobsters: Network = {
  name: 'lobsters',
  label: 'Lobsters',
  hosts: ['lobste.rs'],
  shareTemplate: 'https://lobste.rs/stories/new?url={url}&title={title}',
  threadPattern: /\/s\/\w/,
  characterLimit: 150,
  urlWeight: 0,
  brandColour: '#ac130d',
  icon: { filled: 'M5 3h14q2 0 2 2v14q0 2-2 2H5q-2 0-2-2V5q0-2 2-2zm3.8 4v10h7v-2.6h-4V7z' },
};
