/** A moment, and the offset from UTC in minutes that its writer gave, if any. */
export interface Time {
  ms: number;
  offset?: number;
}

/**
 * `2026-11-20T17:47:00-05:00`, also with a space for the T, without seconds, colons, zone or time; or
 * `Fri, 20 Nov 2026 17:47:00 -0500`, also without weekday, seconds, zone or time.
 */
const FORM =
  /^(?:(\d{4})-?(\d\d)-?(\d\d)|\D*(\d\d?)\s+([a-z]{3})[a-z]*\s+(\d{4}|\d\d))(?:[T\s]+(\d\d?):?(\d\d)(?::?(\d\d(?:\.\d+)?))?)?\s*([a-z]*|[+-]\d\d:?\d\d)(?:\[.*)?$/i;

/**
 * Reads ISO 8601 (`2026-11-20T17:47:00-05:00`) and RFC 822 (`Fri, 20 Nov 2026 17:47:00 -0500`).
 * `Z`, `GMT` and `-00:00` say when, but not where: they give no offset (RFC 9557, section 2); a time
 * without a zone, or with one that RFC 822 doesn't name, counts as UTC, so that all readers see the
 * same. A date without a time is midnight UTC without an offset; any other text gives `undefined`.
 */
export function readTime(text: string | undefined): Time | undefined {
  const [
    found,
    year,
    month,
    date,
    day,
    name,
    ofYear,
    hour = '0',
    minute = '00',
    second = '00',
    zone = '',
  ] = FORM.exec(text?.trim() ?? '') ?? [];
  if (!found) return undefined;
  const clock = `${hour.padStart(2, '0')}:${minute}:${second}`;
  // Engines agree on these two forms only; `Date.parse` alone also takes "Article 5" for a day in May.
  const utc = Date.parse(
    year ? `${year}-${month}-${date}T${clock}Z` : `${day} ${name} ${ofYear} ${clock} UTC`,
  );
  if (Number.isNaN(utc)) return undefined;
  const offset = offsetOf(zone);
  return offset === undefined ? { ms: utc } : { ms: utc - offset * 60_000, offset };
}

/** ISO 8601 with a zone, which all engines parse alike and several times as fast as `readTime`. */
const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;

/** The milliseconds of `readTime`, for thousands of texts. */
export const readTimestamp = (text: string): number | undefined =>
  ISO.test(text) ? Date.parse(text) : readTime(text)?.ms;

function offsetOf(zone: string): number | undefined {
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)$/.exec(zone) ?? [];
  if (sign) {
    const offset = Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes));
    return Object.is(offset, -0) ? undefined : offset;
  }
  // The zones that RFC 822 names, which every engine knows: EST is five hours behind, EDT four.
  const names = /^[ECMP][SD]T$/i.exec(zone);
  return names ? -Date.parse(`1 Jan 1970 ${zone}`) / 60_000 : undefined;
}

/**
 * The text of a time in one of `readTime`'s forms; a number is Unix time in seconds or milliseconds. It looks
 * at the form alone, since a feed has thousands and few are shown: a 32nd of May is `readTime`'s to refuse.
 */
export function toTimeText(value: unknown): string | undefined {
  const text = textOf(value);
  if (!/^\d{9,13}$/.test(text)) return FORM.test(text) ? text : undefined;
  const unix = Number(text);
  return new Date(unix < 1e11 ? unix * 1000 : unix).toISOString();
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
