import type { NetworkLink } from '../../data/discussion-links.ts';
import { coreNetworks } from '../../data/networks/core-networks.ts';
import { coreIndex, NetworkIndex } from '../../data/networks/network-index.ts';
import { findShareTool } from '../../data/share-tools.ts';
import { page } from '../../platform/host-page.ts';
import { nextTurn } from '../../platform/scheduler.ts';

/** The networks that all panels of the page know: those of the script, and once a panel needs them all others. */
export const networkStore = { networks: coreIndex };

/** Resolves when all networks are loaded, or can't be had. */
export async function loadAllNetworks(): Promise<void> {
  // To ask for a file takes long enough for a task of its own.
  await nextTurn();
  const part = await page.loadPart('networks');
  if (networkStore.networks.isComplete) return;
  networkStore.networks = new NetworkIndex([...coreNetworks, ...(part?.moreNetworks ?? [])], true);
}

/** Whether a button may yet get an icon; a network of the publisher's own gets none of ours. */
export const isIconPending = ({ mode, icon, imageUrl }: NetworkLink): boolean =>
  !networkStore.networks.isComplete && !icon && imageUrl === undefined && !findShareTool(mode);
