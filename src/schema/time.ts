import { readClock, readDay } from './time/calendar.ts';
import { ENGLISH_DATES, readParts, type DateConvention, type DateParts } from './time/tokens.ts';
import { getOffsetAt, readZone } from './time/zones.ts';

/** A moment, or a day. */
export interface Time {
  /** Unix time in milliseconds; that of a day, and of a time without a zone, as if it were in UTC. */
  ms: number;
  /** Minutes east of UTC where it was written, if the text says them. */
  offset?: number;
  /** What a text leaves open: a day without an hour, and an hour that is on its writer's clock, wherever that is. */
  missing?: 'hour' | 'zone';
}

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** Digits alone that are a date: 20261120, 202611201747, 20261120174700. Others are Unix time. */
const COMPACT = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])\d\d(?:\d{4}(?:\d\d)?)?$/;
const UNIX = /^\d{9,16}(?:\.\d+)?$/;

/**
 * Reads a date with or without a time, in the forms that feeds and pages have: ISO 8601, RFC 822 and 850, Unix time
 * in seconds or milliseconds, what JavaScript, C and PHP write, and dates in words. A time on the clock of an unknown
 * zone, and a date that may be two, is not guessed: of the first the day is left, of the second nothing. A date that
 * stands for none, such as 0000-00-00 or the beginning of Unix time, is none.
 */
export function readTime(value: unknown, convention = ENGLISH_DATES): Time | undefined {
  const text = textOf(value);
  const time =
    UNIX.test(text) && !COMPACT.test(text)
      ? readUnixTime(Number(text))
      : readText(text, convention);
  return time && !isPlaceholder(time) ? time : undefined;
}

/** Unix time in seconds, milliseconds or microseconds: none of them is far from today in two of these units. */
const readUnixTime = (unix: number): Time => {
  const ms = unix < 1e11 ? unix * 1000 : unix < 1e14 ? unix : unix / 1000;
  return { ms: Math.floor(ms) };
};

function readText(text: string, convention: DateConvention): Time | undefined {
  const parts = readParts(text, convention);
  const dayMs = parts && readDay(parts, convention);
  if (!parts || dayMs === undefined) return undefined;
  return parts.hour === undefined ? toDay(parts, dayMs) : toMoment(parts, dayMs);
}

/** A day, which may have a zone (2026-11-20Z), but neither half of a day nor words that are no zone. */
const toDay = ({ half, zone }: DateParts, dayMs: number): Time | undefined =>
  half || (zone && !readZone(zone, dayMs)) ? undefined : { ms: dayMs, missing: 'hour' };

function toMoment(parts: DateParts, dayMs: number): Time | undefined {
  const clockMs = readClock(parts);
  if (clockMs === undefined) return undefined;
  const ms = dayMs + clockMs;
  const zone = parts.zone ?? parts.comment;
  const offset = zone === undefined ? undefined : readZone(zone, ms);
  if (!offset) return parts.zone ? { ms: dayMs, missing: 'hour' } : { ms, missing: 'zone' };
  const time = { ms: ms - offset.minutes * MINUTE_MS };
  return offset.isLocal ? { ...time, offset: offset.minutes } : time;
}

/** What databases begin to count with: FILETIME, SQL Server, OLE Automation. */
const FIRST_DAYS = /^(1601-01-01|1753-01-01|1899-12-3[01]|1900-01-01)/;

/** Whether a time stands for none: the beginning of Unix time in any zone, the first days of databases, and year 1. */
function isPlaceholder({ ms, offset = 0 }: Time): boolean {
  const local = new Date(ms + offset * MINUTE_MS);
  const year = local.getUTCFullYear();
  if (year > 1900) return Math.abs(ms) <= DAY_MS || year >= 2200;
  return year < 1583 || FIRST_DAYS.test(local.toISOString());
}

/** The forms of `toTimeText`. */
const ISO =
  /^\d{4}-\d\d-\d\d(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?(Z|(?!-00:00)[-+]\d\d:\d\d)?)?$/;

/** The milliseconds of what `toTimeText` gave, for thousands of texts: that all engines parse alike, and quickly. */
export const readTimestamp = (text: string): number | undefined =>
  ISO.test(text) ? Date.parse(/T[^-+Z]*$/.test(text) ? `${text}Z` : text) : readTime(text)?.ms;

/**
 * A date or time in the form that HTML has for one in `datetime`, which is one of ISO 8601: 2026-11-20,
 * 2026-11-20T17:47:00-05:00, or without an offset where that is unknown. A text in that form stays as it is.
 */
export function toTimeText(value: unknown, convention = ENGLISH_DATES): string | undefined {
  const time = readTime(value, convention);
  const text = textOf(value);
  return time && (ISO.test(text) ? text : writeTime(time));
}

/** A time in the form of `toTimeText`. */
export function writeTime({ ms, offset, missing }: Time): string {
  const text = new Date(ms + (offset ?? 0) * MINUTE_MS).toISOString();
  if (missing === 'hour') return text.slice(0, 10);
  const clock = text.slice(0, -1).replace('.000', '');
  return clock + (missing ? '' : offset === undefined ? 'Z' : writeOffset(offset));
}

function writeOffset(offset: number): string {
  const twoDigits = (value: number) => String(Math.floor(value)).padStart(2, '0');
  const minutes = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${twoDigits(minutes / 60)}:${twoDigits(minutes % 60)}`;
}

/**
 * The Unix time of a moment in milliseconds. Without a zone of its own it is one in `timeZone`; without that, and for
 * a day, there is none.
 */
export function getInstant(
  { ms, missing }: Time,
  timeZone: string | undefined,
): number | undefined {
  if (!missing) return ms;
  const offset = missing === 'zone' && timeZone ? getOffsetAt(timeZone, ms) : undefined;
  return offset === undefined ? undefined : ms - offset * MINUTE_MS;
}

/** Plain text; numbers are text too, all else is none. */
export const textOf = (value: unknown): string =>
  typeof value === 'number' || typeof value === 'string' ? String(value).trim() : '';

/** Seconds from a number, a digit string, a clock (`1:02:03`), or an ISO 8601 duration (`PT1H2M3S`). */
export function readDuration(value: unknown): number | undefined {
  const [, days = 0, hours = 0, minutes = 0, seconds = 0] =
    /^(?:P(?:(\d{1,15})D)?T?)?(?:(\d{1,15})[H:])??(?:(\d{1,15})[M:])?(?:(\d{1,15}(\.\d*)?)S?)?$/.exec(
      textOf(value),
    ) ?? [];
  return Math.round(((+days * 24 + +hours) * 60 + +minutes) * 60 + +seconds) || undefined;
}
