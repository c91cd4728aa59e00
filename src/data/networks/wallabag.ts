import type { Network } from './network.ts';

/**
 * wallabag: where readers keep what they read.
 *
 * - Share: as in nuxt-social-share 3.2 (https://github.com/stefanobartoletti/nuxt-social-share)
 * - Colour: Simple Icons 16.37.0 (https://simpleicons.org)
 */
export const wallabag: Network = {
  name: 'wallabag',
  label: 'wallabag',
  hosts: ['wallabag.it', 'wallabag.org'],
  shareTemplate: 'https://app.wallabag.it/bookmarklet?url={url}',
  brandColour: '#3f6184',
  // Simple Icons: wallabag, 22 units wide
  icon: {
    filled:
      'M19.7 1h-.1c-.1.1-1 .3-1.5.7-.7.6-1.2 1.8-1.4 2.4v.1q-.4.4-.4.3h-.6q-.3-.1-.4-.4c-.3-.8-1.1-2.6-3-3 0 0-.3-.3-.2.2q.2.5.3 1.4c0 .3-.2 1.7 1 2.5l.4.1q-.9.9-1.8 2.2c.3-.2 1.7-1 4 0 2.4 1 3.8.1 4 0a8 8 0 0 0-2-2.3h.2q1.3-.7 1.3-1.9c0-.8 0-.8.2-1.5q.2-.8 0-.8M13 9.3l-.5.1-.2.5v3.5l.4.7.7.5q.3.3 1 .2t1-.2l.5-.5q.2.3.6.5l1 .2q.6 0 1-.2.3-.1.6-.5.3-.3.3-.7l.1-1V10q0-.2-.2-.5l-.5-.1q-.2 0-.5.2l-.2.4v2.6l-.1.8-.6.2q-.4 0-.6-.2l-.2-.8V9.8q0-.2-.2-.4h-.9l-.2.2v2.9q0 .6-.3.8l-.5.2q-.5 0-.6-.2-.2-.2-.2-.8V9.9q0-.3-.2-.4zm-2.8 5.3.3 1c.1.5.3 2-.4 3.3-.6 1-3.7 2.6-8.2 1.7q-.1 0-.2 0 0 .3.6.4c3.1.8 7.8.5 9.3-.8q1-.9 1-2s0-.3.3-.1c0 0 .4.2.4.4l-.1.9q-.3.4 0 .6l2 1.2.4.4c.5.5 1.4 1.6 1.8 1.4q.2-.3 0-.5c-.2-.2.3.4.5.3v-.6q0 .2.4.2c.2-.1 0-.8-1.7-1.8s-2-1.1-2-1.6q0-.2.2-.3h2.5l-.1.5q-.4.4 0 .6l1.9 1.4.6.5q.8.8 1.5 1c.3 0 0-.5 0-.5s.4.3.6.2l-.1-.4q0 0 .4 0c.1 0 .2-.4-1.5-1.4s-2.1-1.3-2.1-1.7v-.2q0-.3.6-.7 2-1.2 2.5-3.4c-.3.8-2.7 1.4-5.7 1.4s-5.4-.6-5.7-1.4',
  },
};
