import type { Network } from '../model/network.ts';
import { NETWORKS } from '../model/networks.ts';
import { PATHS, type Paths } from './icons.ts';
import { page } from './page.ts';

/** The networks of the script, and once a panel has asked for them all others with their drawings. */
export const known: { networks: readonly Network[]; icons: Paths; isAll: boolean } = {
  networks: NETWORKS,
  icons: PATHS,
  isAll: false,
};

/** Resolves when there is nothing more to know, which may be because the part can't be had. */
export async function knowAll(): Promise<void> {
  const part = await page.loadPart('networks');
  if (!known.isAll && part) {
    known.networks = [...NETWORKS, ...part.networks];
    known.icons = { ...PATHS, ...part.icons };
  }
  known.isAll = true;
}
