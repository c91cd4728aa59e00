import * as z from 'zod/mini';
import { isSecret, resolveAddress } from './address.ts';

/*
 * The config, CONTRACT section 3. From this schema come its types, and `dist/afterword.schema.json`
 * with the texts of descriptions.ts. Defaults are in defaults.ts: several places may each say a part
 * of a panel's settings, and only when they are merged is it known what nobody said.
 *
 * Every kind of zod definition costs bytes in the script, so there are few: objects that know their
 * keys, arrays, unions, and leaves, which say themselves what is allowed.
 */

/** What a leaf says of itself: in messages, for attributes, and in the JSON Schema. */
export interface LeafParams {
  /** Words for what is right, or the values that are. */
  allowed: string | readonly string[];
  type?: 'number' | 'boolean';
}

function leaf<T>(
  isRight: (value: never) => unknown,
  allowed: LeafParams['allowed'],
  type?: LeafParams['type'],
) {
  const check = (value: unknown) => {
    try {
      return !!isRight(value as never);
    } catch {
      return false;
    }
  };
  return z.custom<T>(check, { params: { allowed, type } });
}

let base = '';

/** Where relative addresses of the text that is parsed next start. Parsing is synchronous. */
export function setBase(url: string): void {
  base = url;
}

const opt = z.optional;

const isText = (value: unknown) => typeof value === 'string';
const text = leaf<string>(isText, 'text');
const yes = leaf<boolean>((value) => typeof value === 'boolean', 'true or false', 'boolean');
const number = leaf<number>(Number.isFinite, 'a number', 'number');

const whole = (least: number, most: number) =>
  leaf<number>(
    (value) => Number.isInteger(value) && value >= least && value <= most,
    `a whole number from ${least} to ${most}`,
    'number',
  );

const oneOf = <const T extends string>(...values: T[]) =>
  leaf<T>((value) => values.includes(value), values);

/** Texts by name. */
const texts = leaf<Record<string, string>>(
  (value) => Object.values(value).every(isText),
  'an object of texts',
);

/** An address, made absolute; one that carries a secret would give it to every reader. */
const link = leaf<string>(
  (value: string) => resolveAddress(value, base) && !isSecret(value),
  'an http:, https: or mailto: address without a secret',
).check(z.overwrite((value) => resolveAddress(value, base) ?? value));

/** A time that browsers read, with its offset or without. */
const time = leaf<string>(
  (value) => isText(value) && Date.parse(value),
  'a time such as 2026-11-20T17:47:00-05:00',
);

const named = z.union([text, z.strictObject({ name: text, url: opt(link) })]);

const image = z.union([
  link,
  z.strictObject({
    src: link,
    srcset: opt(text),
    width: opt(number),
    height: opt(number),
    alt: opt(text),
  }),
]);

const file = { src: link, type: opt(text) };

export const item = z.strictObject({
  url: link,
  title: text,
  id: opt(z.union([text, number])),
  summary: opt(text),
  image: opt(image),
  kicker: opt(text),
  tags: opt(z.array(text)),
  author: opt(text),
  published: opt(time),
  updated: opt(time),
  duration: opt(z.union([number, text])),
  live: opt(yes),
  count: opt(number),
  movement: opt(oneOf('up', 'down', 'new', 'same')),
  sponsor: opt(text),
  video: opt(
    z.strictObject({
      provider: opt(text),
      id: opt(text),
      sources: opt(z.array(z.strictObject(file))),
      captions: opt(z.array(z.strictObject({ src: link, language: opt(text), label: opt(text) }))),
    }),
  ),
});

export const source = z.strictObject({
  items: opt(z.array(item)),
  feed: opt(link),
  format: opt(text),
  list: opt(text),
  fields: opt(texts),
});

const network = z.union([
  text,
  z.strictObject({
    network: text,
    thread: opt(link),
    page: opt(link),
    label: opt(text),
    instance: opt(text),
    server: opt(oneOf('mastodon', 'misskey', 'friendica', 'lemmy')),
    count: opt(z.union([number, z.strictObject({ url: link, field: opt(text) })])),
  }),
]);

