import { watchConsent, type ConsentGrants } from '../platform/consent/watch-consent.ts';
import type { Shared } from '../schema/settings-types.ts';

/** What the page's consent manager grants, by the `consent` setting: for an embed, or a panel without one. */
export class ConsentController {
  /** What was granted last. */
  grants: ConsentGrants = {};

  readonly #onChange: () => void;
  /** The setting that is watched, and for how long. */
  #watched: { setting: string; signal: AbortSignal } | undefined;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** Watches the events that a setting names, until `signal` aborts or another setting is watched. */
  watch(consent: Shared['consent'], signal: AbortSignal): void {
    const setting = JSON.stringify(consent);
    const watched = { setting, signal };
    if (this.#watched?.setting === setting && this.#watched.signal === signal) return;
    this.#watched = watched;
    watchConsent(
      consent,
      (grants) => {
        // An event that the setting no longer names grants nothing.
        if (this.#watched !== watched) return;
        this.grants = grants;
        this.#onChange();
      },
      signal,
    );
  }
}
