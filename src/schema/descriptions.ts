import { itemTexts, sourceTexts } from './descriptions-items.ts';
import { panelTexts } from './descriptions-panels.ts';
import type { Described } from './descriptions-types.ts';
import type { Named, Settings, Shared } from './config.ts';

/*
 * What every key of the config means, for the JSON Schema and the documentation; never part of the script.
 * A key without a text, or a text without a key, fails the type check.
 */

export const namedTexts: Described<Exclude<Named, string>> = {
  name: 'The text that is shown.',
  url: 'Where it leads. Without one, it is text and no link.',
};

export const sharedTexts: Described<Shared> = {
  article: [
    'The story that all this stands under. Each field that is not given is read from the page: `link[rel=canonical]`, `og:*`, `article:*`, JSON-LD.',
    {
      url: 'Its address: what is shared and discussed.',
      title: 'Its title, as plain text.',
      image: 'The address of its picture.',
      tags: ['Its topics: names, or names with an address.', namedTexts],
      section: 'The section of the newspaper that it stands in.',
      published: 'When it was published, as ISO 8601 with its offset: `2026-11-20T17:47:00-05:00`.',
      updated: 'When it was last changed, in the same form. The tags panel shows it.',
    },
  ],
  publisher: [
    'Who publishes the page. As an attribute it is the name.',
    {
      name: 'The name that `{publisher}` stands for in messages. From `og:site_name` when not given.',
      url: 'The address of its home page.',
    },
  ],
  language:
    'BCP 47 tag of the language to speak, such as `en` or `pt-BR`; English where there is no pack for it. The nearest `lang` of the page when not given.',
  timeZone:
    'IANA name of the zone for dates and times, such as `Europe/Berlin`. Without one, a time is shown on the clock of its own offset, or else the reader’s.',
  numberingSystem:
    'The digits of numbers and dates, as in `Intl`: `latn`, `arab`. The language’s own when not given.',
  messages:
    'Any of our strings by its name, replaced: `{ "loadMore": "Show more" }`. Words in braces must stay.',
  exclude: `Addresses that no panel may show; \`*\` stands for any characters, and the whole address is compared, without its protocol, \`www.\` and what only tracks. A path such as \`/sponsored/*\` starts from the config's own address.`,
  blocklist: `Address of a JSON file \`{ "urls": [], "ids": [], "tags": [], "articles": [] }\` of what may not be shown; the articles have no discussion. It is checked before anything is painted; where it can’t be had, everything is shown.`,
  campaign: [
    'Parameters put on the article’s address when it is shared; `{network}` and `{panel}` are filled in. One that the address has already stays. What may identify a reader is refused. As an attribute it is `campaign`.',
    {
      source: 'The value of `utm_source`.',
      medium: 'The value of `utm_medium`.',
      campaign: 'The value of `utm_campaign`.',
      content: 'The value of `utm_content`.',
      term: 'The value of `utm_term`.',
    },
  ],
  consent: [
    'What players and count services wait for. `"none"`: nothing. `"click"`: a play button that says where it plays from is the consent. An object: events of the page’s consent manager.',
    {
      grant: 'The name of the DOM event that allows everything.',
      revoke: 'The name of the DOM event that takes it back, also from what runs.',
    },
  ],
  analytics:
    'The page’s own tools that are told what readers do. Where `consent` names a `grant` event, they wait for it.',
};

export const embedTexts: Described<Settings<'embed'>> = {
  $schema: 'The address of this schema, for editors. It is not used.',
  ...sharedTexts,
  panels:
    'The panels from top to bottom. A panel of an unknown type is left out, the others are shown.',
};

export { itemTexts, panelTexts, sourceTexts };
