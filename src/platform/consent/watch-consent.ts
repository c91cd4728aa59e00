import type { Shared } from '../../schema/settings-types.ts';

/** What the reader or the page's consent manager allows. */
export interface ConsentGrants {
  /** `undefined` where nobody has said yes or no: a click on play is then the consent. */
  media?: boolean | undefined;
  counts?: boolean | undefined;
  analytics?: boolean | undefined;
}

const grantAll = (isGranted: boolean): ConsentGrants => ({
  media: isGranted,
  counts: isGranted,
  analytics: isGranted,
});

/**
 * Calls back with what is granted, now and on each change. The page's consent manager dispatches its events on the
 * document, the window or anything in between, bubbling or not: the window captures all of them.
 */
export function watchConsent(
  consent: Shared['consent'],
  onChange: (grants: ConsentGrants) => void,
  signal: AbortSignal,
): void {
  if (typeof consent !== 'object') return onChange(consent === 'none' ? grantAll(true) : {});
  onChange(grantAll(false));
  const { grant, revoke } = consent;
  addEventListener(grant, () => onChange(grantAll(true)), { capture: true, signal });
  if (revoke) addEventListener(revoke, () => onChange(grantAll(false)), { capture: true, signal });
}
