import type { Shared } from '../schema/settings-types.ts';
import { withoutPrototype } from '../schema/without-prototype.ts';

/** Names of the events that are tracked; with the first one, the adapters are loaded before a reader clicks. */
const TRACKED_EVENTS = ['ready', 'discuss', 'open', 'play', 'load-more', 'view'];

/** Passes the events of an element on to the page's own analytics tools, while its settings name any. */
export function trackEvents(
  element: HTMLElement,
  getSettings: () => Shared | undefined,
  signal: AbortSignal,
): void {
  const onEvent = (event: Event): void => {
    const { analytics, article } = withoutPrototype(getSettings());
    const { target } = event;
    if (!analytics?.length) return;
    import('./analytics/adapters.ts').then(
      ({ sendEvent }) => {
        // By now all listeners have run, and what was canceled has not happened.
        if (!event.defaultPrevented) sendEvent(event, target, article?.url, analytics);
      },
      () => undefined,
    );
  };
  for (const name of TRACKED_EVENTS) {
    element.addEventListener(`afterword-${name}`, onEvent, { signal });
  }
}
