import * as fc from 'fast-check';

/* Configs of every kind that renderToString prints, with texts that have to be escaped, and with feeds. */

/** Texts as headlines have them, and signs that HTML and JSON have to escape. */
const text = fc.oneof(
  fc.constantFrom(
    'Tides turn',
    'Fish & chips',
    '"Quoted" \'twice\'',
    '</script><b>bold</b>',
    'مدّ وجزر',
    '…?',
  ),
  fc.string({ minLength: 1, maxLength: 12 }).map((it) => `T${it.replace(/\s+/g, ' ').trim()}`),
);
const number = fc.nat(9);
const url = fc
  .tuple(number, fc.constantFrom('', '?a=1&b=2', '#part', '?utm_source=x'))
  .map(([i, rest]) => `https://ledger.example/story/${String(i)}${rest}`);
const time = fc.constantFrom(
  '2026-11-20',
  '2026-11-20T17:47:00-05:00',
  '2026-11-19T08:00:00Z',
  '20 Nov 2026, 16:04',
  'soon',
);
const picture = fc.oneof(
  fc.constant('/demo/pictures/gull.svg'),
  fc.record(
    {
      src: fc.constant('/demo/pictures/gull.svg'),
      width: fc.constant(320),
      height: fc.constant(180),
      alt: text,
    },
    { requiredKeys: ['src'] },
  ),
);
const video = fc.oneof(
  fc.constant({ provider: 'youtube', id: 'tideTable01' }),
  fc.record(
    {
      sources: fc.constant([{ src: '/tide.mp4', type: 'video/mp4' }]),
      captions: fc.constant([{ src: '/tide.vtt', language: 'en', label: 'English' }]),
    },
    { requiredKeys: ['sources'] },
  ),
);

const item = fc.record(
  {
    url,
    title: text,
    id: text,
    image: picture,
    kicker: text,
    published: time,
    updated: time,
    author: text,
    summary: text,
    tags: fc.array(text, { maxLength: 3 }),
    duration: fc.constantFrom(187, 'PT1H2M3S', 0),
    live: fc.boolean(),
    movement: fc.constantFrom('up', 'down', 'new', 'same'),
    sponsor: text,
    video,
    count: number,
    language: fc.constantFrom('en', 'ar'),
  },
  { requiredKeys: ['url', 'title'] },
);
const source = fc.oneof(
  fc.record({ items: fc.array(item, { maxLength: 8 }) }),
  fc.constantFrom('/feeds/a.json', '/feeds/b.json', '/feeds/c.rss').map((feed) => ({ feed })),
);

const common = {
  heading: fc.oneof(text, fc.constant('')),
  headingLevel: fc.integer({ min: 1, max: 6 }),
  seeAll: fc.record({ url: fc.constant('/all'), label: text }, { requiredKeys: ['url'] }),
  minItems: fc.integer({ min: 1, max: 3 }),
};
const optional = <T>(fields: T) => ({ ...fields, ...common });
const network = fc.oneof(
  fc.constantFrom('facebook', 'x', 'bluesky', 'mastodon', 'hackernews', 'nowhere', 'pocket'),
  fc.record(
    {
      network: fc.constantFrom('facebook', 'x', 'lemmy'),
      page: fc.constant('https://www.facebook.com/ledger'),
      label: text,
    },
    { requiredKeys: ['network'] },
  ),
);
const panels = [
  fc.record(
    optional({
      type: fc.constant('discussion'),
      networks: fc.array(network, { maxLength: 4 }),
      share: fc.array(fc.constantFrom('facebook', 'x', 'email', 'copy', 'whatsapp', 'print'), {
        maxLength: 6,
      }),
      message: fc.constantFrom(
        'Join us on {networks}.',
        '{publisher} is on {networks}',
        'No comments here.',
      ),
    }),
    { requiredKeys: ['type'] },
  ),
  fc.record(
    optional({
      type: fc.constant('videos'),
      source,
      limit: fc.integer({ min: 1, max: 6 }),
      load: fc.constant('now'),
      layout: fc.constantFrom('grid', 'list'),
      related: fc.boolean(),
      dedupe: fc.boolean(),
    }),
    { requiredKeys: ['type', 'source', 'load'] },
  ),
  fc.record(
    optional({
      type: fc.constant('popular'),
      source,
      pageSize: fc.integer({ min: 1, max: 4 }),
      load: fc.constant('now'),
      limit: fc.integer({ min: 1, max: 8 }),
      ranks: fc.boolean(),
      thumbnails: fc.boolean(),
      dedupe: fc.boolean(),
    }),
    { requiredKeys: ['type', 'source', 'load'] },
  ),
  fc.record(
    optional({
      type: fc.constant('tags'),
      items: fc.array(fc.oneof(text, fc.record({ name: text, url })), { maxLength: 4 }),
      updated: time,
    }),
    { requiredKeys: ['type'] },
  ),
  fc.record(
    { type: fc.constant('slot'), id: fc.constant('ad'), label: text },
    { requiredKeys: ['type', 'id'] },
  ),
] as const;

const configs = fc.record(
  {
    panels: fc
      .shuffledSubarray([...panels], { minLength: 1 })
      .chain((chosen) => fc.tuple(...chosen)),
    language: fc.constantFrom('en', 'de', 'ar', 'tlh'),
    timeZone: fc.constant('Europe/Brussels'),
    exclude: fc.array(fc.constantFrom('https://ledger.example/story/1*', '/story/2'), {
      maxLength: 2,
    }),
    campaign: fc.constant({ source: '{network}', medium: 'social' }),
    publisher: fc.record({ name: text }),
  },
  { requiredKeys: ['panels'] },
);

/**
 * Where feeds come when they come, the list that is there first shows what two of them have: there, no list leaves out
 * duplicates.
 */
export const printedConfigs = configs.map((config): object => {
  const hasFeed = JSON.stringify(config).includes('"/feeds/');
  const set = (panel: object) =>
    hasFeed && 'source' in panel ? { ...panel, dedupe: false } : panel;
  return { ...config, panels: config.panels.map(set) };
});
