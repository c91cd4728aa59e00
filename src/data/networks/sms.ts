import type { Network } from './network.ts';

/**
 * Text messages.
 *
 * - Share: `sms:?&body=`, which iOS and Android both read, as in ngx-sharebuttons 17
 *   (https://github.com/MurhafSousli/ngx-sharebuttons)
 * - The button says "Send by text message" in the page's language, so the network has no label in a
 *   sentence.
 * - Colour: none, no source was found.
 */
export const sms: Network = {
  name: 'sms',
  label: '',
  shareTemplate: 'sms:?&body={title}%20{url}',
  isApp: true,
  icon: {
    line: 'M4 4h16q1 0 1 1v11q0 1-1 1h-8l-5 4v-4H4q-1 0-1-1V5q0-1 1-1zm4 6.5v.01m4 0v-.01m4 0v.01',
  },
};
