import type { output } from 'zod/v4/core';
import { either, leaf, list, object, opt, shapeOf } from './kinds.ts';
import {
  isText,
  link,
  number,
  oneOf,
  pattern,
  tag,
  text,
  texts,
  time,
  whole,
  yes,
} from './leaves.ts';

/*
 * The config, CONTRACT section 3. From this schema come its types, and `dist/afterword.schema.json`
 * with the texts of descriptions.ts. Defaults are in defaults.ts: several places may each say a part
 * of a panel's settings, and only when they are merged is it known what nobody said.
 */

const named = either(text, object({ name: text, url: opt(link) }));

const image = either(
  link,
  object({
    src: link,
    srcset: opt(text),
    width: opt(number),
    height: opt(number),
    alt: opt(text),
  }),
);

const file = { src: link, type: opt(text) };

export const item = object({
  url: link,
  title: text,
  id: opt(either(text, number)),
  summary: opt(text),
  image: opt(image),
  kicker: opt(text),
  tags: opt(list(text)),
  author: opt(text),
  published: opt(time),
  updated: opt(time),
  duration: opt(either(number, text)),
  live: opt(yes),
  count: opt(number),
  movement: opt(oneOf('up', 'down', 'new', 'same')),
  sponsor: opt(text),
  video: opt(
    object({
      provider: opt(text),
      id: opt(text),
      sources: opt(list(object(file))),
      captions: opt(list(object({ src: link, language: opt(text), label: opt(text) }))),
    }),
  ),
});

export const source = object({
  items: opt(list(item)),
  feed: opt(link),
  format: opt(text),
  list: opt(text),
  fields: opt(texts),
});

const network = either(
  text,
  object({
    network: text,
    thread: opt(link),
    page: opt(link),
    label: opt(text),
    instance: opt(text),
    server: opt(oneOf('mastodon', 'misskey', 'friendica', 'lemmy')),
    count: opt(either(number, object({ url: link, field: opt(text) }))),
  }),
);

const shareButton = either(
  text,
  object({
    network: text,
    label: opt(text),
    template: opt(text),
    icon: opt(link),
  }),
);

/** What every panel has. */
const panel = {
  heading: opt(text),
  headingLevel: opt(whole(1, 6)),
  seeAll: opt(object({ url: link, label: opt(text) })),
  minItems: opt(whole(0, 1000)),
  load: opt(oneOf('near', 'now')),
};

/** What the panels have that list a source's items. */
const listing = {
  source: opt(source),
  limit: opt(whole(1, 1000)),
  dedupe: opt(yes),
  structuredData: opt(yes),
};

export const panels = {
  discussion: object({
    ...panel,
    message: opt(text),
    networks: opt(list(network)),
    share: opt(list(shareButton)),
    shareLimit: opt(whole(1, 100)),
    counts: opt(yes),
  }),
  videos: object({
    ...panel,
    ...listing,
    layout: opt(oneOf('grid', 'row', 'list')),
    related: opt(yes),
    play: opt(oneOf('inline', 'dialog', 'link')),
  }),
  popular: object({
    ...panel,
    ...listing,
    windows: opt(list(object({ label: text, source }))),
    pageSize: opt(whole(1, 100)),
    ranks: opt(yes),
    thumbnails: opt(yes),
    times: opt(yes),
    maxAge: opt(number),
  }),
  tags: object({
    ...panel,
    items: opt(list(named)),
    updated: opt(either(time, yes)),
  }),
  slot: object({
    ...panel,
    id: text,
    label: opt(text),
  }),
};

/** What holds for all panels of an embed, and what a panel that stands alone may say itself. */
export const shared = object({
  article: opt(
    object({
      url: opt(link),
      title: opt(text),
      image: opt(link),
      tags: opt(list(named)),
      section: opt(text),
      published: opt(time),
      updated: opt(time),
    }),
  ),
  publisher: opt(object({ name: opt(text), url: opt(link) })),
  language: opt(
    leaf<string>(
      (value) => isText(value) && Intl.getCanonicalLocales(value),
      'a language tag such as en or pt-BR',
    ),
  ),
  timeZone: opt(
    leaf<string>(
      (timeZone) => Intl.DateTimeFormat('en', { timeZone }),
      'a time zone such as Europe/Berlin',
    ),
  ),
  numberingSystem: opt(
    leaf<string>(
      // What it doesn't know, it passes over.
      (numberingSystem: string) =>
        Intl.NumberFormat('en', { numberingSystem }).resolvedOptions().numberingSystem ===
        numberingSystem,
      'a numbering system such as latn or arab',
    ),
  ),
  messages: opt(texts),
  exclude: opt(list(pattern)),
  blocklist: opt(link),
  campaign: opt(
    object({
      source: opt(tag),
      medium: opt(tag),
      campaign: opt(tag),
      content: opt(tag),
      term: opt(tag),
    }),
  ),
  consent: opt(either(oneOf('none', 'click'), object({ grant: text, revoke: opt(text) }))),
  analytics: opt(list(oneOf('dataLayer', 'plausible', 'matomo', 'parsely'))),
});

/** The settings that an element takes, by its type: its own and, for when it stands alone, the shared. */
export const settings = {
  embed: object({
    $schema: opt(text),
    ...shapeOf(shared),
    panels: opt(list(leaf<unknown>(() => true, 'a panel'))),
  }),
  discussion: object({ ...shapeOf(panels.discussion), ...shapeOf(shared) }),
  videos: object({ ...shapeOf(panels.videos), ...shapeOf(shared) }),
  popular: object({ ...shapeOf(panels.popular), ...shapeOf(shared) }),
  tags: object({ ...shapeOf(panels.tags), ...shapeOf(shared) }),
  slot: panels.slot,
};

export type PanelType = keyof typeof panels;
export type Settings<T extends keyof typeof settings> = output<(typeof settings)[T]>;
export type Shared = output<typeof shared>;
export type Source = output<typeof source>;
export type NetworkEntry = output<typeof network>;
export type ShareEntry = output<typeof shareButton>;
export type Named = output<typeof named>;
export type PanelConfig = {
  [T in PanelType]: { type: T } & output<(typeof panels)[T]>;
}[PanelType];
/** A panel's config that knows where it stood. */
export type PlacedPanel = PanelConfig & { path?: string };
export type Config = Omit<Settings<'embed'>, 'panels'> & { panels?: PanelConfig[] };
