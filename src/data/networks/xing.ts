import type { Network } from './network.ts';

/**
 * XING.
 *
 * - Share: as in Shariff 3.3 (https://github.com/heiseonline/shariff)
 * - Colour: Simple Icons 16.37.0 (https://simpleicons.org)
 */
export const xing: Network = {
  name: 'xing',
  label: 'XING',
  hosts: ['xing.com'],
  shareTemplate: 'https://www.xing.com/spi/shares/new?url={url}',
  brandColour: '#006567',
  // Simple Icons: xing, 20 units wide
  icon: {
    filled:
      'M17.2 2q-.7 0-.8.6L10 13.9l4 7.5q.2.5.9.6h2.8q.4 0 .4-.2.2-.2 0-.4l-4-7.5 6.3-11.3q.2-.2 0-.4l-.3-.2zM5 6l-.4.1v.5l2 3.3-3 5.5q-.1.2 0 .4 0 .2.3.2h3q.4-.1.7-.5l3.1-5.6-2-3.4Q8.6 6 8 5.9z',
  },
};
