import type { Network } from './network.ts';

/**
 * Trello: where readers keep what they read.
 *
 * - Share: as in sharer.js 0.5 (https://github.com/ellisonleao/sharer.js); Trello's own page on it
 *   was not found.
 * - Colour: Simple Icons 16.37.0 (https://simpleicons.org)
 */
export const trello: Network = {
  name: 'trello',
  label: 'Trello',
  hosts: ['trello.com'],
  shareTemplate: 'https://trello.com/add-card?mode=popup&url={url}&name={title}',
  brandColour: '#0052cc',
  // Simple Icons: trello, 18 units wide
  icon: {
    filled:
      'M18.9 3H5A2 2 0 0 0 3 5.1V19A2 2 0 0 0 5.1 21H19a2 2 0 0 0 2.1-2.1V5A2 2 0 0 0 18.9 3m-8.1 13a1 1 0 0 1-.8.7H7a1 1 0 0 1-.7-.7V7a1 1 0 0 1 .7-.7h3a1 1 0 0 1 .8.7zm6.9-4.1a1 1 0 0 1-.7.7h-3a1 1 0 0 1-.7-.7V7a1 1 0 0 1 .7-.7h3a1 1 0 0 1 .7.7z',
  },
};
