import type { Network } from './network.ts';

/**
 * Pocket, which is closed.
 *
 * - Closed: https://support.mozilla.org/kb/future-of-pocket
 */
export const pocket: Network = {
  name: 'pocket',
  label: 'Pocket',
  hosts: ['getpocket.com'],
  closed: { since: '2025-07-08' },
};
