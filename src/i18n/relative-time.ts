import type { Localizer } from './localizer.ts';
import { readTime } from '../schema/time.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export interface Age {
  /** "5 minutes ago", in the language and the digits of the page. */
  text: string;
  /** Milliseconds until it is another text. */
  wait: number;
}

/** How long ago something was, in whole minutes, hours or days; a clock that goes ahead says "now". */
export function formatRelativeTime(ms: number, { locale, numberingSystem }: Localizer): Age {
  const [unit, size] =
    ms < MINUTE
      ? (['second', MINUTE] as const)
      : ms < HOUR
        ? (['minute', MINUTE] as const)
        : ms < DAY
          ? (['hour', HOUR] as const)
          : (['day', DAY] as const);
  const isNow = unit === 'second';
  // "Yesterday" would be a day of the calendar, and 40 hours ago may be none of it.
  const options = { numeric: isNow ? 'auto' : 'always', numberingSystem } as const;
  const format = new Intl.RelativeTimeFormat(locale, options);
  const count = isNow ? 0 : Math.floor(ms / size);
  return { text: format.format(-count, unit), wait: size - (Math.max(ms, 0) % size) };
}

/** How long ago a time was, in milliseconds; nothing for a day that does not say the hour, and for no time at all. */
export function getAgeMs(text: string | undefined, now: number): number | undefined {
  const time = /:\d|T\d{4}/.test(text ?? '') ? readTime(text) : undefined;
  return time && now - time.ms;
}
