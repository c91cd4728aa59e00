import type { Network } from './network.ts';

/**
 * Douban.
 *
 * - Share: as in sharer.js 0.5 (https://github.com/ellisonleao/sharer.js); Douban's own page on it
 *   was not found.
 * - Colour: Simple Icons 16.37.0 (https://simpleicons.org)
 */
export const douban: Network = {
  name: 'douban',
  label: 'Douban',
  hosts: ['douban.com'],
  shareTemplate: 'https://www.douban.com/share/service?href={url}&name={title}',
  threadPattern: /\/(topic|status)\/\d/,
  brandColour: '#2d963d',
  icon: { line: 'M4 4.5h16M6.5 9h11v5h-11zm2 8.5.7 3m6.3-3-.7 3M3.5 20.5h17' },
};
