import type { ConsentEvent, ConsentState } from '../../schema/settings-types.ts';

/**
 * What of an event means yes: something in its `detail`, else what the page says at that moment. The latter also tells
 * of an event that came before the script.
 */
type Meaning = Pick<ConsentEvent, 'detail' | 'has'> & { state?: string | ConsentState };

// C0004 is "targeting" unless renamed.
const ONETRUST: ConsentState = { path: 'OnetrustActiveGroups', has: 'C0004' };
const COOKIEBOT: Meaning = { state: 'Cookiebot.consent.marketing' };
const COMPLIANZ: Meaning = { detail: 'categories', has: 'marketing' };

/**
 * Events of consent managers that are dispatched whatever the reader has chosen, and what means yes in them where a
 * config only names the event: the category of what others serve for their own ends, which players of theirs are.
 */
export const KNOWN_EVENTS: ReadonlyMap<string, Meaning> = new Map<string, Meaning>([
  // https://developer.onetrust.com/onetrust/docs/javascript-events-guide
  ['OneTrustGroupsUpdated', { has: ONETRUST.has, state: ONETRUST }],
  ['OTConsentApplied', { state: ONETRUST }],
  // https://www.cookiebot.com/en/developer/
  ['CookiebotOnAccept', COOKIEBOT],
  ['CookiebotOnConsentReady', COOKIEBOT],
  // https://usercentrics.com/docs/web/features/v2/events_v2/events_v2/: the event has a name of the site's own.
  ['consent_status', { detail: 'ucCategory.marketing' }],
  // https://complianz.io/developers-guide-for-third-party-integrations/
  ['cmplz_fire_categories', COMPLIANZ],
  ['cmplz_enable_category', COMPLIANZ],
]);
