/* Generated from config*.ts by `npm run generate`. Do not edit. */

export interface Article {
  /** The article’s URL: what is shared and discussed. */
  url?: string | undefined;
  /** The title, as plain text. */
  title?: string | undefined;
  /** The URL of the image. */
  image?: string | undefined;
  /** The topics: names, or names with a URL. */
  tags?: Named[] | undefined;
  /** The section of the site. */
  section?: string | undefined;
  /** The time of publication, in ISO 8601 format with its UTC offset: `2026-11-20T17:47:00-05:00`. */
  published?: string | undefined;
  /** The time of the last change, in the same format. The tags panel shows it. */
  updated?: string | undefined;
}

export interface Campaign {
  /** The value of `utm_source`. */
  source?: string | undefined;
  /** The value of `utm_medium`. */
  medium?: string | undefined;
  /** The value of `utm_campaign`. */
  campaign?: string | undefined;
  /** The value of `utm_content`. */
  content?: string | undefined;
  /** The value of `utm_term`. */
  term?: string | undefined;
}

export interface CaptionsFile {
  /** The URL of the file. */
  src: string;
  /** The language, as a BCP 47 tag. */
  language?: string | undefined;
  /** The name in the player’s menu. */
  label?: string | undefined;
}

export interface ConsentEvent {
  /** The name of the DOM event. */
  event: string;
  /** The path in the event’s `detail` to what means yes, as in `purposes.marketing`; the `detail` itself when not given. */
  detail?: string | undefined;
  /** The name that means yes: an entry of a list, a name in a text such as `,C0001,C0004,`, or a key whose value is a yes. Without it, `true`, `"granted"`, `"yes"`, `"allow"` and `1` mean yes. */
  has?: string | undefined;
}

export interface ConsentRules {
  /** The DOM event that grants consent: a name, or an event and what in it means yes. An event that means no revokes. */
  grant?: string | ConsentEvent | undefined;
  /** The DOM event that revokes consent, also for players that are running. */
  revoke?: string | ConsentEvent | undefined;
  /** Where the page says at any time whether the reader consents: a path from the global object, or an object. It has precedence over the events. */
  state?: string | ConsentState | undefined;
}

export interface ConsentState {
  /** A path from the global object to a value, as in `Cookiebot.consent.marketing`. Functions on the path are called without arguments. */
  path?: string | undefined;
  /** The name that means yes, as in an event. */
  has?: string | undefined;
  /** Purposes of the IAB’s TCF, all of which the reader must have consented to by `__tcfapi`. A reader to whom the GDPR does not apply has consented. */
  tcf?: number[] | undefined;
  /** Types of Google’s consent mode, as in `["ad_storage"]`, all of which must be `granted` in the page’s `dataLayer`. */
  consentMode?: string[] | undefined;
}

export interface ImageObject {
  /** The URL of the image. */
  src: string;
  /** Further sizes of the image, as in HTML. */
  srcset?: string | undefined;
  /** The width in CSS pixels. With `height` it reserves the space. */
  width?: number | undefined;
  /** The height in CSS pixels. */
  height?: number | undefined;
  /** The text alternative. Empty for an image that only decorates. */
  alt?: string | undefined;
}

