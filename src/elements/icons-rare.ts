import type { Paths } from './icons.ts';

/** Drawings that few pages use, in the form of those in icons.ts. */
export const RARE: Paths = {
  threads:
    'sM19 8.5C18 5 15.5 3 12 3c-5 0-7.5 3.5-7.5 9s2.5 9 7.5 9c4.5 0 7-2.5 7-5.2 0-3-2.7-4.8-6.5-4.8-2.8 0-4.5 1.2-4.5 3 0 1.7 1.4 2.8 3.4 2.8 2.8 0 4.1-1.8 4.1-4.8S14.3 7.5 12 7.5q-2 0-3.2 1.7',
  mastodon:
    'sM16 16.5q5-.5 5-4V9q0-6-6-6H9Q3 3 3 9c0 8 2 14 12.5 11.5M7.5 13.5v-4a2.2 2.2 0 0 1 4.5 0v2.5-2.5a2.2 2.2 0 0 1 4.5 0v4',
  telegram: 'M22 3 2 11l5.5 2L17 7l-7.3 7-.2 6 3-3 5 4z',
};
