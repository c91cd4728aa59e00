import type { Network } from './network.ts';

/**
 * Gab.
 *
 * - Share: as in react-share 5.3 (https://github.com/nygardk/react-share)
 * - Colour: as in react-share 5.3 (src/GabIcon.tsx)
 */
export const gab: Network = {
  name: 'gab',
  label: 'Gab',
  hosts: ['gab.com'],
  shareTemplate: 'https://gab.com/compose?url={url}&text={title}',
  threadPattern: /\/posts\/\d/,
  brandColour: '#00d178',
  icon: { line: 'M17 5.5V17q0 4-5 4-3.5 0-4.7-2M17 10a5 5 0 1 0-10 0 5 5 0 1 0 10 0' },
};
