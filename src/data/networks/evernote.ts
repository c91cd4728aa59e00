import type { Network } from './network.ts';

/**
 * Evernote: where readers keep what they read.
 *
 * - Share: as in sharer.js 0.5 (https://github.com/ellisonleao/sharer.js)
 * - Colour: Simple Icons 16.37.0 (https://simpleicons.org)
 */
export const evernote: Network = {
  name: 'evernote',
  label: 'Evernote',
  hosts: ['evernote.com'],
  shareTemplate: 'https://www.evernote.com/clip.action?url={url}&title={title}',
  brandColour: '#00a82d',
  // Simple Icons: evernote, 20 units wide
  icon: {
    filled:
      'M8.9 6.5q0 .3-.3.7t-.7.3H4.6l-.4.1 4.8-5-.1.5v3.4m4.4 14.9q-.8-.7-1-1.2l-.1-.9a2.5 2.5 0 0 1 2.5-2.5q.6.1.7.8l-.4.6-.3.1q-.2 0-.5.2t-.3.6.3.6q.5.5 1 .5a2 2 0 0 0 2.1-2q-.1-1.6-1.6-2.4l-.5-.1-.5-.1c-.7 0-2.4-.6-2.5-2.2 0 0-.5 2.3-1.6 3l-.3.1h-.4A6 6 0 0 1 5.3 15s-.9-.7-1.3-2.6l-.4-2v-.8q0-1.2 1-1.4H8q.8 0 1.1-.4t.4-1V3q.1-1 1.4-1.1h.9l.5.1c1 .3 1.2 1.3 1.2 1.3l2.8.5c1 .2 3.2.3 3.6 2.6 1 5.4.4 10.6.3 10.6-.7 5.1-4.9 4.9-4.9 4.9a3 3 0 0 1-2-.6m3.8-10.9q-.9 0-1.2.6v.3l1 .2h1.2v-.2q-.1-.7-1-.9',
  },
};
