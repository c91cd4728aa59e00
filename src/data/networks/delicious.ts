import type { Network } from './network.ts';

/**
 * del.icio.us, which is closed.
 *
 * - Closed: https://blog.pinboard.in/2017/06/pinboard_acquires_delicious/
 */
export const delicious: Network = {
  name: 'delicious',
  label: 'del.icio.us',
  hosts: ['del.icio.us'],
  closed: {
    since: '2017-06-15',
    successor: 'pinboard',
    note: 'has taken no new bookmarks since 2017-06-15',
  },
};
