import type { Network } from './network.ts';

/**
 * Bluesky.
 *
 * - Share: one text with the URL in it, https://docs.bsky.app/docs/advanced-guides/intent-links
 * - Limit: 300 graphemes and 3,000 bytes, by the lexicon `app.bsky.feed.post`,
 *   https://docs.bsky.app/docs/api/app-bsky-feed-get-post-thread
 * - Reply counts: https://docs.bsky.app/docs/advanced-guides/api-directory
 * - Colour: Simple Icons 16.37.0 (https://simpleicons.org)
 */
export const bluesky: Network = {
  name: 'bluesky',
  label: 'Bluesky',
  aliases: ['bsky'],
  // Its subdomains serve something else.
  hostPattern: /^bsky\.app$/,
  shareTemplate: 'https://bsky.app/intent/compose?text={title}%0A{url}',
  threadPattern: /\/post\//,
  characterLimit: 300,
  // 3,000 bytes are ten a grapheme; a UTF-16 unit has three of them at most.
  characterWeight: ({ length }) => (length < 4 ? 1 : length / 3),
  replyCountSource: 'its public AppView',
  brandColour: '#1185fe',
  icon: {
    filled:
      'M12 11Q9.5 6 5 3.5 2 2 2 5q0 4 1 7 1 3 5 3-5 1-2 4.5 3.5 3 6-3 2.5 6 6 3 3-3.5-2-4.5 4 0 5-3 1-3 1-7 0-3-3-1.5Q14.5 6 12 11z',
  },
};
