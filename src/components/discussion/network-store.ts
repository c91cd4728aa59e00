import type { NetworkLink } from '../../data/discussion-links.ts';
import { coreNetworks } from '../../data/networks/core-networks.ts';
import { coreIndex, NetworkIndex } from '../../data/networks/network-index.ts';
import { findShareTool } from '../../data/share-tools.ts';
import { yieldToMain } from '../../platform/scheduler.ts';

/** The networks that all panels of the page know: those of the script, and once a panel needs them all others. */
export const networkStore = { networks: coreIndex };

let loading: Promise<void> | undefined;

/** Resolves when all networks are loaded, or can't be loaded. */
export const loadAllNetworks = (): Promise<void> => (loading ??= load());

async function load(): Promise<void> {
  // A request takes long enough for a task of its own.
  await yieldToMain();
  const { moreNetworks } = await import('../../data/networks/more-networks.ts').catch(() => ({
    moreNetworks: [],
  }));
  networkStore.networks = new NetworkIndex([...coreNetworks, ...moreNetworks], true);
}

/** Whether a button may yet get an icon; a network of the publisher's own gets none of ours. */
export const isIconPending = ({ mode, icon, imageUrl }: NetworkLink): boolean =>
  !networkStore.networks.isComplete && !icon && imageUrl === undefined && !findShareTool(mode);
