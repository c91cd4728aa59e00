import type { Network } from './network.ts';

/**
 * Tumblr.
 *
 * - Share: as in shareon 2.8 (https://github.com/kytta/shareon)
 * - Colour: Simple Icons 16.37.0 (https://simpleicons.org)
 */
export const tumblr: Network = {
  name: 'tumblr',
  label: 'Tumblr',
  hosts: ['tumblr.com'],
  shareTemplate:
    'https://www.tumblr.com/widgets/share/tool?posttype=link&canonicalUrl={url}&title={title}',
  threadPattern: /\/\d{6,}/,
  brandColour: '#36465d',
  // Simple Icons: tumblr, 20 units wide
  icon: {
    filled:
      'M14.1 22c-4.2 0-5.8-3.1-5.8-5.3V10h-2V7.5c3-1 3.7-3.8 3.9-5.4l.1-.1h3v5h4v3.1h-4v6.2c0 .9.3 2 1.8 2q1 0 1.7-.3l1 2.8c-.4.6-2 1.2-3.5 1.2z',
  },
};