export interface ItemConfig {
  /** The URL of the story or video, `http:` or `https:`. An item without one is left out. */
  url: string;
  /** The title, as plain text. An item without one is left out. */
  title: string;
  /** The unique identifier. The URL when not given. */
  id?: string | number | undefined;
  /** A sentence or two, as plain text. */
  summary?: string | undefined;
  /** The image: its URL, or an object with its size and text alternative. */
  image?: string | ImageObject | undefined;
  /** A word or two: above the title of a video, and below the title of a popular story in a list that shows thumbnails or times. */
  kicker?: string | undefined;
  /** The topics. */
  tags?: string[] | undefined;
  /** The author or creator. */
  author?: string | undefined;
  /** The time of publication, in ISO 8601 format (`2026-11-20T17:47:00-05:00`). A value that is no valid time is ignored. */
  published?: string | undefined;
  /** The time of the last change, in ISO 8601 format (`2026-11-20T17:47:00-05:00`). A value that is no valid time is ignored. */
  updated?: string | undefined;
  /** The playing time: seconds, or an ISO 8601 duration such as `PT3M7S`. */
  duration?: number | string | undefined;
  /** The language of its texts, as a BCP 47 tag, where that is not the page’s. A value that is no such tag is ignored. */
  language?: string | undefined;
  /** Whether the video is a live stream. */
  live?: boolean | undefined;
  /** The number of views, comments or whatever the list counts. */
  count?: number | undefined;
  /** The change of the item’s position in the list. In a feed of another format it may also be the number of positions, `2` or `-1`. */
  movement?: 'up' | 'down' | 'new' | 'same' | undefined;
  /** The name of the sponsor. The item is then marked as sponsored. */
  sponsor?: string | undefined;
  /** The video to play in place: `provider` and `id`, or `sources`. Without it, the player is chosen by `url` where that is a page of a known provider. */
  video?: VideoObject | undefined;
}

export interface ListSettings {
  /** The source of the items. The attribute `feed` holds the feed’s URL. */
  source?: Source | undefined;
  /** The maximum number of items, 1 to 1000. */
  limit?: number | undefined;
  /** Whether to leave out items that another panel of the same article shows, and the article itself. */
  dedupe?: boolean | undefined;
  /** Whether to describe the visible items to search engines as JSON-LD, if the page has none of that type. */
  structuredData?: boolean | undefined;
}

export interface ListWindow {
  /** The name of the list. */
  label: string;
  /** The source of the items. */
  source: Source;
}

export type Named = string | NamedLink;

export interface NamedLink {
  /** The text that is shown. */
  name: string;
  /** The link’s URL. Without it, the name is plain text. */
  url?: string | undefined;
}

export type NetworkEntry = string | NetworkObject;

export interface NetworkObject {
  /** The network’s name, such as `facebook`. Any name is allowed with `page` or `thread`. */
  network: string;
  /** The URL of a post about this article. It takes precedence over `page`. */
  thread?: string | undefined;
  /** The URL of the publisher’s page on the network. It takes precedence over a share link. */
  page?: string | undefined;
  /** The name in the sentence. The network’s own name when not given. */
  label?: string | undefined;
  /** The server of a network that has many, such as `mastodon.social`. */
  instance?: string | undefined;
  /** The software of that server. It takes precedence over the network’s name where readers choose their own server and where replies are counted. */
  server?: 'mastodon' | 'misskey' | 'friendica' | 'lemmy' | undefined;
  /** The number of replies, or where to request it. */
  count?: number | ReplyCount | undefined;
}

export type PanelConfig = DiscussionPanel | VideosPanel | PopularPanel | TagsPanel | SlotPanel;

export interface PanelSettings {
  /** The heading, as plain text; `""` for none. The panel’s usual one when not given. */
  heading?: string | undefined;
  /** The level of the heading, 1 to 6. */
  headingLevel?: number | undefined;
  /** A link to the complete list. The attribute holds its URL. */
  seeAll?: SeeAllLink | undefined;
  /** The number of items below which the panel is hidden, 0 to 1000. */
  minItems?: number | undefined;
  /** When the feed is requested: `"near"`, when the panel is less than 600 px from the viewport, or `"now"`. */
  load?: 'near' | 'now' | undefined;
}

export interface Publisher {
  /** The name that replaces `{publisher}` in messages. The page’s `og:site_name` when not given. */
  name?: string | undefined;
  /** The URL of the home page. */
  url?: string | undefined;
}

export interface ReplyCount {
  /** The URL of JSON with the number. `{url}` in it stands for the story’s URL. The request follows the rules of `counts`. */
  url: string;
  /** The path of the number, `count` or the whole response when not given. */
  field?: string | undefined;
}

export interface SeeAllLink {
  /** The link’s URL. */
  url: string;
  /** The link’s text, “See all” when not given. */
  label?: string | undefined;
}

export type ShareEntry = string | ShareObject;

