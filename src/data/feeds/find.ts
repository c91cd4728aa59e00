import type { Policy } from '../trusted-types.ts';
import type * as RarePart from '../../parts/feeds-rare.ts';
import { findEntries } from './detect.ts';
import type { FeedBody, Entries, FeedFailure, FeedOptions } from './feed.ts';
import type { Row } from '../object-paths.ts';

/**
 * The entries of an answer, by the common readers, and, where those find none that could be items, by the
 * rare ones.
 */
export async function find(
  body: FeedBody,
  source: FeedOptions,
  policy: Pick<Policy, 'createHTML'>,
  getRare: () => Promise<typeof RarePart | undefined>,
): Promise<Entries | FeedFailure> {
  const found = findEntries(body, source, policy);
  const isFound = 'ok' in found ? /empty|html/.test(found.reason) : isUsable(found);
  if (isFound) return found;
  const rare = await getRare();
  return rare ? findEntries(body, source, policy, rare) : { ok: false, reason: 'reader' };
}

/** An empty feed is a feed. */
const isUsable = ({ rows }: Entries) =>
  !rows.length || rows.some((row) => (row as Row | null)?.url && (row as Row).title);
