/** What holds where nobody says anything else: the defaults of docs/reference/config.md. */
export const DEFAULTS = {
  embed: { panels: [{ type: 'discussion' }], exclude: [], messages: {}, analytics: [] },
  panel: { headingLevel: 2, minItems: 1, load: 'near', consent: 'click' },
  discussion: {
    networks: ['facebook', 'x'],
    share: ['facebook', 'x', 'bluesky', 'whatsapp', 'linkedin', 'reddit', 'email', 'copy'],
    shareLimit: 8,
    counts: false,
  },
  videos: {
    layout: 'grid',
    limit: 6,
    related: false,
    play: 'inline',
    dedupe: true,
    structuredData: false,
  },
  popular: {
    pageSize: 5,
    limit: 50,
    ranks: true,
    thumbnails: false,
    times: false,
    dedupe: false,
    structuredData: false,
  },
  tags: {},
  slot: {},
} as const;
