import type { Network } from './network.ts';

/**
 * Messenger: a messenger, shared with through its app.
 *
 * - Share: as in sharer.js 0.5 (https://github.com/ellisonleao/sharer.js) and ngx-sharebuttons 17
 *   (https://github.com/MurhafSousli/ngx-sharebuttons); Meta documents it for apps alone.
 * - Colour: Simple Icons 16.37.0 (https://simpleicons.org)
 */
export const messenger: Network = {
  name: 'messenger',
  label: 'Messenger',
  aliases: ['facebookmessenger'],
  hosts: ['messenger.com', 'm.me'],
  shareTemplate: 'fb-messenger://share/?link={url}',
  isApp: true,
  brandColour: '#0866ff',
  // Simple Icons: messenger, 20 units wide
  icon: {
    filled:
      'M12 2C6.4 2 2 6.1 2 11.7q.1 4.5 3.1 7.2l.3.5v1.8a.8.8 0 0 0 1.2.7l2-.8H9l2.9.3c5.6 0 10-4.1 10-9.7S17.6 2 12 2m5.7 6.2q.8.1.5 1l-3.5 5.3a1 1 0 0 1-.8.2l-3.2-2.1h-.4L6.6 15c-.5.4-1.1-.3-.8-.8l3.5-5.4a1 1 0 0 1 .8-.2l3.2 2.1q.2.1.4 0l3.7-2.5z',
  },
};
