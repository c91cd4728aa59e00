import type { Network } from './network.ts';

/**
 * StumbleUpon, which is closed.
 *
 * - Closed: its farewell, "StumbleUpon is moving to Mix".
 */
export const stumbleupon: Network = {
  name: 'stumbleupon',
  label: 'StumbleUpon',
  hosts: ['stumbleupon.com'],
  closed: { since: '2018-06-30', successor: 'mix' },
};
