/** The parameters of addresses that say where a video begins, in their query or after the hash sign. */
const PARAMETER = /[?&#](?:t|start|startTime|time_continue)=(?:npt:)?([^&#?,]*)/i;

/** `90`, `90.5`, `1:30` and `1:01:30`, https://www.w3.org/TR/media-frags/#npttime. */
const CLOCK = /^(?:(?:(\d{1,3}):)?(\d{1,4}):)?(\d{1,6})(?:\.\d*)?$/;
/** `90s`, `90.5s`, `1m30s`, `1h`, `1m30`. */
const UNITS = /^(?:(\d{1,3})h)?(?:(\d{1,4})m)?(?:(\d{1,6})(?:\.\d*)?s?)?$/i;

function toSeconds(text: string): number {
  const [, hours = 0, minutes = 0, seconds = 0] = CLOCK.exec(text) ?? UNITS.exec(text) ?? [];
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}

/** Where the video at a provider's address begins, in seconds; 0 where the address says nothing. */
export function readStartTime(address: string): number {
  const [, text = ''] = PARAMETER.exec(address) ?? [];
  return toSeconds(text.replaceAll(/%3a/gi, ':'));
}

/**
 * The address of a file, with its start as browsers read it: seconds in the hash,
 * https://www.w3.org/TR/media-frags/#naming-time. A query is its server's own, be it a time or a signature.
 */
export const withFileStart = (address: string): string =>
  address.replace(/(?<=#t=)(?=[^,&]*[:hms])(?:npt:)?([^,&]+)/i, (found, text: string) =>
    String(toSeconds(text) || found),
  );
