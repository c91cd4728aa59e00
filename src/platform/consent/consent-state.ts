import type { ConsentState } from '../../schema/settings-types.ts';
import { meansYes } from './consent-value.ts';
import { readConsentMode } from './google-consent-mode.ts';
import { readTcfConsent } from './tcf.ts';

/**
 * What the page says of the reader's consent at this moment; `undefined` where it does not say it (yet). Of several
 * places that a setting names, each must say yes.
 */
export function readConsentState(state: string | ConsentState): boolean | undefined {
  const { path, has, tcf, consentMode } = typeof state === 'string' ? { path: state } : state;
  const found = [
    path === undefined ? [] : readPath(path, has),
    tcf?.length ? readTcfConsent(tcf) : [],
    consentMode?.length ? readConsentMode(consentMode) : [],
  ].flat();
  // A setting that names nothing, as one with a mistake may, is no consent.
  return !found.length || found.includes(undefined) ? undefined : found.every((isYes) => isYes);
}

/** Reads a global path. Functions on the way, and at its end, are called without arguments. */
function readPath(path: string, has?: string): boolean | undefined {
  try {
    let value: unknown = globalThis;
    for (const key of path.split('.')) {
      const owner = value as Record<string, unknown> | null | undefined;
      value = owner?.[key];
      if (typeof value === 'function') value = (value as () => unknown).call(owner);
    }
    return value === undefined ? undefined : meansYes(value, has);
  } catch {
    // A function of a consent manager that is not ready may throw.
    return undefined;
  }
}
