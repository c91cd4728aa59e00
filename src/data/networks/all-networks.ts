import { coreNetworks } from './core-networks.ts';
import { moreNetworks } from './more-networks.ts';
import type { Network } from './network.ts';

/** All networks, the closed ones last: for stylesheets, documentation and tests, and for no page. */
export const allNetworks: readonly Network[] = [...coreNetworks, ...moreNetworks];
