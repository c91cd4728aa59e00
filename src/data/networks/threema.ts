import type { Network } from './network.ts';

/**
 * Threema: a messenger, shared with through its app.
 *
 * - Share: https://github.com/ampproject/amphtml/issues/3727, and as in Shariff 3.3 and sharer.js
 *   0.5; Threema's own page on links was not found.
 * - Colour: Simple Icons 16.37.0 (https://simpleicons.org)
 */
export const threema: Network = {
  name: 'threema',
  label: 'Threema',
  hosts: ['threema.ch', 'threema.com', 'threema.id'],
  shareTemplate: 'threema://compose?text={title}%20{url}',
  isApp: true,
  brandColour: '#3fe669',
  // Simple Icons: threema, 20 units wide
  icon: {
    filled:
      'M12 19a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3m-5.3 0a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3m10.6 0a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3M12 2c4.8 0 8.6 3.4 8.6 7.6S16.7 17 12 17a10 10 0 0 1-3.8-.7l-4.3 1 1-3.6a7 7 0 0 1-1.5-4.2C3.4 5.4 7.3 2 12 2m0 3.5A2.4 2.4 0 0 0 9.6 8v1h-.1l-.4.3v3.5q0 .4.4.4h5q.4 0 .4-.4V9.3a.4.4 0 0 0-.4-.4V8A2.4 2.4 0 0 0 12 5.6m0 1q1.4.2 1.5 1.5v1h-3V8q.1-1.4 1.5-1.5',
  },
};
