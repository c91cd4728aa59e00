import type { Shared } from '../schema/settings-types.ts';
import type { Grants } from './host-page.ts';

const all = (is: boolean): Grants => ({ media: is, counts: is, analytics: is });

/**
 * Tells what is granted, now and later. The page's consent manager dispatches its events on the
 * document, the window or anything in between, bubbling or not: the window sees all of them first.
 */
export function watchConsent(
  consent: Shared['consent'],
  tell: (grants: Grants) => void,
  signal: AbortSignal,
): void {
  if (typeof consent !== 'object') return tell(consent === 'none' ? all(true) : {});
  tell(all(false));
  const { grant, revoke } = consent;
  addEventListener(grant, () => tell(all(true)), { capture: true, signal });
  if (revoke) addEventListener(revoke, () => tell(all(false)), { capture: true, signal });
}
