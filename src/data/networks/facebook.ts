import type { Network } from './network.ts';

/**
 * Facebook.
 *
 * - Share: as in shareon 2.8 (https://github.com/kytta/shareon). The form takes the URL alone, and
 *   shows what the page's `og:` tags say.
 * - Colour: Simple Icons 16.37.0 (https://simpleicons.org)
 */
export const facebook: Network = {
  name: 'facebook',
  label: 'Facebook',
  aliases: ['fb'],
  hosts: ['facebook.com', 'fb.com'],
  shareTemplate: 'https://www.facebook.com/sharer/sharer.php?u={url}',
  threadPattern: /\/(posts|videos|permalink|photos|reel|share\/[prv])\/\w|story_fbid=/,
  brandColour: '#0866ff',
  icon: {
    filled: 'M10.5 22a10 10 0 1 1 3 0v-7H16l.5-3h-3v-1.5q0-2 1.5-2h1.5V6q-6-1.2-6 4v2H8v3h2.5z',
  },
};
