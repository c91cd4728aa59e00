import type { Network } from './network.ts';

/**
 * Hacker News.
 *
 * - Share: as in shareon 2.8 (https://github.com/kytta/shareon)
 * - Limit: 80 characters, what its form says when there are more, as users report; Hacker News
 *   documents no limit.
 * - Reply counts: https://github.com/HackerNews/API, and https://hn.algolia.com/api, which finds
 *   threads by the URL of the story.
 * - Colour: Simple Icons 16.37.0 (https://simpleicons.org)
 */
export const hackernews: Network = {
  name: 'hackernews',
  label: 'Hacker News',
  aliases: ['hn', 'ycombinator'],
  hosts: ['news.ycombinator.com'],
  shareTemplate: 'https://news.ycombinator.com/submitlink?u={url}&t={title}',
  threadPattern: /item\?id=\d/,
  characterLimit: 80,
  urlWeight: 0,
  replyCountSource: 'its API, or its search for the story',
  brandColour: '#f0652f',
  // Simple Icons: ycombinator, 18 units wide
  icon: {
    filled: 'M3 21V3h18v18zM8.2 7.4l3.1 5.8V17h1.2v-3.7l3.1-5.9h-1.3l-1.9 3.7-.5 1-.5-1-1.8-3.7z',
  },
};
