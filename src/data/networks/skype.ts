import type { Network } from './network.ts';

/**
 * Skype, which is closed.
 *
 * - Closed: "Skype is retiring in May 2025", Microsoft, which names Teams instead.
 */
export const skype: Network = {
  name: 'skype',
  label: 'Skype',
  hosts: ['skype.com'],
  closed: { since: '2025-05-05', successor: 'teams' },
};
