import type { ConsentEvent } from '../../schema/settings-types.ts';
import { readConsentState } from './consent-state.ts';
import { detailMeansYes } from './consent-value.ts';
import { KNOWN_EVENTS } from './known-events.ts';

/** The last event of a name, and its place in the order of all that were heard. */
interface HeardEvent {
  detail: unknown;
  order: number;
}

/** Kept for the life of the page, so that a grant holds for embeds that come later. Nothing is stored. */
const heardEvents = new Map<string, HeardEvent | undefined>();
let count = 0;

/**
 * Listens to events of that name from now on. The page's consent manager dispatches them on the document, the window or
 * anything in between, bubbling or not: the window captures all of them.
 */
export function hearEvent(name: string, onHeard: () => void): void {
  if (heardEvents.has(name)) return;
  heardEvents.set(name, undefined);
  addEventListener(
    name,
    (event) => {
      heardEvents.set(name, { detail: (event as CustomEvent<unknown>).detail, order: ++count });
      onHeard();
    },
    { capture: true },
  );
}

/** Whether the events that were heard grant consent; the last one counts. */
export function haveEventsGranted(
  grant: string | ConsentEvent | undefined,
  revoke: string | ConsentEvent | undefined,
): boolean {
  const granting = findEvent(grant);
  if (!granting?.isYes) return false;
  const revoking = findEvent(revoke);
  return !revoking?.isYes || revoking.order < granting.order;
}

interface FoundEvent {
  order: number;
  isYes: boolean;
}

/** The last event that a setting names, and whether it is what the setting waits for. */
function findEvent(setting: string | ConsentEvent | undefined): FoundEvent | undefined {
  if (setting === undefined) return undefined;
  const { event, ...given }: ConsentEvent =
    typeof setting === 'string' ? { event: setting } : setting;
  const isGiven = given.detail !== undefined || given.has !== undefined;
  const heard = heardEvents.get(event);
  if (!heard) return isGiven ? undefined : findUnheard(event);
  const { detail, order } = heard;
  if (isGiven) return { order, isYes: detailMeansYes(detail, given.detail, given.has) };
  const { event: inner } = Object(detail) as { event?: unknown };
  const known = KNOWN_EVENTS.get(event) ?? KNOWN_EVENTS.get(String(inner));
  if (!known) return { order, isYes: true };
  const isInDetail = known.detail !== undefined || known.has !== undefined;
  const isYes = isInDetail
    ? detailMeansYes(detail, known.detail, known.has)
    : !known.state || (readConsentState(known.state) ?? true);
  return { order, isYes };
}

/** An event that may have come before the script: what a known consent manager says tells it. */
function findUnheard(event: string): FoundEvent | undefined {
  const { state } = KNOWN_EVENTS.get(event) ?? {};
  return state ? { order: 0, isYes: readConsentState(state) ?? false } : undefined;
}
