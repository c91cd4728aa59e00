import type { Localizer } from '../i18n/localizer.ts';
import { readTime } from '../schema/time.ts';

/**
 * The localizer that writes a time: a server is nowhere, so that a time of which neither the settings nor its own offset
 * says where it is shown is in UTC.
 */
export function writerOf(time: string, localizer: Localizer): Localizer {
  const isPlaced = !!localizer.timeZone || readTime(time)?.offset !== undefined;
  return isPlaced ? localizer : { ...localizer, timeZone: 'UTC' };
}
