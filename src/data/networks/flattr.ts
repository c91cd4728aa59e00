import type { Network } from './network.ts';

/**
 * Flattr, which is closed.
 *
 * - Closed: the sources differ about the date.
 */
export const flattr: Network = {
  name: 'flattr',
  label: 'Flattr',
  hosts: ['flattr.com'],
  closed: { note: 'has closed' },
};
