import type { Network } from './network.ts';

/**
 * Google+, which is closed.
 *
 * - Closed: https://support.google.com/plus/answer/9195133
 */
export const googleplus: Network = {
  name: 'googleplus',
  label: 'Google+',
  hosts: ['plus.google.com'],
  closed: { since: '2019-04-02' },
};
