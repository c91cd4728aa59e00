import { readTime } from '../schema/time.ts';
import {
  formatEnglishDateTime,
  formatEnglishUnit,
  hasEnglishDigits,
  type Numerals,
} from './english.ts';
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

/**
 * "p.m." as newspapers write it, instead of "PM"; "pm" in a region of English that writes it so, and in a language
 * without messages of ours its own word.
 */
function chooseDayPeriod(
  value: string,
  ms: number,
  timeZone: string | undefined,
  { am, pm }: Messages,
): string {
  const isOurs = am !== en.am || pm !== en.pm || /^[AP]M$/.test(value);
  if (!isOurs) return value;
  const hourFormat = getDateTimeFormat('en', { hour: 'numeric', hourCycle: 'h23', timeZone });
  return Number(hourFormat.format(ms)) < 12 ? am : pm;
}

const formatDate = (moment: Moment, localizer: Localizer): string =>
  formatEnglishDateTime(moment.ms, moment.offset, localizer)?.date ??
  formatMomentWith(DATE, moment, localizer);

/** The time of the clock; no line ends between the hour and the half of the day, or within "17 h 47". */
const formatClock = (moment: Moment, localizer: Localizer): string =>
  (
    formatEnglishDateTime(moment.ms, moment.offset, localizer)?.time ??
    formatMomentWith(TIME, moment, localizer)
  ).replaceAll(' ', '\u00a0');

/** What a text says about a moment, and how that is written. */
interface Reading {
  moment: Moment;
  /** The localizer, without a zone where that is not the moment's business. */
  writer: Localizer;
  hasHour: boolean;
  /** The offset in the text, if there is one. */
  offset: number | undefined;
}

/** Reads a date. A day, and a time without a zone, is written as it was read, wherever its reader is. */
function readMoment(text: string, localizer: Localizer): Reading | undefined {
  const time = readTime(text);
  if (!time) return undefined;
  const { ms, offset, missing } = time;
  return {
    moment: { ms, offset: missing ? 0 : offset },
    writer: missing ? { ...localizer, timeZone: undefined } : localizer,
    hasHour: missing !== 'hour',
    offset,
  };
}

/** The day of a moment, and whether that is today, in the zone that it is shown in. */
function formatDay({ moment, writer, offset }: Reading, now: number, localizer: Localizer) {
  const date = formatDate(moment, writer);
  return { date, isToday: date === formatDate({ ms: now, offset }, localizer) };
}

/** "Updated at 5:47 p.m.", with the date unless that is today; "Updated Nov 20, 2026" for a day without an hour. */
export function formatUpdated(text: string, now: number, localizer: Localizer): string | undefined {
  const reading = readMoment(text, localizer);
  if (!reading) return undefined;
  const { date, isToday } = formatDay(reading, now, localizer);
  if (!reading.hasHour) return fillPlaceholders(withoutTime(localizer.messages), { date });
  const { updated, updatedOn } = localizer.messages;
  const time = formatClock(reading.moment, reading.writer);
  return fillPlaceholders(isToday ? updated : updatedOn, { date, time });
}

/**
 * The message of a day without an hour. That is the beginning of "Updated {date}, at {time}"; in a language where that
 * begins with the date, what stands around a day is what stands around "5 minutes ago".
 */
function withoutTime({ updatedOn, updatedAgo }: Messages): string {
  const [before = ''] = updatedOn.split('{date}');
  return before.trim() && !before.includes('{time}')
    ? `${before}{date}`
    : updatedAgo.replace('{ago}', '{date}');
}

/** The time of an item: the hour if that is today and the item has one, else the date. */
export function formatTime(text: string, now: number, localizer: Localizer): string | undefined {
  const reading = readMoment(text, localizer);
  if (!reading) return undefined;
  const { date, isToday } = formatDay(reading, now, localizer);
  return isToday && reading.hasHour ? formatClock(reading.moment, reading.writer) : date;
}

/** A moment in full: the date and the hour, if it has one. */
export function formatMoment(text: string, localizer: Localizer): string | undefined {
  const reading = readMoment(text, localizer);
  if (!reading) return undefined;
  const { moment, writer, hasHour } = reading;
  if (!hasHour) return formatDate(moment, writer);
  const english = formatEnglishDateTime(moment.ms, moment.offset, writer);
  return english
    ? `${english.date}, ${english.time}`
    : formatMomentWith({ ...DATE, ...TIME }, moment, writer);
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

/** "3 minutes 7 seconds": the same for a screen reader. */
export function formatSpokenDuration(seconds: number, numerals: Numerals): string {
  const { locale, numberingSystem } = numerals;
  const parts: [unit: string, value: number][] = [
    ['hour', Math.floor(seconds / 3600)],
    ['minute', Math.floor(seconds / 60) % 60],
    ['second', Math.floor(seconds % 60)],
  ];
  return parts
    .filter(([, value]) => value)
    .map(([unit, value]) => {
      if (isPlain(value, numerals)) return formatEnglishUnit(value, unit);
      const options = { numberingSystem, style: 'unit', unit, unitDisplay: 'long' } as const;
      return getNumberFormat(locale, options).format(value);
    })
    .join(' ');
}

function formatTwoDigits(value: number, numerals: Numerals): string {
  const { locale, numberingSystem } = numerals;
  return isPlain(value, numerals)
    ? String(value).padStart(2, '0')
    : getNumberFormat(locale, { numberingSystem, minimumIntegerDigits: 2 }).format(value);
}
