import type { Network } from './network.ts';

/**
 * VK.
 *
 * - Share: as in react-share 5.3 (https://github.com/nygardk/react-share)
 * - Colour: Simple Icons 16.37.0 (https://simpleicons.org)
 */
export const vk: Network = {
  name: 'vk',
  label: 'VK',
  aliases: ['vkontakte'],
  hosts: ['vk.com', 'vk.ru', 'vkontakte.ru'],
  shareTemplate: 'https://vk.com/share.php?url={url}&title={title}&image={image}',
  threadPattern: /wall-?\d+_\d+/,
  brandColour: '#0077ff',
  icon: { line: 'M3 6q1 12 10 12V6m8 0q-2 5-7 6 5 1 7 6' },
};
