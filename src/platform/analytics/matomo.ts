import { isCommandQueue, type AnalyticsAdapter } from './analytics-adapter.ts';

/**
 * Matomo: an event with a category, an action, a name and sometimes a value,
 * https://developer.matomo.org/guides/tracking-javascript-guide.
 */
export const matomoAdapter: AnalyticsAdapter = {
  send({ name, subject, values }) {
    const { _paq: queue } = globalThis as { _paq?: unknown };
    if (!isCommandQueue(queue)) return;
    const command = ['trackEvent', 'Afterword', name, subject];
    queue.push(name === 'load_more' ? [...command, values.shown] : command);
  },
};
