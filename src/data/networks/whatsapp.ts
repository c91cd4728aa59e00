import type { Network } from './network.ts';

/**
 * WhatsApp: a messenger.
 *
 * - Share: https://faq.whatsapp.com/5913398998672934
 * - Colour: Simple Icons 16.37.0 (https://simpleicons.org)
 */
export const whatsapp: Network = {
  name: 'whatsapp',
  label: 'WhatsApp',
  hosts: ['whatsapp.com'],
  hostPattern: /^wa\.me$/,
  shareTemplate: 'https://wa.me/?text={title}%20{url}',
  brandColour: '#25d366',
  icon: {
    line: 'm3 21 1.4-4.7A9 9 0 1 1 8 19.8zM9 8q-1 2 1.5 5T16 15l-1.7-1.3-1.2.6q-2-1-2.8-3L10.5 10z',
  },
};
