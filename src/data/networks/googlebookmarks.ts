import type { Network } from './network.ts';

/**
 * Google Bookmarks, which is closed.
 *
 * - Closed: the notice on its own page.
 */
export const googlebookmarks: Network = {
  name: 'googlebookmarks',
  label: 'Google Bookmarks',
  closed: { since: '2021-09-30' },
};
