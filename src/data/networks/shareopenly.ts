import type { Network } from './network.ts';

/**
 * ShareOpenly.
 *
 * - Share: only the code of its users was found; the form is at https://shareopenly.org/share/.
 * - Colour: none, no source was found.
 */
export const shareopenly: Network = {
  name: 'shareopenly',
  label: 'ShareOpenly',
  shareTemplate: 'https://shareopenly.org/share/?url={url}&text={title}',
  icon: {
    line: 'M15.5 6a2.5 2.5 0 1 0 5 0 2.5 2.5 0 1 0-5 0m-12 6a2.5 2.5 0 1 0 5 0 2.5 2.5 0 1 0-5 0m12 6a2.5 2.5 0 1 0 5 0 2.5 2.5 0 1 0-5 0m-7.2-7.1 7.4-3.8m-7.4 6 7.4 3.8',
  },
};
