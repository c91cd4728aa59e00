import { sourceTexts } from './descriptions-items.ts';
import type { Described } from './descriptions-types.ts';
import type { NetworkEntry, PanelConfig, PanelType, Settings, ShareEntry } from './config.ts';

type Own<T extends PanelType> = Described<Omit<Extract<PanelConfig, { type: T }>, 'type'>>;

const panel: Described<
  Pick<Settings<'tags'>, 'heading' | 'headingLevel' | 'seeAll' | 'minItems' | 'load'>
> = {
  heading: 'The heading, as plain text; `""` for none. The panel’s usual one when not given.',
  headingLevel: 'The level of the heading, 1 to 6.',
  seeAll: [
    'A link to all there is. As an attribute it is the address.',
    { url: 'Where it leads.', label: 'What it says; “See all” when not given.' },
  ],
  minItems: 'The panel is hidden when it has fewer items than this, 0 to 1000.',
  load: 'When its feed is asked for: `"near"`, 600 px before it comes into view, or `"now"`.',
};

const listing: Described<
  Pick<Settings<'videos'>, 'source' | 'limit' | 'dedupe' | 'structuredData'>
> = {
  source: [
    'Where its items come from. As an attribute, `feed`, it is the feed’s address.',
    sourceTexts,
  ],
  limit: 'The most items that it shows, 1 to 1000.',
  dedupe: `Whether to leave out what another panel of the same article shows already, and the article itself.`,
  structuredData: `Whether to describe the items that are shown to search engines as JSON-LD, where the page has none of that kind.`,
};

const network: Described<Exclude<NetworkEntry, string>> = {
  network: 'The network’s name, such as `facebook`; any name when `page` or `thread` is given.',
  thread: 'Address of a post about this article. Goes before `page`.',
  page: 'Address of the publisher’s own page there. Goes before an invitation to share.',
  label: 'How the sentence names it; the network’s own name when not given.',
  instance: 'The server of a network that has many, such as `mastodon.social`.',
  server:
    'What software that server runs, which goes before the network’s name: where a reader’s own server is asked for, and how replies are counted.',
  count: [
    'How many replies there are: a number, or where to ask for it.',
    {
      url: 'Address of a JSON that says how many. `{url}` in it is the story’s address. Asked for as other counts are.',
      field:
        'Where the number stands in it, as a path with dots; `count`, or the whole answer, when not given.',
    },
  ],
};

const share: Described<Exclude<ShareEntry, string>> = {
  network: 'A known name, or one for a network of your own.',
  label: 'What the button is called.',
  template:
    'The address that shares there, with `{url}` and `{title}` in it: https:, or mailto: for a letter to the editor.',
  icon: 'Address of its picture, 20 by 20 px. Without one, the label is shown.',
};

/** The keys of each panel. */
export const panelTexts: { readonly [T in PanelType]: Own<T> } = {
  discussion: {
    ...panel,
    message:
      'The sentence, with `{publisher}` and `{networks}` in it. The language’s own when not given.',
    networks: [
      'Where the discussion is: names of networks, or objects. An unknown name is left out.',
      network,
    ],
    share: [
      'The buttons of the bar in their order: names of networks, `email`, `copy`, `native` (the device’s own share sheet), `print`, `sms` (on touch devices), or a network of your own. `[]` for no bar.',
      share,
    ],
    shareLimit: 'How many buttons stand before “More”, 1 to 100.',
    counts:
      'Whether to ask for live reply counts where a network tells them without a key. Waits for `consent`; with `"click"` nobody is asked.',
  },
  videos: {
    ...panel,
    ...listing,
    layout: 'How the videos stand: in a grid, in a row that scrolls, or in a list.',
    related: 'Whether to rank by the article’s tags, section and recency.',
    play: 'What play does: `"inline"` plays in place, `"dialog"` plays above the page, `"link"` opens the video’s page.',
  },
  popular: {
    ...panel,
    ...listing,
    windows: [
      `Several lists under one heading, such as today and this week: tabs, where there is more than one. The first is shown, each other one is asked for when its tab is chosen. They go before \`source\`.`,
      { label: 'The name of the list.', source: ['Where its items come from.', sourceTexts] },
    ],
    pageSize: 'How many items are shown at first, and added by “Load more”, 1 to 100.',
    ranks: 'Whether the items are numbered.',
    thumbnails: 'Whether the items show their picture.',
    times:
      'Whether the items show when they were published: how long ago that was for a week, then the date.',
    maxAge: `Seconds after which the feed counts as stale, by the date that it gives itself: the list is shown, and a problem is told. With it, the list says how old it is.`,
  },
  tags: {
    ...panel,
    items: [
      'The tags: names, or names with an address. The article’s when not given.',
      {
        name: 'The text of the tag.',
        url: 'Where it leads. Without one, it is text and no link.',
      },
    ],
    updated:
      'When the line “Updated at 5:47 p.m.” says that the story was changed, as ISO 8601; `false` for no line. The article’s when not given.',
  },
  slot: {
    ...panel,
    id: 'The id of the empty element that an ad or another widget fills.',
    label: 'A visible label above it, such as “Advertisement”.',
  },
};
