/* Generated from config*.ts by `npm run generate`. Do not edit. */

import type { ObjectType, Properties, UnionType } from './value-type.ts';
import type { PanelType, SettingsByKind } from './settings-types.ts';

const seeAllLink: ObjectType = {
  type: 'object',
  properties: { url: 'url', label: 'text' },
  required: ['url'],
};

const imageObject: ObjectType = {
  type: 'object',
  properties: { src: 'url', srcset: 'text', width: 'number', height: 'number', alt: 'text' },
  required: ['src'],
};

const videoFile: ObjectType = {
  type: 'object',
  properties: { src: 'url', type: 'text' },
  required: ['src'],
};

const captionsFile: ObjectType = {
  type: 'object',
  properties: { src: 'url', language: 'text', label: 'text' },
  required: ['src'],
};

const videoObject: ObjectType = {
  type: 'object',
  properties: {
    provider: 'text',
    id: 'text',
    sources: { type: 'array', items: videoFile },
    captions: { type: 'array', items: captionsFile },
  },
  required: [],
};

const item: ObjectType = {
  type: 'object',
  properties: {
    url: 'url',
    title: 'text',
    id: { type: 'union', options: ['text', 'number'] },
    summary: 'text',
    image: { type: 'union', options: ['url', imageObject] },
    kicker: 'text',
    tags: { type: 'array', items: 'text' },
    author: 'text',
    published: 'isoDateTime',
    updated: 'isoDateTime',
    duration: { type: 'union', options: ['number', 'text'] },
    language: 'locale',
    live: 'boolean',
    count: 'number',
    movement: { type: 'enum', values: ['up', 'down', 'new', 'same'] },
    sponsor: 'text',
    video: videoObject,
  },
  required: ['url', 'title'],
};

const source: ObjectType = {
  type: 'object',
  properties: {
    items: { type: 'array', items: item },
    feed: 'url',
    format: 'text',
    list: 'text',
    fields: 'textRecord',
  },
  required: [],
};

const namedLink: ObjectType = {
  type: 'object',
  properties: { name: 'text', url: 'url' },
  required: ['name'],
};

const named: UnionType = { type: 'union', options: ['text', namedLink] };

const article: ObjectType = {
  type: 'object',
  properties: {
    url: 'url',
    title: 'text',
    image: 'url',
    tags: { type: 'array', items: named },
    section: 'text',
    published: 'isoDateTime',
    updated: 'isoDateTime',
  },
  required: [],
};

const publisher: ObjectType = {
  type: 'object',
  properties: { name: 'text', url: 'url' },
  required: [],
};

const campaign: ObjectType = {
  type: 'object',
  properties: {
    source: 'campaignTag',
    medium: 'campaignTag',
    campaign: 'campaignTag',
    content: 'campaignTag',
    term: 'campaignTag',
  },
  required: [],
};

const consentEvent: ObjectType = {
  type: 'object',
  properties: { event: 'text', detail: 'text', has: 'text' },
  required: ['event'],
};

const consentState: ObjectType = {
  type: 'object',
  properties: {
    path: 'text',
    has: 'text',
    tcf: { type: 'array', items: { type: 'integer', minimum: 1, maximum: 11 } },
    consentMode: { type: 'array', items: 'text' },
  },
  required: [],
};

const consentRules: ObjectType = {
  type: 'object',
  properties: {
    grant: { type: 'union', options: ['text', consentEvent] },
    revoke: { type: 'union', options: ['text', consentEvent] },
    state: { type: 'union', options: ['text', consentState] },
  },
  required: [],
};

const replyCount: ObjectType = {
  type: 'object',
  properties: { url: 'url', field: 'text' },
  required: ['url'],
};

const networkObject: ObjectType = {
  type: 'object',
  properties: {
    network: 'text',
    thread: 'url',
    page: 'url',
    label: 'text',
    instance: 'text',
    server: { type: 'enum', values: ['mastodon', 'misskey', 'friendica', 'lemmy'] },
    count: { type: 'union', options: ['number', replyCount] },
  },
  required: ['network'],
};

