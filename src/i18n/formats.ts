import { withoutPrototype } from '../schema/without-prototype.ts';
import { readTime } from '../schema/time.ts';
import type { Localizer } from './localizer.ts';
import { fillPlaceholders } from './messages.ts';
import { en, type Messages } from './locales/en.ts';

/** Formats by their options: making one costs far more than using it. */
const formats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, options]);
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, withoutPrototype(options));
  formats.set(key, format);
  return format;
}

/**
 * Writes a moment in the zone of the localizer; with an offset of its own and no zone set, on the clock
 * of the place where it was written: shifted there, and shown as if it were UTC.
 */
function write(
  ms: number,
  offset: number | undefined,
  { locale, messages, timeZone, numberingSystem }: Localizer,
  options: Intl.DateTimeFormatOptions,
): string {
  const own = !timeZone && offset !== undefined;
  const zone = own ? 'UTC' : timeZone;
  const at = own ? ms + offset * 60_000 : ms;
  const hour = dateFormat('en', { hour: 'numeric', hourCycle: 'h23', timeZone: zone }).format(at);
  return dateFormat(locale, { ...options, timeZone: zone, numberingSystem })
    .formatToParts(at)
    .map(({ type, value }) =>
      type === 'dayPeriod' ? dayPeriod(value, Number(hour) < 12, messages) : value,
    )
    .join('');
}

/** "5:47 PM" as newspapers write it, "5:47 p.m."; where we don't speak the language, its own word stays. */
function dayPeriod(value: string, isMorning: boolean, { am, pm }: Messages): string {
  const isOurs = am !== en.am || pm !== en.pm || /^[ap]\W*m/i.test(value);
  return !isOurs ? value : isMorning ? am : pm;
}

const CLOCK: Intl.DateTimeFormatOptions = { hour: 'numeric', minute: '2-digit' };
const DAY: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'short', day: 'numeric' };

/** The day and the hour of a time, and whether that day is today in the zone that it is shown in. */
function read(text: string, now: number, localizer: Localizer) {
  // A config's own times may be in any form that browsers read.
  const { ms, offset } = readTime(text) ?? { ms: Date.parse(text) || undefined };
  if (ms === undefined) return undefined;
  const date = write(ms, offset, localizer, DAY);
  const time = write(ms, offset, localizer, CLOCK);
  return { date, time, isToday: date === write(now, offset, localizer, DAY) };
}

/** "Updated at 5:47 p.m.", with the date unless that is today. */
export function formatUpdated(text: string, now: number, localizer: Localizer): string | undefined {
  const at = read(text, now, localizer);
  const { updated, updatedOn } = localizer.messages;
  return at && fillPlaceholders(at.isToday ? updated : updatedOn, at);
}

/** An item's time: the hour when it is from today, else the date. */
export function formatTime(text: string, now: number, localizer: Localizer): string | undefined {
  const at = read(text, now, localizer);
  return at?.isToday ? at.time : at?.date;
}

/** A moment in full: the date and the hour. */
export function formatMoment(text: string, localizer: Localizer): string | undefined {
  const at = readTime(text);
  return at && write(at.ms, at.offset, localizer, { ...DAY, ...CLOCK });
}

export function formatNumber(value: number, { locale, numberingSystem }: Localizer): string {
  return new Intl.NumberFormat(locale, { numberingSystem }).format(value);
}

/** "3:07", "1:02:09": minutes and seconds as players show them, in the page's digits. */
export function formatDuration(seconds: number, { locale, numberingSystem }: Localizer): string {
  const minutes = Math.floor(seconds / 60);
  const hours = Math.floor(minutes / 60);
  return [...(hours ? [hours, minutes % 60] : [minutes]), Math.floor(seconds % 60)]
    .map((value, i) =>
      new Intl.NumberFormat(locale, { numberingSystem, minimumIntegerDigits: i ? 2 : 1 }).format(
        value,
      ),
    )
    .join(':');
}
