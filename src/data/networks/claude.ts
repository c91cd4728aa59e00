import type { Network } from './network.ts';

/**
 * Claude: an assistant that is asked about the story.
 *
 * - Share: as in nuxt-social-share 3.2 (https://github.com/stefanobartoletti/nuxt-social-share)
 * - Colour: Simple Icons 16.37.0 (https://simpleicons.org)
 */
export const claude: Network = {
  name: 'claude',
  label: 'Claude',
  hosts: ['claude.ai'],
  shareTemplate: 'https://claude.ai/new?q={title}%20{url}',
  brandColour: '#d97757',
  // Simple Icons: claude, 20 units wide
  icon: {
    filled:
      'm6 15.3 3.9-2.2v-.3H9l-2.2-.1h-2L3 12.4h-.4l-.5-.7v-.3l.5-.2H3l1.3.1 1.9.1 1.4.1 2 .2h.3v-.1l-.1-.2-2-1.3-2.1-1.4L4.6 8 4 7.6l-.3-.4-.2-.9.6-.6h.7l.2.1.7.6 1.6 1.2 2.1 1.6.3.2h.1V9L8.5 7 7.4 4.8l-.6-.8-.1-.5V3l.5-.9.4-.1.8.1.4.3.5 1.2.8 1.9L11.4 8l.4.7.2.7v.2h.2l.1-1.5.2-1.8.2-2.2v-.6l.4-.8.6-.4.5.2.4.6v.4L14.2 5l-.5 2.4-.3 1.6h.2l.2-.2.8-1L16.1 6l.6-.6.7-.8.5-.4h.8l.7 1-.3 1-1 1-.6 1-1.1 1.4-.7 1.2h.3l2.3-.5 1.3-.2 1.6-.2.7.3v.3l-.2.7-1.7.4-2 .4-2.8.6v.1l1.3.1h1.9l2.5.3.7.4.4.5v.4l-1 .5-1.5-.3-3.1-.7-1.1-.3H15l1 1 1.6 1.5 2 2 .2.4-.3.4h-.3l-1.8-1.4-.7-.7-1.6-1.3H15v.1l.4.6 2 3v.8l-.1.3-.5.2-.6-.1-1.1-1.6L14 17l-1-1.7v.1l-.6 6-.3.4-.6.2-.5-.4-.3-.6.3-1.2.3-1.6.3-1.3.2-1.6.1-.5-1.3 1.6-1.8 2.4-1.4 1.6-.4.1-.6-.3v-.5l.4-.5 2-2.6 1.2-1.5.8-1-5.4 3.4h-.9l-.4-.3v-.6l.2-.2z',
  },
};
