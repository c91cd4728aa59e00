import type { Network } from './network.ts';

/**
 * Viber: a messenger, shared with through its app.
 *
 * - Share: https://developers.viber.com/docs/tools/share-button/, as vue-socials 2 and sharer.js
 *   0.5 cite it.
 * - Colour: Simple Icons 16.37.0 (https://simpleicons.org)
 */
export const viber: Network = {
  name: 'viber',
  label: 'Viber',
  hosts: ['viber.com'],
  shareTemplate: 'viber://forward?text={title}%20{url}',
  isApp: true,
  brandColour: '#7360f2',
  // Simple Icons: viber, 20 units wide
  icon: {
    filled:
      'M11.5 2c-1.6 0-5 .3-7 2q-2 2.3-2 6.2c0 2.6 0 7.4 4.6 8.8v2s0 .8.5 1c.7.2 1-.5 1.7-1.1l1.1-1.3a18 18 0 0 0 6-.5c.6-.2 4.3-.7 4.9-5.5Q22 6 19.3 4c-.5-.5-2.5-2-7-2zm0 1.4h.8c3.8 0 5.6 1.2 6 1.6q2.2 1.9 1.6 8.2c-.5 4-3.5 4.3-4 4.5-.3 0-2.4.6-5.2.4l-2.6 3.1-.3.2-.2-.4v-3.3c-4-1.1-3.7-5.3-3.6-7.5Q3.9 7 5.6 5.1c1.7-1.5 4.6-1.7 6-1.7m.4 2.2a.3.3 0 0 0 0 .5q2 0 3.3 1.3 1.4 1.3 1.4 3.6 0 .3.2.3t.3-.3q0-2.4-1.5-4-1.5-1.4-3.7-1.4m-3.3.6H8L7 7l-.4.8v.5l1 2.2a13 13 0 0 0 2 2.6l.1.1.8.7a13 13 0 0 0 4 2.2l.5.1.8-.4.7-1q.3-.5-.1-.9l-.9-.7-.9-.6q-.7-.2-1 .2l-.4.4q-.4.4-.6.3c-2.6-.7-3.3-3.3-3.3-3.3s0-.4.3-.6l.4-.4q.5-.3.2-1L9 6.4zm3.7.7a.3.3 0 0 0 0 .5q1.5 0 2.2 1 .8.7.8 2.1a.3.3 0 0 0 .5 0q0-1.5-1-2.5Q14 7 12.4 7m.4 1.4q-.1 0-.3.2l.3.3q.6 0 1 .3l.3 1a.3.3 0 0 0 .5 0q0-.9-.5-1.3t-1.3-.6',
  },
};
