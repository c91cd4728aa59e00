import type { Network } from './network.ts';

/**
 * Odnoklassniki.
 *
 * - Share: as in react-share 5.3 (https://github.com/nygardk/react-share)
 * - Colour: Simple Icons 16.37.0 (https://simpleicons.org)
 */
export const odnoklassniki: Network = {
  name: 'odnoklassniki',
  label: 'Odnoklassniki',
  aliases: ['ok'],
  hosts: ['ok.ru', 'odnoklassniki.ru'],
  shareTemplate: 'https://connect.ok.ru/offer?url={url}&title={title}&imageUrl={image}',
  threadPattern: /\/topic\/\d/,
  brandColour: '#ee8208',
  // Simple Icons: odnoklassniki, 20 units wide
  icon: {
    filled:
      'M12 2a5 5 0 0 0-5.2 5.2 5 5 0 0 0 5.2 5.1 5 5 0 0 0 5.2-5.1A5 5 0 0 0 12 2m0 3a2 2 0 0 1 2.1 2.2A2 2 0 0 1 12 9.3a2 2 0 0 1-2.1-2.1A2 2 0 0 1 12 5m-4.3 7.5a1.5 1.5 0 0 0-.8 2.8 10 10 0 0 0 3 1.2l-2.9 3a1.5 1.5 0 0 0 2.2 2l2.8-2.8 2.8 2.9a1.5 1.5 0 0 0 2.2 0q.9-1.1 0-2.2l-3-2.9a10 10 0 0 0 3-1.2 1.5 1.5 0 1 0-1.5-2.6 7 7 0 0 1-7 0z',
  },
};
