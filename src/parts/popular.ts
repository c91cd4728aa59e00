import { updateAges } from '../elements/popular-ages.ts';
import { updateMovement } from '../elements/popular-movement.ts';
import type { Update } from '../elements/popular-view.ts';

/** What not every popular list needs: how long ago things were, and where they have moved. */
export const update: Update = (...view) => {
  updateMovement(...view);
  updateAges(...view);
};