const networkEntry: UnionType = { type: 'union', options: ['text', networkObject] };

const shareObject: ObjectType = {
  type: 'object',
  properties: { network: 'text', label: 'text', template: 'text', icon: 'url' },
  required: ['network'],
};

const shareEntry: UnionType = { type: 'union', options: ['text', shareObject] };

const listWindow: ObjectType = {
  type: 'object',
  properties: { label: 'text', source },
  required: ['label', 'source'],
};

const panelSettings: Properties = {
  heading: 'text',
  headingLevel: { type: 'integer', minimum: 1, maximum: 6 },
  seeAll: seeAllLink,
  minItems: { type: 'integer', minimum: 0, maximum: 1000 },
  load: { type: 'enum', values: ['near', 'now'] },
};

const listSettings: Properties = {
  source,
  limit: { type: 'integer', minimum: 1, maximum: 1000 },
  dedupe: 'boolean',
  structuredData: 'boolean',
};

const shared: Properties = {
  article,
  publisher,
  language: 'locale',
  timeZone: 'timeZone',
  numberingSystem: 'numberingSystem',
  messages: 'textRecord',
  exclude: { type: 'array', items: 'urlPattern' },
  blocklist: 'url',
  campaign,
  consent: { type: 'union', options: [{ type: 'enum', values: ['none', 'click'] }, consentRules] },
  analytics: {
    type: 'array',
    items: { type: 'enum', values: ['dataLayer', 'plausible', 'matomo', 'parsely'] },
  },
};

/** The settings of the panels of an embed, by type. */
export const panels: Readonly<Record<PanelType, ObjectType>> = {
  discussion: {
    type: 'object',
    properties: {
      ...panelSettings,
      message: 'text',
      networks: { type: 'array', items: networkEntry },
      share: { type: 'array', items: shareEntry },
      shareLimit: { type: 'integer', minimum: 1, maximum: 100 },
      counts: 'boolean',
    },
    required: [],
  },
  videos: {
    type: 'object',
    properties: {
      ...panelSettings,
      ...listSettings,
      layout: { type: 'enum', values: ['grid', 'row', 'list'] },
      related: 'boolean',
      play: { type: 'enum', values: ['inline', 'dialog', 'link'] },
    },
    required: [],
  },
  popular: {
    type: 'object',
    properties: {
      ...panelSettings,
      ...listSettings,
      windows: { type: 'array', items: listWindow },
      pageSize: { type: 'integer', minimum: 1, maximum: 100 },
      ranks: 'boolean',
      thumbnails: 'boolean',
      times: 'boolean',
      maxAge: 'number',
    },
    required: [],
  },
  tags: {
    type: 'object',
    properties: {
      ...panelSettings,
      items: { type: 'array', items: named },
      updated: { type: 'union', options: ['isoDateTime', 'boolean'] },
    },
    required: [],
  },
  slot: {
    type: 'object',
    properties: { ...panelSettings, id: 'text', label: 'text' },
    required: ['id'],
  },
};

/** The settings that an element takes, by its type. */
export const settings: Readonly<Record<keyof SettingsByKind, ObjectType>> = {
  embed: {
    type: 'object',
    properties: { $schema: 'text', ...shared, panels: { type: 'array', items: 'panel' } },
    required: [],
  },
  discussion: {
    type: 'object',
    properties: { ...panels.discussion.properties, ...shared },
    required: [],
  },
  videos: { type: 'object', properties: { ...panels.videos.properties, ...shared }, required: [] },
  popular: {
    type: 'object',
    properties: { ...panels.popular.properties, ...shared },
    required: [],
  },
  tags: { type: 'object', properties: { ...panels.tags.properties, ...shared }, required: [] },
  slot: { type: 'object', properties: { ...panels.slot.properties }, required: ['id'] },
};
