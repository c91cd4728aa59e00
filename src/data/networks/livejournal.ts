import type { Network } from './network.ts';

/**
 * LiveJournal.
 *
 * - Share: as in react-share 5.3 (https://github.com/nygardk/react-share); `update.bml` is
 *   LiveJournal's own form for posts, whose fields are not documented.
 * - Colour: Simple Icons 16.37.0 (https://simpleicons.org)
 */
export const livejournal: Network = {
  name: 'livejournal',
  label: 'LiveJournal',
  hosts: ['livejournal.com'],
  shareTemplate: 'https://www.livejournal.com/update.bml?subject={title}&event={url}',
  threadPattern: /\/\d+\.html/,
  brandColour: '#00b0ea',
  // Simple Icons: livejournal, 20 units wide
  icon: {
    filled:
      'M17 14.2a6 6 0 0 0-2.7 2.9l3.5.7zM4 9 2 7Q3.6 3.5 6.9 2l2 2a9.4 9.4 0 1 1-4.8 5l7.6 7.5q1.6-3.3 4.8-4.8L9 4Q5.5 5.6 4.1 8.9',
  },
};
