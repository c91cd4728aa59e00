import type { Network } from './network.ts';

/**
 * Flipboard.
 *
 * - Share: as in Shariff 3.3 (https://github.com/heiseonline/shariff)
 * - Colour: Simple Icons 16.37.0 (https://simpleicons.org)
 */
export const flipboard: Network = {
  name: 'flipboard',
  label: 'Flipboard',
  hosts: ['flipboard.com', 'flip.it'],
  shareTemplate: 'https://share.flipboard.com/bookmarklet/popout?v=2&title={title}&url={url}',
  brandColour: '#e12828',
  // Simple Icons: flipboard, 18 units wide
  icon: { filled: 'M3 3v18h18V3zm14.4 7.2h-3.6v3.6h-3.6v3.6H6.6V6.6h10.8z' },
};
