import { withoutPrototype } from '../without-prototype.ts';

/** How far a clock is from UTC. */
export interface ZoneOffset {
  /** Minutes east of UTC. */
  minutes: number;
  /** Whether it also says where the clock is: `Z`, `GMT` and `-00:00` do not (RFC 9557, section 2). */
  isLocal: boolean;
}

/** Names of UTC, which say when and not where: RFC 5322, section 4.3, and RFC 3339. */
const UTC = /^(z|ut|utc|gmt|greenwich mean time|coordinated universal time)$/i;

/**
 * Names with one offset: those of RFC 5322, section 4.3, then abbreviations of the tz database
 * (https://www.iana.org/time-zones) that news is dated with. Of names that several countries have, RFC 5322 decides,
 * then the country with more readers: IST is India's, BST Britain's. Others are left out.
 */
const FIXED =
  'EST-5 EDT-4 CST-6 CDT-5 MST-7 MDT-6 PST-8 PDT-7' +
  ' AKST-9 AKDT-8 HST-10 AST-4 ADT-3 NST-3:30 NDT-2:30 COT-5 PET-5 BOT-4 CLT-4 CLST-3 BRT-3 BRST-2 ART-3 UYT-3' +
  ' WET+0 WEST+1 BST+1 CET+1 CEST+2 MEZ+1 MESZ+2 EET+2 EEST+3 TRT+3 WAT+1 CAT+2 SAST+2 EAT+3 IDT+3' +
  ' PKT+5 UZT+5 IST+5:30 NPT+5:45 MMT+6:30 ICT+7 WIB+7 WITA+8 WIT+9 SGT+8 MYT+8 HKT+8 PHT+8 PHST+8 JST+9 KST+9' +
  ' AWST+8 ACST+9:30 ACDT+10:30 AEST+10 AEDT+11 NZST+12 NZDT+13';

/** Names whose offset depends on the date, with a zone of the tz database that has it. */
const OF_PLACES: Readonly<Record<string, string>> = withoutPrototype({
  ET: 'America/New_York',
  CT: 'America/Chicago',
  MT: 'America/Denver',
  PT: 'America/Los_Angeles',
  AKT: 'America/Anchorage',
  MSK: 'Europe/Moscow',
  NZT: 'Pacific/Auckland',
});

/** "Eastern Standard Time" is EST, "Eastern Time" is ET. In other regions, initials are those of another zone. */
const AMERICAN = /^(eastern|central|mountain|pacific)( standard| daylight)?( time)?$/i;

const OFFSET = /^([-+])(\d\d?)(?::?(\d\d))?$/;

/** The offset furthest from UTC, that of the Line Islands. */
const MAX_OFFSET = 14 * 60;

/**
 * The offset of a zone: `-05:00`, `+1`, a known abbreviation, or a name of the tz database. `clockMs` is the time on a
 * clock there, as if it were in UTC. `undefined` where nobody knows.
 */
export function readZone(zone: string, clockMs: number): ZoneOffset | undefined {
  if (UTC.test(zone)) return { minutes: 0, isLocal: false };
  const text = AMERICAN.test(zone) ? initialsOf(zone) : zone;
  const name = text.toUpperCase();
  const [, fixed] = (/^\w+$/.test(name) && new RegExp(`\\b${name}([-+][\\d:]+)`).exec(FIXED)) || [];
  const minutes = readOffset(fixed ?? text.replace('−', '-'));
  if (minutes !== undefined) return { minutes, isLocal: !Object.is(minutes, -0) };
  const place = OF_PLACES[name] ?? (text.includes('/') ? text : undefined);
  const ofPlace = place === undefined ? undefined : getOffsetAt(place, clockMs);
  return ofPlace === undefined ? undefined : { minutes: ofPlace, isLocal: true };
}

const initialsOf = (words: string): string =>
  words
    .replace(/( time)?$/i, ' time')
    .split(' ')
    .map((word) => word.charAt(0))
    .join('');

/** Minutes east of UTC; −0 for `-00:00`, which says nothing about the place. */
function readOffset(text: string): number | undefined {
  const [, sign, hours, minutes = 0] = OFFSET.exec(text) ?? [];
  const offset = Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes));
  return Math.abs(offset) <= MAX_OFFSET && Number(minutes) < 60 ? offset : undefined;
}

const zoneFormats = new Map<string, Intl.DateTimeFormat>();

/**
 * Minutes east of UTC in a zone of the tz database when a clock there shows a time, given as if it were in UTC.
 * `undefined` for a zone that the browser doesn't know.
 */
export function getOffsetAt(timeZone: string, clockMs: number): number | undefined {
  try {
    const options = withoutPrototype({ timeZone, timeZoneName: 'longOffset' as const });
    const format = zoneFormats.get(timeZone) ?? new Intl.DateTimeFormat('en-US', options);
    zoneFormats.set(timeZone, format);
    const offsetOf = (ms: number) => {
      const name = format.formatToParts(ms).find(({ type }) => type === 'timeZoneName')?.value;
      return readOffset(name?.slice(3, 9) || '+0') ?? 0;
    };
    return offsetOf(clockMs - offsetOf(clockMs) * 60_000);
  } catch {
    return undefined;
  }
}
