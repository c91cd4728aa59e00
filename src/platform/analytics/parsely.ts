import type { AnalyticsAdapter } from './analytics-adapter.ts';

interface Parsely {
  conversions?: { trackLinkClick?: (label: string) => void };
}

/**
 * Parse.ly: a click on a link, with a label, https://docs.parse.ly/conversions/. What opens no link is no conversion,
 * and is not sent.
 */
export const parselyAdapter: AnalyticsAdapter = {
  send({ name, subject, values }) {
    const { PARSELY } = globalThis as { PARSELY?: Parsely };
    if (name === 'share' || name === 'discuss') {
      PARSELY?.conversions?.trackLinkClick?.(`afterword ${name} ${subject}`);
    } else if (name === 'open') {
      PARSELY?.conversions?.trackLinkClick?.(`afterword open ${values.panel}`);
    }
  },
};
