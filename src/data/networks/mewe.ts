import type { Network } from './network.ts';

/**
 * MeWe.
 *
 * - Share: as in ngx-sharebuttons 17 (https://github.com/MurhafSousli/ngx-sharebuttons)
 * - Colour: Simple Icons 16.37.0 (https://simpleicons.org)
 */
export const mewe: Network = {
  name: 'mewe',
  label: 'MeWe',
  hosts: ['mewe.com'],
  shareTemplate: 'https://mewe.com/share?link={url}',
  brandColour: '#17377f',
  icon: { line: 'M4 19.5v-10l8 7 8-7v10M4 5v.01M12 5v.01M20 5v.01' },
};
