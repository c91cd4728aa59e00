import type { Network } from './network.ts';

/**
 * diaspora*: software that many pods run.
 *
 * - Share: diaspora*'s own service, which asks for the pod,
 *   https://share.diasporafoundation.org/about
 * - Colour: Simple Icons 16.37.0 (https://simpleicons.org)
 */
export const diaspora: Network = {
  name: 'diaspora',
  label: 'diaspora*',
  hosts: ['diasporafoundation.org', 'diaspora.social', 'diasp.org', 'pod.geraspora.de'],
  shareTemplate: 'https://share.diasporafoundation.org/?url={url}&title={title}',
  threadPattern: /\/posts\/\w+/,
  brandColour: '#000000',
  // Simple Icons: diaspora, 20 units wide
  icon: {
    filled:
      'm14.7 20.3-2-2.7q-.8-1.3-.9-1.3L8 21.5l-3.8-2.7L8 13.3l-3-1-3-1L2.7 9l.7-2.3 6.3 2V2.3h4.6l.3 6.8 6-2 1.4 4.4-6 2.1 3.5 5.3-3.7 2.8z',
  },
};