export interface ShareObject {
  /** A known name, or a name for a network of your own. */
  network: string;
  /** The button’s label. */
  label?: string | undefined;
  /** The URL that opens, with `{url}` and `{title}` in it: `https:`, or `mailto:` for a letter to the editor. */
  template?: string | undefined;
  /** The URL of an icon, 20 by 20 px. Without it, the button shows its label. */
  icon?: string | undefined;
}

export interface Shared {
  /** The article that the panels belong to. Fields that are not given are read from the page: `link[rel=canonical]`, `og:*`, `article:*`, JSON-LD. The attribute holds the URL. */
  article?: Article | undefined;
  /** The publisher of the page. The attribute holds the name. */
  publisher?: Publisher | undefined;
  /** The language, as a BCP 47 tag such as `en` or `pt-BR`; English for a language without translation. The nearest `lang` of the page when not given. */
  language?: string | undefined;
  /** The time zone of dates and times, as an IANA name such as `Europe/Berlin`. Without it, a time is shown in its own UTC offset, or else in the reader’s time zone. A time without an offset is one in this zone, and is shown as it is written. */
  timeZone?: string | undefined;
  /** The numbering system of numbers and dates, as in `Intl`: `latn`, `arab`. The language’s own when not given. */
  numberingSystem?: string | undefined;
  /** Replacements for strings of the interface, by name: `{ "loadMore": "Show more" }`. Keep the placeholders in braces. */
  messages?: Record<string, string> | undefined;
  /** URLs that no panel may show. `*` stands for any characters. The whole URL is compared, without its protocol, `www.` and tracking parameters. A path such as `/sponsored/*` is relative to the config’s own URL. */
  exclude?: string[] | undefined;
  /** The URL of a JSON file `{ "urls": [], "ids": [], "tags": [], "articles": [] }` of what must not be shown; the articles have no discussion. It is applied before anything is painted. If it cannot be loaded, everything is shown. */
  blocklist?: string | undefined;
  /** Parameters that are added to the article’s URL when it is shared, with the placeholders `{network}` and `{panel}`. A parameter that the URL already has is kept. A value that may identify a reader is refused. The attribute holds `campaign`. */
  campaign?: Campaign | undefined;
  /** What players and reply counts wait for. `"none"`: nothing. `"click"`: a click on the play button, which names the provider, is the consent. An object: events or a state of the page’s consent manager. A grant holds for all embeds of the page, also later ones, and is never stored. */
  consent?: 'none' | 'click' | ConsentRules | undefined;
  /** The analytics tools of the page that receive readers’ actions. If `consent` is an object, they wait for it. */
  analytics?: ('dataLayer' | 'plausible' | 'matomo' | 'parsely')[] | undefined;
}

export interface Source {
  /** The items themselves. An invalid item is left out, the others are shown. */
  items?: ItemConfig[] | undefined;
  /** The URL of a feed: JSON Feed, RSS, Atom, a format of WordPress, JW Player and others, or any JSON with `list` and `fields`. The format is detected from the response. A URL with a secret in it is refused. */
  feed?: string | undefined;
  /** The name of the format, such as `json-feed`, where it must not be detected. */
  format?: string | undefined;
  /** The path of the list of items in JSON of another format: `data.posts`. */
  list?: string | undefined;
  /** The paths of an item’s keys in an entry of that list: `{ "title": "headline.text", "url": "link" }`. */
  fields?: Record<string, string> | undefined;
}

export interface VideoFile {
  /** The URL of the file. */
  src: string;
  /** The media type, such as `video/mp4`. */
  type?: string | undefined;
}

export interface VideoObject {
  /** The provider of the player: `youtube`, `vimeo`, `dailymotion`, `jwplayer` or `brightcove`. A video of any other provider opens as a link. */
  provider?: string | undefined;
  /** The video’s id at the provider. Dailymotion: player and video, `x1a2b/x84sh87`. JW Player: media and player, `abcDEF12-34ghIJ56`. Brightcove: account, player and video, `1752604059001/default_default/42`. */
  id?: string | undefined;
  /** Files that the browser plays itself, in order of preference. */
  sources?: VideoFile[] | undefined;
  /** Captions, as WebVTT files. */
  captions?: CaptionsFile[] | undefined;
}

