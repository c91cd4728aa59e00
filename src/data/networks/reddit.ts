import type { Network } from './network.ts';

/**
 * Reddit.
 *
 * - Share: as in shareon 2.8 (https://github.com/kytta/shareon)
 * - Limit: titles of 300 characters,
 *   https://github.com/honestbleeps/Reddit-Enhancement-Suite/pull/156; Reddit's own page says so
 *   only in the form.
 * - Colour: Simple Icons 16.37.0 (https://simpleicons.org)
 */
export const reddit: Network = {
  name: 'reddit',
  label: 'Reddit',
  hosts: ['reddit.com'],
  shareTemplate: 'https://www.reddit.com/submit?url={url}&title={title}',
  threadPattern: /\/comments\//,
  characterLimit: 300,
  urlWeight: 0,
  brandColour: '#ff4500',
  icon: {
    line: 'M4 14.5a8 6 0 1 0 16 0 8 6 0 1 0-16 0m5-1v.5m6-.5v.5m-5.5 3q2.5 1.5 5 0M12 8.5l1-5 4.5 1',
  },
};
