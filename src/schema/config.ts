import { z } from 'zod';
import { campaignTag, dateTime, string, text, textRecord, url } from './config-formats.ts';
import { named } from './config-items.ts';
import { panel, panels } from './config-panels.ts';

/*
 * The schema of the config: every key, its type, its limits and its description. It runs in Node only.
 * `npm run generate` makes the types (settings-types.ts) and the table that browsers read
 * (settings-table.ts) from it; build/schema.mjs makes the JSON Schema and the reference. Default
 * values stand in defaults.ts: a layer of settings has none, since they hold where all layers are silent.
 */

export * from './config-items.ts';
export * from './config-panels.ts';
export { safeParse } from './config-formats.ts';

export const article = z.strictObject({
  url: url.optional().meta({ description: 'The article’s URL: what is shared and discussed.' }),
  title: text.optional().meta({ description: 'The title, as plain text.' }),
  image: url.optional().meta({ description: 'The URL of the image.' }),
  tags: z.array(named).optional().meta({
    description: 'The topics: names, or names with a URL.',
  }),
  section: text.optional().meta({ description: 'The section of the site.' }),
  published: dateTime.optional().meta({
    description:
      'The time of publication, in ISO 8601 format with its UTC offset: `2026-11-20T17:47:00-05:00`.',
  }),
  updated: dateTime.optional().meta({
    description: 'The time of the last change, in the same format. The tags panel shows it.',
  }),
});

export const publisher = z.strictObject({
  name: text.optional().meta({
    description:
      'The name that replaces `{publisher}` in messages. The page’s `og:site_name` when not given.',
  }),
  url: url.optional().meta({ description: 'The URL of the home page.' }),
});

export const campaign = z.strictObject({
  source: campaignTag.optional().meta({ description: 'The value of `utm_source`.' }),
  medium: campaignTag.optional().meta({ description: 'The value of `utm_medium`.' }),
  campaign: campaignTag.optional().meta({ description: 'The value of `utm_campaign`.' }),
  content: campaignTag.optional().meta({ description: 'The value of `utm_content`.' }),
  term: campaignTag.optional().meta({ description: 'The value of `utm_term`.' }),
});

export const consentEvent = z.strictObject({
  event: text.meta({ description: 'The name of the DOM event.' }),
  detail: text.optional().meta({
    description:
      'The path in the event’s `detail` to what means yes, as in `purposes.marketing`; the `detail` itself when not given.',
  }),
  has: text.optional().meta({
    description:
      'The name that means yes: an entry of a list, a name in a text such as `,C0001,C0004,`, or a key whose value is a yes. Without it, `true`, `"granted"`, `"yes"`, `"allow"` and `1` mean yes.',
  }),
});

export const consentState = z.strictObject({
  path: text.optional().meta({
    description:
      'A path from the global object to a value, as in `Cookiebot.consent.marketing`. Functions on the path are called without arguments.',
  }),
  has: text.optional().meta({ description: 'The name that means yes, as in an event.' }),
  tcf: z.array(z.int().min(1).max(11)).optional().meta({
    description:
      'Purposes of the IAB’s TCF, all of which the reader must have consented to by `__tcfapi`. A reader to whom the GDPR does not apply has consented.',
  }),
  consentMode: z.array(text).optional().meta({
    description:
      'Types of Google’s consent mode, as in `["ad_storage"]`, all of which must be `granted` in the page’s `dataLayer`.',
  }),
});

/** What of the page grants and revokes: events, a state, or both. */
export const consentRules = z.strictObject({
  grant: z.union([text, consentEvent]).optional().meta({
    description:
      'The DOM event that grants consent: a name, or an event and what in it means yes. An event that means no revokes.',
  }),
  revoke: z.union([text, consentEvent]).optional().meta({
    description: 'The DOM event that revokes consent, also for players that are running.',
  }),
  state: z.union([text, consentState]).optional().meta({
    description:
      'Where the page says at any time whether the reader consents: a path from the global object, or an object. It has precedence over the events.',
  }),
});

/** Settings of an embed for all its panels, and of a panel that stands alone. */
export const shared = z.strictObject({
  article: article.optional().meta({
    description:
      'The article that the panels belong to. Fields that are not given are read from the page: `link[rel=canonical]`, `og:*`, `article:*`, JSON-LD. The attribute holds the URL.',
  }),
  publisher: publisher
    .optional()
    .meta({ description: 'The publisher of the page. The attribute holds the name.' }),
  language: string('locale').optional().meta({
    description:
      'The language, as a BCP 47 tag such as `en` or `pt-BR`; English for a language without translation. The nearest `lang` of the page when not given.',
  }),
  timeZone: string('timeZone').optional().meta({
    description:
      'The time zone of dates and times, as an IANA name such as `Europe/Berlin`. Without it, a time is shown in its own UTC offset, or else in the reader’s time zone. A time without an offset is one in this zone, and is shown as it is written.',
  }),
  numberingSystem: string('numberingSystem').optional().meta({
    description:
      'The numbering system of numbers and dates, as in `Intl`: `latn`, `arab`. The language’s own when not given.',
  }),
  messages: textRecord.optional().meta({
    description:
      'Replacements for strings of the interface, by name: `{ "loadMore": "Show more" }`. Keep the placeholders in braces.',
  }),
  exclude: z.array(string('urlPattern')).optional().meta({
    description:
      'URLs that no panel may show. `*` stands for any characters. The whole URL is compared, without its protocol, `www.` and tracking parameters. A path such as `/sponsored/*` is relative to the config’s own URL.',
  }),
  blocklist: url.optional().meta({
    description:
      'The URL of a JSON file `{ "urls": [], "ids": [], "tags": [], "articles": [] }` of what must not be shown; the articles have no discussion. It is applied before anything is painted. If it cannot be loaded, everything is shown.',
  }),
  campaign: campaign.optional().meta({
    description:
      'Parameters that are added to the article’s URL when it is shared, with the placeholders `{network}` and `{panel}`. A parameter that the URL already has is kept. A value that may identify a reader is refused. The attribute holds `campaign`.',
  }),
  consent: z
    .union([z.enum(['none', 'click']), consentRules])
    .optional()
    .meta({
      description:
        'What players and reply counts wait for. `"none"`: nothing. `"click"`: a click on the play button, which names the provider, is the consent. An object: events or a state of the page’s consent manager. A grant holds for all embeds of the page, also later ones, and is never stored.',
    }),
  analytics: z
    .array(z.enum(['dataLayer', 'plausible', 'matomo', 'parsely']))
    .optional()
    .meta({
      description:
        'The analytics tools of the page that receive readers’ actions. If `consent` is an object, they wait for it.',
    }),
});

/** The settings that an element takes, by its type. */
export const settings = {
  embed: z.strictObject({
    $schema: text.optional().meta({
      description: 'The URL of this schema, for editors. The script does not use it.',
    }),
    ...shared.shape,
    panels: z.array(panel).optional().meta({
      description:
        'The panels from top to bottom. A panel of an unknown type is left out, the others are shown.',
    }),
  }),
  discussion: panels.discussion.omit({ type: true }).extend(shared.shape),
  videos: panels.videos.omit({ type: true }).extend(shared.shape),
  popular: panels.popular.omit({ type: true }).extend(shared.shape),
  tags: panels.tags.omit({ type: true }).extend(shared.shape),
  slot: panels.slot.omit({ type: true }),
};
