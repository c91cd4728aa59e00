import type { Shared } from '../../schema/settings-types.ts';
import type { AnalyticsAdapter } from './analytics-adapter.ts';
import { toAnalyticsEvent } from './analytics-event.ts';
import { dataLayerAdapter } from './data-layer.ts';
import { matomoAdapter } from './matomo.ts';
import { parselyAdapter } from './parsely.ts';
import { plausibleAdapter } from './plausible.ts';

/** The name of a tool in the setting `analytics`. */
export type AnalyticsToolName = NonNullable<Shared['analytics']>[number];

/** The registry of analytics tools. */
const adapters: Readonly<Record<AnalyticsToolName, AnalyticsAdapter>> = {
  dataLayer: dataLayerAdapter,
  plausible: plausibleAdapter,
  matomo: matomoAdapter,
  parsely: parselyAdapter,
};

/**
 * Sends one of our events to the page's own analytics tools. No tool is loaded, and a tool that the page does not have
 * gets nothing. An error of a tool does not reach the page.
 * @param target The panel that the event comes from.
 */
export function sendEvent(
  event: Event,
  target: EventTarget | null,
  articleUrl = '',
  toolNames: readonly AnalyticsToolName[] = [],
): void {
  const panel = target instanceof Element ? target.localName.replace('afterword-', '') : '';
  const analyticsEvent = toAnalyticsEvent(event, panel, articleUrl);
  if (!analyticsEvent) return;
  for (const toolName of new Set(toolNames)) {
    try {
      adapters[toolName].send(analyticsEvent);
    } catch {
      // The error is the tool's: neither the reader nor the panel has to do with it.
    }
  }
}
