import type { Network } from './network.ts';

/**
 * Mashable, which is closed.
 *
 * - Closed: the sources differ about the date.
 */
export const mashable: Network = {
  name: 'mashable',
  label: 'Mashable',
  closed: { note: 'no longer takes shared links' },
};
