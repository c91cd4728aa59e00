import { COLOURS, COUNTS, type CountSource } from './network-facts.ts';
import type { Network } from './network.ts';
import { NETWORKS, OTHER_NAMES } from './networks.ts';
import { RARE } from './networks-rare.ts';

/** A network with all that is known of it: for stylesheets, documentation and tests, and for no page. */
export interface Row extends Network {
  /** The main colour of its mark, `#rrggbb`; `undefined` where no source is known. */
  colour: string | undefined;
  /** Where the number of a thread's replies is asked for, without a key. */
  counts: CountSource | undefined;
}

/** All networks, the dead ones last. */
export const REGISTRY: readonly Row[] = [...NETWORKS, ...RARE].map((network) => ({
  names: [...OTHER_NAMES].flatMap(([name, id]) => (id === network.id ? name : [])),
  ...network,
  colour: COLOURS[network.id],
  counts: COUNTS[network.id],
}));
