import type { Network } from './network.ts';

/**
 * Nextdoor.
 *
 * - Share: as in Jetpack (https://github.com/Automattic/jetpack)
 * - Colour: Simple Icons 16.37.0 (https://simpleicons.org)
 */
export const nextdoor: Network = {
  name: 'nextdoor',
  label: 'Nextdoor',
  hostPattern: /^(.+\.)?nextdoor\.[a-z.]+$/,
  shareTemplate: 'https://nextdoor.com/sharekit/?source=afterword&body={title}%20{url}',
  threadPattern: /\/p\//,
  brandColour: '#8ed500',
  icon: { line: 'M3 12l9-8 9 8M6 9.5V20h12V9.5M10 20v-4.5a2 2 0 0 1 4 0V20' },
};
