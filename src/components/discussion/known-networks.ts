import type { Place } from '../../data/discussion-links.ts';
import type { Network } from '../../data/networks/network.ts';
import { NETWORKS } from '../../data/networks/networks.ts';
import { icon, PATHS, type Paths } from '../icons.ts';
import { nextTurn } from '../../platform/scheduler.ts';

/** The networks of the script, and once a panel has asked for them all others, and their drawings. */
export const known: { networks: readonly Network[]; icons: Paths; isAll: boolean } = {
  networks: NETWORKS,
  icons: PATHS,
  isAll: false,
};

/** Whether a button may yet get a drawing; one of the publisher's own gets none of ours. */
export const isUndrawn = (place: Place): boolean =>
  known.icons === PATHS && place.icon === undefined && !icon(place.network);

/**
 * Resolves when there is nothing more to know, which may be because a part can't be had.
 * @param isBar whether drawings are needed.
 */
export async function knowAll(isBar?: boolean): Promise<void> {
  // To ask for files takes long enough for a task of its own.
  await nextTurn();
  const icons = isBar && import('../../parts/icons.ts').catch(() => undefined);
  const part = await import('../../parts/networks.ts').catch(() => undefined);
  if (part) known.networks = [...NETWORKS, ...part.networks];
  known.isAll = true;
  if (icons) known.icons = { ...PATHS, ...(await icons)?.icons };
}
