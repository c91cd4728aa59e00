import type { Network } from './network.ts';

/**
 * Truth Social.
 *
 * - Share: only the code of its users was found; the form is at https://truthsocial.com/share.
 * - Colour: none, no source was found.
 */
export const truthsocial: Network = {
  name: 'truthsocial',
  label: 'Truth Social',
  aliases: ['truth'],
  hosts: ['truthsocial.com'],
  shareTemplate: 'https://truthsocial.com/share?text={title}&url={url}',
  threadPattern: /\/@[^/]+\/(posts\/)?\d/,
  icon: { filled: 'M3 4h14v4h-5v12H8V8H3zm14.5 12.5H21V20h-3.5z' },
};
