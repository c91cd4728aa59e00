import { countUtf8Bytes } from './character-weight.ts';
import type { Network } from './network.ts';

/**
 * Farcaster.
 *
 * - Share: https://docs.farcaster.xyz/reference/farcaster/intent-urls. Warpcast was its name
 *   before.
 * - Limit: 320 bytes, https://github.com/farcasterxyz/protocol/blob/main/docs/SPECIFICATION.md
 * - Colour: Simple Icons 16.37.0 (https://simpleicons.org)
 */
export const farcaster: Network = {
  name: 'farcaster',
  label: 'Farcaster',
  aliases: ['warpcast'],
  hosts: ['farcaster.xyz', 'warpcast.com'],
  shareTemplate: 'https://farcaster.xyz/~/compose?text={title}&embeds[]={url}',
  threadPattern: /\/0x[\da-f]{6,}/,
  characterLimit: 320,
  urlWeight: 0,
  characterWeight: countUtf8Bytes,
  brandColour: '#855dcd',
  // Simple Icons: farcaster, 20 units wide
  icon: {
    filled:
      'M17.2 2.2H6.8A5 5 0 0 0 2 7v10c0 2.7 2.1 4.8 4.8 4.8h10.4c2.7 0 4.8-2.1 4.8-4.8V7c0-2.7-2.1-4.8-4.8-4.8m.7 14.3v.4q.3 0 .4.4v.5H14v-.5q.1-.4.5-.4v-.4q0-.3.3-.4v-3.6a3 3 0 0 0-2.9-2.6 3 3 0 0 0-2.8 2.6V16q.3 0 .4.4v.4q.3 0 .4.4v.5H5.7v-.5q0-.4.4-.4v-.4q0-.3.4-.4V9.5H6l-.5-1.7h2.2V6.2H16v1.6h2.3L18 9.5h-.4v6.6q.3 0 .4.4',
  },
};
