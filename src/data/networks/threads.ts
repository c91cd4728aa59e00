import { countUtf8Bytes, isEmoji } from './character-weight.ts';
import type { Network } from './network.ts';

/**
 * Threads.
 *
 * - Share: https://developers.facebook.com/documentation/threads/threads-web-intents
 * - Limit: 500 characters, an emoji by its UTF-8 bytes (same page).
 * - Colour: Simple Icons 16.37.0 (https://simpleicons.org)
 */
export const threads: Network = {
  name: 'threads',
  label: 'Threads',
  hosts: ['threads.com', 'threads.net'],
  shareTemplate: 'https://www.threads.com/intent/post?text={title}&url={url}',
  threadPattern: /\/post\//,
  characterLimit: 500,
  characterWeight: (character) => (isEmoji(character) ? countUtf8Bytes(character) : 1),
  brandColour: '#000000',
  icon: {
    line: 'M19 8.5C18 5 15.5 3 12 3c-5 0-7.5 3.5-7.5 9s2.5 9 7.5 9c4.5 0 7-2.5 7-5.2 0-3-2.7-4.8-6.5-4.8-2.8 0-4.5 1.2-4.5 3 0 1.7 1.4 2.8 3.4 2.8 2.8 0 4.1-1.8 4.1-4.8S14.3 7.5 12 7.5q-2 0-3.2 1.7',
  },
};
