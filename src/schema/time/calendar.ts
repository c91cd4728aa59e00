import type { DateConvention, DateParts } from './tokens.ts';

const DAY_MS = 86_400_000;

/** The day that parts name, as milliseconds at its beginning in UTC; `undefined` where there is no such day. */
export function readDay(parts: DateParts, convention: DateConvention): number | undefined {
  const { week, weekday, ordinal } = parts;
  if (!parts.year) return undefined;
  const year = toFullYear(parts.year);
  if (week) return readWeek(year, Number(week), Number(weekday));
  if (ordinal) return readDate(year, 1, Number(ordinal), 366);
  const [day, month] = parts.first ? inOrder(parts, convention) : [parts.day, parts.month];
  return readDate(year, Number(month), Number(day));
}

/** Years of two digits are of 1950 to 2049: RFC 5322, section 4.3. */
const toFullYear = (text: string): number =>
  Number(text) + (text.length > 2 ? 0 : Number(text) < 50 ? 2000 : 1900);

/** The day and the month of 20.11.2026 or 11/20/2026. */
function inOrder(
  { first, mark, other }: DateParts,
  { isMonthFirst }: DateConvention,
): readonly (string | undefined)[] {
  if (Number(first) > 12 || Number(first) === Number(other)) return [first, other];
  if (Number(other) > 12) return [other, first];
  // With dots, every language that writes them has the day first.
  if (mark === '.') return [first, other];
  return isMonthFirst === undefined ? [] : isMonthFirst ? [other, first] : [first, other];
}

function readDate(year: number, month: number, day: number, lastDay = 31): number | undefined {
  const ms = Date.UTC(year, month - 1, day);
  const date = new Date(ms);
  // A 30th of February would be a day in March.
  const isReal =
    date.getUTCFullYear() === year &&
    (lastDay > 31 || date.getUTCMonth() === month - 1) &&
    day >= 1 &&
    day <= lastDay;
  return isReal ? ms : undefined;
}

/** Weeks begin on Monday; the first of a year has its 4th of January. */
function readWeek(year: number, week: number, weekday: number): number | undefined {
  const fourth = Date.UTC(year, 0, 4);
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY_MS;
  const ms = monday + ((week - 1) * 7 + weekday - 1) * DAY_MS;
  const thursday = new Date(ms + (4 - weekday) * DAY_MS);
  return thursday.getUTCFullYear() === year ? ms : undefined;
}

/** The milliseconds since midnight that parts name; `undefined` where no clock shows that. */
export function readClock(parts: DateParts): number | undefined {
  const { minute = 0, second = 0, fraction = 0, half } = parts;
  const hour = toFullHour(Number(parts.hour), half?.toLowerCase());
  const minutes = Number(minute);
  const seconds = Number(second);
  // A leap second is the last one of its hour, in every zone of today.
  const isLeap = seconds === 60 && minutes === 59;
  const ms =
    ((hour * 60 + minutes) * 60 + seconds) * 1000 + Math.floor(Number(`.${fraction}`) * 1000);
  return minutes < 60 && (seconds < 60 || isLeap) && ms <= DAY_MS ? ms : undefined;
}

/** An hour from 0 to 24; `NaN` where the half of the day contradicts it. */
function toFullHour(hour: number, half: string | undefined): number {
  if (!half) return hour;
  // Some software adds "PM" to 17:47.
  if (hour > 12) return half === 'p' ? hour : NaN;
  if (hour === 0) return half === 'a' ? 0 : NaN;
  return (hour % 12) + (half === 'p' ? 12 : 0);
}
