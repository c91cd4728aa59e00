import type { Network } from './network.ts';

/**
 * Hatena Bookmark.
 *
 * - Share: as in react-share 5.3 (https://github.com/nygardk/react-share); Hatena's own page on it
 *   was not found.
 * - Colour: Simple Icons 16.37.0 (https://simpleicons.org)
 */
export const hatena: Network = {
  name: 'hatena',
  label: 'Hatena Bookmark',
  aliases: ['hatenabookmark'],
  hosts: ['b.hatena.ne.jp'],
  shareTemplate: 'https://b.hatena.ne.jp/add?mode=confirm&url={url}&title={title}',
  threadPattern: /\/entry\//,
  brandColour: '#00a4de',
  // Simple Icons: hatenabookmark, 18 units wide
  icon: {
    filled:
      'M18.4 3C19.8 3 21 4.2 21 5.6v12.8c0 1.4-1.2 2.6-2.6 2.6H5.6A2.6 2.6 0 0 1 3 18.4V5.6C3 4.2 4.2 3 5.6 3zm-2.8 10.9q-1 0-1 1c0 1 .4 1 1 1s1-.4 1-1-.4-1-1-1m-6.1 2h1.9l1-.4q.5-.2.7-.7.3-.6.3-1.1 0-.8-.5-1.4t-1.3-.6q.8-.2 1.1-.6t.4-1l-.2-1-.7-.7-1-.3h-4v7.8zm.5-3.1q.8 0 1 .2.4.2.4.7t-.3.6-1.1.2h-.8v-1.7zm6.5.5V8h-1.8v5.3zM9.7 9.8q.8 0 1 .2.4.2.3.6 0 .5-.2.6l-1.1.2h-.5V9.8z',
  },
};