export interface DiscussionPanel extends PanelSettings {
  /** The type of the panel. */
  type: 'discussion';
  /** The sentence, with `{publisher}` and `{networks}` in it. The language’s own when not given. */
  message?: string | undefined;
  /** The networks where the discussion takes place: names or objects. An unknown name is left out. */
  networks?: NetworkEntry[] | undefined;
  /** The buttons of the share bar, in order: names of networks, `email`, `copy`, `native` (the device’s share sheet), `print`, `sms` (on touch devices), or a network of your own. `[]` for no bar. */
  share?: ShareEntry[] | undefined;
  /** The number of buttons before “More”, 1 to 100. */
  shareLimit?: number | undefined;
  /** Whether to request reply counts from networks that give them without a key. Waits for `consent`; with `"click"` there are no requests. */
  counts?: boolean | undefined;
}

export interface VideosPanel extends PanelSettings, ListSettings {
  /** The type of the panel. */
  type: 'videos';
  /** The layout: a grid, a row that scrolls, or a list. */
  layout?: 'grid' | 'row' | 'list' | undefined;
  /** Whether to rank by the article’s tags, its section and recency. */
  related?: boolean | undefined;
  /** What the play button does: `"inline"` plays in place, `"dialog"` plays in a dialog, `"link"` opens the video’s page. */
  play?: 'inline' | 'dialog' | 'link' | undefined;
}

export interface PopularPanel extends PanelSettings, ListSettings {
  /** The type of the panel. */
  type: 'popular';
  /** Several lists under one heading, such as today and this week: tabs, if there is more than one. The first is shown; each other one is requested when its tab is selected. They take precedence over `source`. */
  windows?: ListWindow[] | undefined;
  /** The number of items shown at first, and added by “Load more”, 1 to 100. */
  pageSize?: number | undefined;
  /** Whether the items are numbered. */
  ranks?: boolean | undefined;
  /** Whether the items show their image. */
  thumbnails?: boolean | undefined;
  /** Whether the items show their time of publication: as an age for a week, then as a date. */
  times?: boolean | undefined;
  /** The age in seconds from which the feed is stale, by its own date: the list is shown, and a problem is reported. With it, the list shows its age. */
  maxAge?: number | undefined;
}

export interface TagsPanel extends PanelSettings {
  /** The type of the panel. */
  type: 'tags';
  /** The tags: names, or names with a URL. The article’s when not given. */
  items?: Named[] | undefined;
  /** The time of the line “Updated at 5:47 p.m.”, in ISO 8601 format; `false` for no line. The article’s when not given. */
  updated?: string | boolean | undefined;
}

export interface SlotPanel extends PanelSettings {
  /** The type of the panel. */
  type: 'slot';
  /** The id of the empty element that an ad or another widget fills. */
  id: string;
  /** A visible label above it, such as “Advertisement”. */
  label?: string | undefined;
}

export interface Config extends Shared {
  /** The URL of this schema, for editors. The script does not use it. */
  $schema?: string | undefined;
  /** The panels from top to bottom. A panel of an unknown type is left out, the others are shown. */
  panels?: PanelConfig[] | undefined;
}

export interface DiscussionSettings extends Omit<DiscussionPanel, 'type'>, Shared {}

export interface VideosSettings extends Omit<VideosPanel, 'type'>, Shared {}

export interface PopularSettings extends Omit<PopularPanel, 'type'>, Shared {}

export interface TagsSettings extends Omit<TagsPanel, 'type'>, Shared {}

export type SlotSettings = Omit<SlotPanel, 'type'>;

/** The settings that an element takes, by its type. */
export interface SettingsByKind {
  embed: Config;
  discussion: DiscussionSettings;
  videos: VideosSettings;
  popular: PopularSettings;
  tags: TagsSettings;
  slot: SlotSettings;
}

export type Settings<T extends keyof SettingsByKind> = SettingsByKind[T];

export type PanelType = PanelConfig['type'];
