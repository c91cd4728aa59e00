import type { AnalyticsAdapter } from './analytics-adapter.ts';

/** Plausible: a custom event goal with properties, https://plausible.io/docs/custom-event-goals. */
export const plausibleAdapter: AnalyticsAdapter = {
  send({ name, values }) {
    const { plausible } = globalThis as {
      plausible?: (goal: string, options: object) => void;
    };
    if (typeof plausible !== 'function') return;
    const goal = name.charAt(0).toUpperCase() + name.slice(1).replace('_', ' ');
    const props = Object.fromEntries(
      Object.entries(values).map(([key, value]) => [key, String(value)]),
    );
    // To scroll to a panel is no interaction: the visit may still count as a bounce.
    plausible(goal, name === 'view' ? { props, interactive: false } : { props });
  },
};
