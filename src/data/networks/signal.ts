import type { Network } from './network.ts';

/**
 * Signal: a messenger, to link to.
 *
 * - No share form is known. Pages: groups at https://signal.group and persons at https://signal.me.
 * - Colour: Simple Icons 16.37.0 (https://simpleicons.org)
 */
export const signal: Network = {
  name: 'signal',
  label: 'Signal',
  hosts: ['signal.group', 'signal.me'],
  brandColour: '#3b45fd',
  // Simple Icons: signal, 20 units wide
  icon: {
    filled:
      'm12 2-1.5.1.1 1a9 9 0 0 1 2.8 0l.1-1zm-2.4.3a10 10 0 0 0-2.8 1.2l.5.8a9 9 0 0 1 2.6-1.1zm4.8 0-.3.9a9 9 0 0 1 2.6 1l.5-.7a10 10 0 0 0-2.8-1.2M12 3.9a8.1 8.1 0 0 0-7.1 12v.4l-.8 3.6 3.6-.8h.4a8 8 0 0 0 3.9 1A8.1 8.1 0 1 0 12 4m-6 0a10 10 0 0 0-2 2.2l.7.5a9 9 0 0 1 2-2zm12 0-.6.8a9 9 0 0 1 2 2L20 6a10 10 0 0 0-2.2-2.2M3.5 7a10 10 0 0 0-1.2 2.7l.9.2a9 9 0 0 1 1-2.5zm17 0-.8.4a9 9 0 0 1 1.1 2.6l1-.3a10 10 0 0 0-1.3-2.8M2.1 10.5 2 12l.1 1.5 1-.1-.2-1.4.1-1.4zm19.8 0-1 .1.2 1.4-.1 1.4.9.1a10 10 0 0 0 0-3M3.2 14.2l-1 .2.9 2.1-.2 1 .9.2.3-1.3-.2-.3zm17.6 0a9 9 0 0 1-1 2.6l.7.5a10 10 0 0 0 1.2-2.8zm-1.5 3.3a9 9 0 0 1-2 2l.6.7a10 10 0 0 0 2.2-2.2zm-16.6.9-.4 1.6a1.5 1.5 0 0 0 1.8 1.8l1.6-.4-.2-.9-1.6.4a.6.6 0 0 1-.7-.7l.4-1.6zm14 1.4a9 9 0 0 1-2.5 1.1l.2 1a10 10 0 0 0 2.8-1.3zm-9.1.2-1.3.3.2 1 1-.3q1 .6 2.1.8l.3-.9-2-.7zm3 1-.1 1a10 10 0 0 0 3 0l-.1-1-1.4.2z',
  },
};
