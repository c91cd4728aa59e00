import { z } from 'zod';
import { dateTime, text, url } from './config-formats.ts';
import { named, source } from './config-items.ts';

/* The schema of the panels; see config.ts. */

export const replyCount = z.strictObject({
  url: url.meta({
    description:
      'The URL of JSON with the number. `{url}` in it stands for the story’s URL. The request follows the rules of `counts`.',
  }),
  field: text.optional().meta({
    description: 'The path of the number, `count` or the whole response when not given.',
  }),
});

export const networkObject = z.strictObject({
  network: text.meta({
    description:
      'The network’s name, such as `facebook`. Any name is allowed with `page` or `thread`.',
  }),
  thread: url.optional().meta({
    description: 'The URL of a post about this article. It takes precedence over `page`.',
  }),
  page: url.optional().meta({
    description:
      'The URL of the publisher’s page on the network. It takes precedence over a share link.',
  }),
  label: text.optional().meta({
    description: 'The name in the sentence. The network’s own name when not given.',
  }),
  instance: text.optional().meta({
    description: 'The server of a network that has many, such as `mastodon.social`.',
  }),
  server: z.enum(['mastodon', 'misskey', 'friendica', 'lemmy']).optional().meta({
    description:
      'The software of that server. It takes precedence over the network’s name where readers choose their own server and where replies are counted.',
  }),
  count: z.union([z.number(), replyCount]).optional().meta({
    description: 'The number of replies, or where to request it.',
  }),
});

export const networkEntry = z.union([text, networkObject]);

export const shareObject = z.strictObject({
  network: text.meta({ description: 'A known name, or a name for a network of your own.' }),
  label: text.optional().meta({ description: 'The button’s label.' }),
  template: text.optional().meta({
    description:
      'The URL that opens, with `{url}` and `{title}` in it: `https:`, or `mailto:` for a letter to the editor.',
  }),
  icon: url.optional().meta({
    description: 'The URL of an icon, 20 by 20 px. Without it, the button shows its label.',
  }),
});

export const shareEntry = z.union([text, shareObject]);

export const seeAllLink = z.strictObject({
  url: url.meta({ description: 'The link’s URL.' }),
  label: text.optional().meta({
    description: 'The link’s text, “See all” when not given.',
  }),
});

/** Settings of every panel. */
export const panelSettings = z.strictObject({
  heading: text.optional().meta({
    description: 'The heading, as plain text; `""` for none. The panel’s usual one when not given.',
  }),
  headingLevel: z.int().min(1).max(6).optional().meta({
    description: 'The level of the heading, 1 to 6.',
  }),
  seeAll: seeAllLink
    .optional()
    .meta({ description: 'A link to the complete list. The attribute holds its URL.' }),
  minItems: z.int().min(0).max(1000).optional().meta({
    description: 'The number of items below which the panel is hidden, 0 to 1000.',
  }),
  load: z.enum(['near', 'now']).optional().meta({
    description:
      'When the feed is requested: `"near"`, when the panel is less than 600 px from the viewport, or `"now"`.',
  }),
});

/** Settings of the panels that show a list of items. */
export const listSettings = z.strictObject({
  source: source.optional().meta({
    description: 'The source of the items. The attribute `feed` holds the feed’s URL.',
  }),
  limit: z.int().min(1).max(1000).optional().meta({
    description: 'The maximum number of items, 1 to 1000.',
  }),
  dedupe: z.boolean().optional().meta({
    description:
      'Whether to leave out items that another panel of the same article shows, and the article itself.',
  }),
  structuredData: z.boolean().optional().meta({
    description:
      'Whether to describe the visible items to search engines as JSON-LD, if the page has none of that type.',
  }),
});

export const listWindow = z.strictObject({
  label: text.meta({ description: 'The name of the list.' }),
  source: source.meta({ description: 'The source of the items.' }),
});

const panelType = <const T extends string>(name: T) =>
  z.literal(name).meta({ description: 'The type of the panel.' });

/** The panels of an embed, by type. */
export const panels = {
  discussion: z.strictObject({
    type: panelType('discussion'),
    ...panelSettings.shape,
    message: text.optional().meta({
      description:
        'The sentence, with `{publisher}` and `{networks}` in it. The language’s own when not given.',
    }),
    networks: z.array(networkEntry).optional().meta({
      description:
        'The networks where the discussion takes place: names or objects. An unknown name is left out.',
    }),
    share: z.array(shareEntry).optional().meta({
      description:
        'The buttons of the share bar, in order: names of networks, `email`, `copy`, `native` (the device’s share sheet), `print`, `sms` (on touch devices), or a network of your own. `[]` for no bar.',
    }),
    shareLimit: z.int().min(1).max(100).optional().meta({
      description: 'The number of buttons before “More”, 1 to 100.',
    }),
    counts: z.boolean().optional().meta({
      description:
        'Whether to request reply counts from networks that give them without a key. Waits for `consent`; with `"click"` there are no requests.',
    }),
  }),

  videos: z.strictObject({
    type: panelType('videos'),
    ...panelSettings.shape,
    ...listSettings.shape,
    layout: z.enum(['grid', 'row', 'list']).optional().meta({
      description: 'The layout: a grid, a row that scrolls, or a list.',
    }),
    related: z.boolean().optional().meta({
      description: 'Whether to rank by the article’s tags, its section and recency.',
    }),
    play: z.enum(['inline', 'dialog', 'link']).optional().meta({
      description:
        'What the play button does: `"inline"` plays in place, `"dialog"` plays in a dialog, `"link"` opens the video’s page.',
    }),
  }),

  popular: z.strictObject({
    type: panelType('popular'),
    ...panelSettings.shape,
    ...listSettings.shape,
    windows: z.array(listWindow).optional().meta({
      description:
        'Several lists under one heading, such as today and this week: tabs, if there is more than one. The first is shown; each other one is requested when its tab is selected. They take precedence over `source`.',
    }),
    pageSize: z.int().min(1).max(100).optional().meta({
      description: 'The number of items shown at first, and added by “Load more”, 1 to 100.',
    }),
    ranks: z.boolean().optional().meta({ description: 'Whether the items are numbered.' }),
    thumbnails: z.boolean().optional().meta({
      description: 'Whether the items show their image.',
    }),
    times: z.boolean().optional().meta({
      description:
        'Whether the items show their time of publication: as an age for a week, then as a date.',
    }),
    maxAge: z.number().optional().meta({
      description:
        'The age in seconds from which the feed is stale, by its own date: the list is shown, and a problem is reported. With it, the list shows its age.',
    }),
  }),

  tags: z.strictObject({
    type: panelType('tags'),
    ...panelSettings.shape,
    items: z.array(named).optional().meta({
      description: 'The tags: names, or names with a URL. The article’s when not given.',
    }),
    updated: z.union([dateTime, z.boolean()]).optional().meta({
      description:
        'The time of the line “Updated at 5:47 p.m.”, in ISO 8601 format; `false` for no line. The article’s when not given.',
    }),
  }),

  slot: z.strictObject({
    type: panelType('slot'),
    ...panelSettings.shape,
    id: text.meta({
      description: 'The id of the empty element that an ad or another widget fills.',
    }),
    label: text.optional().meta({
      description: 'A visible label above it, such as “Advertisement”.',
    }),
  }),
};

export const panel = z.discriminatedUnion('type', [
  panels.discussion,
  panels.videos,
  panels.popular,
  panels.tags,
  panels.slot,
]);
