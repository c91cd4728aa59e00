import { readTime } from '../schema/time.ts';
import { formatEnglishDateTime, hasEnglishDigits, type Numerals } from './english.ts';
import { getDateTimeFormat, getNumberFormat } from './intl-cache.ts';
import type { Localizer } from './localizer.ts';
import { en, type Messages } from './locales/en.ts';
import { fillPlaceholders } from './messages.ts';

const TIME: Intl.DateTimeFormatOptions = { hour: 'numeric', minute: '2-digit' };
const DATE: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'short', day: 'numeric' };

interface Moment {
  ms: number;
  /** Minutes east of UTC, where the text says them. */
  offset?: number | undefined;
}

/**
 * A moment in the zone of the localizer; where that has none and the moment has an offset, on the clock of the place
 * where it was written: shifted there, and formatted as UTC.
 */
function formatMomentWith(
  options: Intl.DateTimeFormatOptions,
  { ms, offset }: Moment,
  { locale, messages, timeZone, numberingSystem }: Localizer,
): string {
  const isShifted = !timeZone && offset !== undefined;
  const zone = isShifted ? 'UTC' : timeZone;
  const shiftedMs = isShifted ? ms + offset * 60_000 : ms;
  return getDateTimeFormat(locale, { ...options, timeZone: zone, numberingSystem })
    .formatToParts(shiftedMs)
    .map(({ type, value }) =>
      type === 'dayPeriod' ? chooseDayPeriod(value, shiftedMs, zone, messages) : value,
    )
    .join('');
}

/** "p.m." as newspapers write it, instead of "PM"; in a language without messages of ours its own word. */
function chooseDayPeriod(
  value: string,
  ms: number,
  timeZone: string | undefined,
  { am, pm }: Messages,
): string {
  const isOurs = am !== en.am || pm !== en.pm || /^[ap]\W*m/i.test(value);
  if (!isOurs) return value;
  const hourFormat = getDateTimeFormat('en', { hour: 'numeric', hourCycle: 'h23', timeZone });
  return Number(hourFormat.format(ms)) < 12 ? am : pm;
}

const formatDate = (moment: Moment, localizer: Localizer): string =>
  formatEnglishDateTime(moment.ms, moment.offset, localizer)?.date ??
  formatMomentWith(DATE, moment, localizer);

const formatClock = (moment: Moment, localizer: Localizer): string =>
  formatEnglishDateTime(moment.ms, moment.offset, localizer)?.time ??
  formatMomentWith(TIME, moment, localizer);

/** A moment as a config writes it: in any form that browsers read. */
function readMoment(text: string): Moment | undefined {
  const ms = Date.parse(text);
  return readTime(text) ?? (ms ? { ms } : undefined);
}

/** Whether it is on the day of another moment, in the zone that it is shown in. */
const isOnDayOf = (moment: Moment, now: number, localizer: Localizer): boolean =>
  formatDate(moment, localizer) === formatDate({ ...moment, ms: now }, localizer);

/** "Updated at 5:47 p.m.", with the date unless that is today. */
export function formatUpdated(text: string, now: number, localizer: Localizer): string | undefined {
  const moment = readMoment(text);
  if (!moment) return undefined;
  const { updated, updatedOn } = localizer.messages;
  return fillPlaceholders(isOnDayOf(moment, now, localizer) ? updated : updatedOn, {
    date: formatDate(moment, localizer),
    time: formatClock(moment, localizer),
  });
}

/** The time of an item: the hour if that is today, else the date. */
export function formatTime(text: string, now: number, localizer: Localizer): string | undefined {
  const moment = readMoment(text);
  if (!moment) return undefined;
  return isOnDayOf(moment, now, localizer)
    ? formatClock(moment, localizer)
    : formatDate(moment, localizer);
}

/** A moment in full: the date and the hour. */
export function formatMoment(text: string, localizer: Localizer): string | undefined {
  const moment = readTime(text);
  if (!moment) return undefined;
  const english = formatEnglishDateTime(moment.ms, moment.offset, localizer);
  return english
    ? `${english.date}, ${english.time}`
    : formatMomentWith({ ...DATE, ...TIME }, moment, localizer);
}

/** Whether an integer is written the same with and without `Intl`. */
const isPlain = (value: number, numerals: Numerals): boolean =>
  Number.isInteger(value) && value >= 0 && value < 1000 && hasEnglishDigits(numerals);

/** "1,234". */
export function formatNumber(value: number, numerals: Numerals): string {
  const { locale, numberingSystem } = numerals;
  return isPlain(value, numerals)
    ? String(value)
    : getNumberFormat(locale, { numberingSystem }).format(value);
}

/** "1.2K". */
export function formatCompactNumber(value: number, numerals: Numerals): string {
  const { locale, numberingSystem } = numerals;
  return isPlain(value, numerals)
    ? String(value)
    : getNumberFormat(locale, { notation: 'compact', numberingSystem }).format(value);
}

/** "3:07", "1:02:09": hours, minutes and seconds as players show them, in the digits of the page. */
export function formatDuration(seconds: number, numerals: Numerals): string {
  const minutes = Math.floor(seconds / 60);
  const hours = Math.floor(minutes / 60);
  const [first, ...rest] = hours ? [hours, minutes % 60] : [minutes];
  const twoDigits = [...rest, Math.floor(seconds % 60)].map((value) =>
    formatTwoDigits(value, numerals),
  );
  return [formatNumber(first, numerals), ...twoDigits].join(':');
}

function formatTwoDigits(value: number, numerals: Numerals): string {
  const { locale, numberingSystem } = numerals;
  return isPlain(value, numerals)
    ? String(value).padStart(2, '0')
    : getNumberFormat(locale, { numberingSystem, minimumIntegerDigits: 2 }).format(value);
}
