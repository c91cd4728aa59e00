import type { Network } from './network.ts';

/**
 * Pinterest.
 *
 * - Share: as in react-share 5.3 (https://github.com/nygardk/react-share)
 * - Limit: 500 characters, https://developers.buffer.com/guides/character-limits
 * - Colour: Simple Icons 16.37.0 (https://simpleicons.org)
 */
export const pinterest: Network = {
  name: 'pinterest',
  label: 'Pinterest',
  hosts: ['pin.it'],
  hostPattern: /^(.+\.)?pinterest\.[a-z.]+$/,
  shareTemplate:
    'https://www.pinterest.com/pin/create/button/?url={url}&description={title}&media={image}',
  threadPattern: /\/pin\//,
  characterLimit: 500,
  urlWeight: 0,
  brandColour: '#bd081c',
  icon: { line: 'm8.5 21.5 3.5-12.5M7.2 13.5a6.5 6.5 0 1 1 4.3 2.5' },
};
