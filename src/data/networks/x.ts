import { isEmoji } from './character-weight.ts';
import type { Network } from './network.ts';

/** Code points that X counts twice: all but those of these blocks. */
const DOUBLE_WEIGHT = /[^\0-\u10ff\u2000-\u200d\u2010-\u201f\u2032-\u2037]/gu;

/**
 * X.
 *
 * - Share: https://developer.x.com/en/docs/x-for-websites/tweet-button/guides/web-intent
 * - Limit: a URL counts as 23 characters, an emoji as 2,
 *   https://docs.x.com/fundamentals/counting-characters
 * - Colour: Simple Icons 16.37.0 (https://simpleicons.org)
 */
export const x: Network = {
  name: 'x',
  label: 'X',
  aliases: ['twitter'],
  hosts: ['x.com', 'twitter.com'],
  shareTemplate: 'https://x.com/intent/post?text={title}&url={url}',
  threadPattern: /\/status\//,
  characterLimit: 280,
  urlWeight: 23,
  characterWeight: (character) =>
    isEmoji(character) ? 2 : character.normalize().replace(DOUBLE_WEIGHT, '__').length,
  brandColour: '#000000',
  icon: { line: 'M3.5 4h5l12 16h-5zm16 0-6 7m-3 3-6 6' },
};
