import type { Network } from './network.ts';

/**
 * GETTR.
 *
 * - Share: only the code of its users was found; the form is at https://gettr.com/share.
 * - Colour: none, no source was found.
 */
export const gettr: Network = {
  name: 'gettr',
  label: 'GETTR',
  hosts: ['gettr.com'],
  shareTemplate: 'https://gettr.com/share?text={title}&url={url}',
  threadPattern: /\/post\//,
  icon: {
    filled:
      'M12.5 2Q17.5 6 17.5 10a5.5 5.5 0 0 1-11 0q0-2.5 2-4.5 0 2.5 2 2.5Q13 6 12.5 2zM8 17h8l-1.5 5h-5z',
  },
};
