import { getInstant, readTime } from '../schema/time.ts';
import { isEnglish } from './english.ts';
import { formatNumber } from './formats.ts';
import { getRelativeTimeFormat } from './intl-cache.ts';
import type { Localizer } from './localizer.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** In Hebrew, `Intl` writes the number once more behind a word that says it already: "an hour ago (1)". */
const REPEATED_NUMBER = / \(\p{Nd}+\)$/u;

export interface RelativeTime {
  /** "5 minutes ago", in the language and the digits of the page. */
  text: string;
  /** Milliseconds until the text is another one. */
  validForMs: number;
}

/** An age in whole minutes, hours or days; less than a minute, and the age of what is to come, is "now". */
export function formatRelativeTime(ageMs: number, localizer: Localizer): RelativeTime {
  const [unit, unitMs] =
    ageMs < HOUR_MS
      ? (['minute', MINUTE_MS] as const)
      : ageMs < DAY_MS
        ? (['hour', HOUR_MS] as const)
        : (['day', DAY_MS] as const);
  const count = Math.floor(Math.max(ageMs, 0) / unitMs);
  const text = count ? formatAgo(count, unit, localizer) : formatNow(localizer);
  return { text, validForMs: unitMs - (Math.max(ageMs, 0) % unitMs) };
}

function formatAgo(count: number, unit: 'minute' | 'hour' | 'day', localizer: Localizer): string {
  const { locale, numberingSystem } = localizer;
  if (isEnglish(locale)) {
    return `${formatNumber(count, localizer)} ${count === 1 ? unit : `${unit}s`} ago`;
  }
  // With `auto`, a day ago would be "yesterday", a day of the calendar, which 40 hours ago may not be in.
  return getRelativeTimeFormat(locale, { numeric: 'always', numberingSystem })
    .format(-count, unit)
    .replace(REPEATED_NUMBER, '');
}

const formatNow = ({ locale, numberingSystem }: Localizer): string =>
  isEnglish(locale)
    ? 'now'
    : getRelativeTimeFormat(locale, { numeric: 'auto', numberingSystem }).format(0, 'second');

/**
 * The age of a time in milliseconds. A time without a zone is one in `timeZone`; without that, it has no age, nor has a
 * day without an hour, or what is no time.
 */
export function getAgeMs(
  text: string | undefined,
  now: number,
  timeZone?: string,
): number | undefined {
  const time = readTime(text);
  const ms = time && getInstant(time, timeZone);
  return ms === undefined ? undefined : now - ms;
}
