import type { Network } from './network.ts';

/** What became of a closed network, as a clause: "Pocket closed on 2025-07-08". */
export function describeClosure({ label, closed }: Network): string {
  const { since = '', note = `closed on ${since}` } = closed ?? {};
  return `${label} ${note}`;
}
