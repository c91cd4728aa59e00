import type { Network } from './network.ts';

/**
 * Telegram: a messenger.
 *
 * - Share: https://core.telegram.org/widgets/share
 * - Colour: Simple Icons 16.37.0 (https://simpleicons.org)
 */
export const telegram: Network = {
  name: 'telegram',
  label: 'Telegram',
  hosts: ['t.me', 'telegram.me', 'telegram.org'],
  shareTemplate: 'https://t.me/share/url?url={url}&text={title}',
  threadPattern: /\/\d+$/,
  brandColour: '#26a5e4',
  icon: { filled: 'M22 3 2 11l5.5 2L17 7l-7.3 7-.2 6 3-3 5 4z' },
};
