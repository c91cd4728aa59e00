import { closedNetworks } from '../data/networks/closed-networks.ts';

/** "Pocket closed on 2025-07-08", or `undefined` for a name that is not of a closed network. */
export function explainClosure(name: string): string | undefined {
  const key = name
    .toLowerCase()
    .replace(/[^a-z+]/g, '')
    .replace('+', 'plus');
  const network = closedNetworks.find((network) => network.name === key);
  const { since = '', note = `closed on ${since}` } = network?.closed ?? {};
  return network && `${network.label} ${note}`;
}
