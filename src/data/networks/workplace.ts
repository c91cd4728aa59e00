import type { Network } from './network.ts';

/**
 * Workplace, which is closed.
 *
 * - Closed: Meta's letter to its customers of May 2024.
 */
export const workplace: Network = {
  name: 'workplace',
  label: 'Workplace',
  hosts: ['workplace.com'],
  closed: { since: '2026-06-01', note: 'closed on 2026-06-01, to new posts on 2025-09-01' },
};