const shareButton = z.union([
  text,
  z.strictObject({
    network: text,
    label: opt(text),
    template: opt(text),
    icon: opt(link),
  }),
]);

/** What every panel has. */
const panel = {
  heading: opt(text),
  headingLevel: opt(whole(1, 6)),
  seeAll: opt(z.strictObject({ url: link, label: opt(text) })),
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
  discussion: z.strictObject({
    ...panel,
    message: opt(text),
    networks: opt(z.array(network)),
    share: opt(z.array(shareButton)),
    shareLimit: opt(whole(1, 100)),
    counts: opt(yes),
  }),
  videos: z.strictObject({
    ...panel,
    ...listing,
    layout: opt(oneOf('grid', 'row', 'list')),
    related: opt(yes),
    play: opt(oneOf('inline', 'dialog', 'link')),
  }),
  popular: z.strictObject({
    ...panel,
    ...listing,
    windows: opt(z.array(z.strictObject({ label: text, source }))),
    pageSize: opt(whole(1, 100)),
    ranks: opt(yes),
    thumbnails: opt(yes),
    times: opt(yes),
    maxAge: opt(number),
  }),
  tags: z.strictObject({
    ...panel,
    items: opt(z.array(named)),
    updated: opt(z.union([time, yes])),
  }),
  slot: z.strictObject({
    ...panel,
    id: text,
    label: opt(text),
  }),
};

/** What holds for all panels of an embed, and what a panel that stands alone may say itself. */
export const shared = z.strictObject({
  article: opt(
    z.strictObject({
      url: opt(link),
      title: opt(text),
      image: opt(link),
      tags: opt(z.array(named)),
      section: opt(text),
      published: opt(time),
      updated: opt(time),
    }),
  ),
  publisher: opt(z.strictObject({ name: opt(text), url: opt(link) })),
  language: opt(leaf<string>(Intl.getCanonicalLocales, 'a language tag such as en or pt-BR')),
  timeZone: opt(
    leaf<string>(
      (timeZone) => Intl.DateTimeFormat('en', { timeZone }),
      'a time zone such as Europe/Berlin',
    ),
  ),
  numberingSystem: opt(
    leaf<string>(
      (numberingSystem) => Intl.DateTimeFormat('en', { numberingSystem }),
      'a numbering system such as latn or arab',
    ),
  ),
  messages: opt(texts),
  exclude: opt(z.array(text)),
  blocklist: opt(link),
  campaign: opt(
    z.strictObject({
      source: opt(text),
      medium: opt(text),
      campaign: opt(text),
      content: opt(text),
      term: opt(text),
    }),
  ),
  consent: opt(
    z.union([oneOf('none', 'click'), z.strictObject({ grant: text, revoke: opt(text) })]),
  ),
  analytics: opt(z.array(oneOf('dataLayer', 'plausible', 'matomo', 'parsely'))),
});

/** The settings that an element takes, by its type: its own and, for when it stands alone, the shared. */
export const settings = {
  embed: z.strictObject({
    $schema: opt(text),
    ...shared.shape,
    panels: opt(z.array(leaf<unknown>(() => true, 'a panel'))),
  }),
  discussion: z.strictObject({ ...panels.discussion.shape, ...shared.shape }),
  videos: z.strictObject({ ...panels.videos.shape, ...shared.shape }),
  popular: z.strictObject({ ...panels.popular.shape, ...shared.shape }),
  tags: z.strictObject({ ...panels.tags.shape, ...shared.shape }),
  slot: panels.slot,
};

export type PanelType = keyof typeof panels;
export type Settings<T extends keyof typeof settings> = z.infer<(typeof settings)[T]>;
export type Shared = z.infer<typeof shared>;
export type Source = z.infer<typeof source>;
export type NetworkEntry = z.infer<typeof network>;
export type ShareEntry = z.infer<typeof shareButton>;
export type Named = z.infer<typeof named>;
export type PanelConfig = {
  [T in PanelType]: { type: T } & z.infer<(typeof panels)[T]>;
}[PanelType];
export type Config = Omit<Settings<'embed'>, 'panels'> & { panels?: PanelConfig[] };
