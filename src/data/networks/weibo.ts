import type { Network } from './network.ts';

/**
 * Weibo.
 *
 * - Share: as in react-share 5.3 (https://github.com/nygardk/react-share)
 * - Colour: Simple Icons 16.37.0 (https://simpleicons.org)
 */
export const weibo: Network = {
  name: 'weibo',
  label: 'Weibo',
  aliases: ['sinaweibo'],
  hosts: ['weibo.com', 'weibo.cn'],
  shareTemplate: 'https://service.weibo.com/share/share.php?url={url}&title={title}&pic={image}',
  threadPattern: /\/(\d{9,}\/\w+|status\/\w+|detail\/\w+)/,
  brandColour: '#e6162d',
  // Simple Icons: sinaweibo, 22 units wide
  icon: {
    filled:
      'M10.3 19.6c-3.7.4-6.8-1.3-7-3.7-.3-2.3 2.5-4.6 6.1-5 3.6-.3 6.8 1.3 7 3.7s-2.5 4.7-6.1 5m-1-2.8q-.7.9-1.7.5-.8-.5-.4-1.4.7-.9 1.7-.6.9.6.4 1.5m1.2-1.5q-.3.3-.7.2t-.1-.5q.2-.3.6-.2t.1.5m.1-2.5a4 4 0 0 0-4.4 2c-.8 1.5 0 3.2 1.7 3.8a4 4 0 0 0 4.7-2c.7-1.6-.2-3.3-2-3.8m7-1.1q-.6 0-.4-.6.5-1.3 0-2.2c-.7-1-2.7-1-5 0 0 0-.6.3-.5-.3q.6-1.6-.2-2.5C10.3 4.8 7 6 4.3 8.9Q1 12 1 15c0 3.6 4.7 5.8 9.2 5.8 6 0 10-3.5 10-6.2 0-1.7-1.4-2.6-2.6-3M19.3 7q-1.1-1.1-2.7-.9-.7.2-.6.9.2.6.9.5a1.4 1.4 0 0 1 1.6 1.8q-.2.7.5 1 .5 0 .9-.5.4-1.6-.6-2.8m2.2-2A6 6 0 0 0 16 3.2q-.8.1-.7 1 .3.7 1 .6a4.1 4.1 0 0 1 4.8 5.3q-.1.8.6 1.1t1-.5q.9-3.2-1.2-5.7',
  },
};
