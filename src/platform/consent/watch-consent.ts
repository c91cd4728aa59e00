import type { ConsentRules, Shared } from '../../schema/settings-types.ts';
import { haveEventsGranted, hearEvent } from './consent-events.ts';
import { readConsentState } from './consent-state.ts';
import { KNOWN_EVENTS } from './known-events.ts';
import { listenToTcf } from './tcf.ts';

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

/** Those who are told when something may have changed. */
const watchers = new Set<() => void>();

const update = () => {
  for (const watcher of watchers) watcher();
};

/** Calls back with what is granted, now and on each change. */
export function watchConsent(
  consent: Shared['consent'],
  onChange: (grants: ConsentGrants) => void,
  signal: AbortSignal,
): void {
  if (typeof consent !== 'object') return onChange(consent === 'none' ? grantAll(true) : {});
  const { grant, revoke, state } = consent;
  for (const event of [grant, revoke]) {
    if (event !== undefined) hearEvent(typeof event === 'string' ? event : event.event, update);
  }
  if (state !== undefined) watchState();
  let wasGranted: boolean | undefined;
  const watcher = () => {
    const isNowGranted = isGranted(consent);
    if (isNowGranted === wasGranted) return;
    wasGranted = isNowGranted;
    onChange(grantAll(isNowGranted));
  };
  watchers.add(watcher);
  signal.addEventListener('abort', () => watchers.delete(watcher));
  watcher();
}

/** Listens to the events of known consent managers, which may come before any config. */
export function hearKnownEvents(): void {
  for (const name of KNOWN_EVENTS.keys()) hearEvent(name, update);
}

/** The page's own state decides; the events do where it says nothing. */
const isGranted = ({ grant, revoke, state }: ConsentRules): boolean =>
  (state === undefined ? undefined : readConsentState(state)) ?? haveEventsGranted(grant, revoke);

let isStateWatched = false;

/**
 * Reads states again when they may have changed: when the page has loaded, and after each click or key, with which a
 * reader answers a consent manager. Only TCF tells of changes by itself.
 */
function watchState(): void {
  listenToTcf(update);
  if (isStateWatched) return;
  isStateWatched = true;
  const readAgain = () =>
    setTimeout(() => {
      listenToTcf(update);
      update();
    });
  for (const type of ['load', 'click', 'keyup']) addEventListener(type, readAgain, true);
}
