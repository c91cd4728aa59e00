import type { Network } from './network.ts';

/**
 * LINE: a messenger.
 *
 * - Share:
 *   https://developers.line.biz/en/docs/line-social-plugins/install-guide/using-line-share-buttons
 * - Colour: Simple Icons 16.37.0 (https://simpleicons.org)
 */
export const line: Network = {
  name: 'line',
  label: 'LINE',
  hosts: ['line.me'],
  shareTemplate: 'https://social-plugins.line.me/lineit/share?url={url}&text={title}',
  brandColour: '#00c300',
  // Simple Icons: line, 20 units wide
  icon: {
    filled:
      'M18.1 10.2a.5.5 0 0 1 0 1h-1.4v1H18a.5.5 0 1 1 0 1h-2a1 1 0 0 1-.5-.5v-4q0-.4.6-.5h2a.5.5 0 0 1 0 1h-1.5v1zM15 12.7a.5.5 0 0 1-.5.6q-.3 0-.4-.3l-2-2.7v2.4a.5.5 0 0 1-1.1 0v-4a1 1 0 0 1 .5-.5l.4.2 2 2.8V8.8q0-.5.6-.6t.5.6zm-4.8 0q0 .5-.5.6a.5.5 0 0 1-.5-.6v-4q0-.4.5-.5t.5.6zm-2 .6H6a.5.5 0 0 1-.5-.6v-4q0-.4.5-.5t.5.6v3.4h1.5a.5.5 0 0 1 0 1M22 10.7c0-4.5-4.5-8.1-10-8.1S2 6 2 10.6c0 4 3.6 7.4 8.4 8q.6 0 .8.5v1.7c-.1.3-.3 1 .8.6 1-.5 5.8-3.4 7.9-5.8a7 7 0 0 0 2.1-5',
  },
};
