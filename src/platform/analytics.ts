import { withoutPrototype } from '../schema/without-prototype.ts';
import type { Shared } from '../schema/settings-types.ts';
import type * as AnalyticsPart from '../parts/analytics.ts';
import { loadPart } from './chunks.ts';

/** What is told. With the first, the part that tells is already on its way when a reader clicks. */
const NAMES = ['ready', 'discuss', 'open', 'play', 'load-more', 'view'];

/** Tells the page's own tools what readers do in an element, while its settings want that. */
export function measure(
  element: HTMLElement,
  wanted: () => Shared | false | undefined,
  signal: AbortSignal,
): void {
  const listen = (event: Event): void => {
    const { analytics, article } = withoutPrototype(wanted());
    const { target } = event;
    if (!analytics?.length) return;
    void loadPart('analytics').then((part) => {
      const { tellTools } = (part ?? {}) as Partial<typeof AnalyticsPart>;
      // By now everybody has heard of it, and what was canceled has not happened.
      if (!event.defaultPrevented) tellTools?.(event, target, article?.url, analytics);
    });
  };
  for (const name of NAMES) element.addEventListener(`afterword-${name}`, listen, { signal });
}
