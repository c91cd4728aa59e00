import type { Shared } from '../config/schema.ts';
import type { Grants } from '../elements/page.ts';

const ALL: Grants = { media: true, counts: true, analytics: true };
const NONE: Grants = { media: false, counts: false, analytics: false };

/**
 * Tells what is granted, now and later. The page's consent manager dispatches its events on the
 * document, the window or anything in between, bubbling or not: the window sees all of them first.
 */
export function watchConsent(
  consent: Shared['consent'],
  tell: (grants: Grants) => void,
  signal: AbortSignal,
): void {
  if (typeof consent !== 'object') return tell(consent === 'none' ? ALL : {});
  tell(NONE);
  const { grant, revoke } = consent;
  addEventListener(grant, () => tell(ALL), { capture: true, signal });
  if (revoke) addEventListener(revoke, () => tell(NONE), { capture: true, signal });
}
