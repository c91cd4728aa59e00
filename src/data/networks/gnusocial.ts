import type { Network } from './network.ts';

/**
 * GNU social: software that many servers run.
 *
 * - Share: as in https://github.com/kytta/share2fedi (lib/project.ts)
 * - Colour: Simple Icons 16.37.0 (https://simpleicons.org)
 */
export const gnusocial: Network = {
  name: 'gnusocial',
  label: 'GNU social',
  hostPattern: /gnusocial/,
  shareTemplate: 'https://{instance}/notice/new?status_textarea={title}%20{url}',
  threadPattern: /\/notice\/\d+/,
  brandColour: '#a22430',
  // Simple Icons: gnusocial, 20 units wide
  icon: {
    filled:
      'M5.5 2A2.6 2.6 0 0 0 3 4.6v10.5c0 1.5 1.2 2.7 2.6 2.7h7.8c0 3-4 4.2-4 4.2s6.8 0 7.8-4.2h1.4c1.4 0 2.6-1.2 2.6-2.7V4.6C21.1 3.2 20 2 18.5 2zm3.8 2.1h.1c.3.3-.4.5-.4 1.8 0 .5-.1 1 1 1 .6 0 .3-.7 1.2-.7q.7.2.8.6 0-.5.7-.6c1 0 .6.6 1.3.6 1 0 .9-.4 1-1 0-1.2-.8-1.4-.5-1.7h.2C15 4.2 16 5.4 16 6q.2 1-.8 2c1 1 1.1 2.3 1.1 2.3h-1.7s-.4-1.8-2.5-1.7c-2 0-2.3.4-2.3 2.6q.1 3.2 2.4 3c2.3 0 2.1-1.2 2.1-1.2h-1l-.6-1.5h3.6c0 1.7-.7 4.5-4.2 4.3s-4.3-3-4.3-4.8q-.2-1.6 1-3c-.9-.5-.9-1.4-.9-2s1-1.7 1.4-1.8',
  },
};
