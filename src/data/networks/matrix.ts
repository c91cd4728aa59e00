import type { Network } from './network.ts';

/**
 * Matrix: a place to discuss at, to link to.
 *
 * - No share form is known. Threads: as the addresses of posts at https://matrix.to are written.
 * - Colour: Simple Icons 16.37.0 (https://simpleicons.org)
 */
export const matrix: Network = {
  name: 'matrix',
  label: 'Matrix',
  hosts: ['matrix.to'],
  threadPattern: /\/(\$|%24)/,
  brandColour: '#000000',
  // Simple Icons: matrix, 22 units wide
  icon: {
    filled:
      'M1.6 1.5v21H3v.5H1V1h2v.5zM8 8.2v1l1-1 1.5-.3q.8 0 1.3.3t1 1q.3-.5 1-.9.5-.3 1.3-.4l1.2.2.9.5.6.9.2 1.3V16h-2.2v-5.2l-.2-.6-.4-.4-.7-.2-.7.2-.5.5-.2.6V16h-2.2V11l-.1-.6-.4-.5-.8-.1h-.4q-.2 0-.5.3l-.4.5-.1 1V16H6V8.2zm14.4 14.3v-21H21V1H23v22h-2v-.5z',
  },
};
