import { updateAges } from '../components/popular/popular-ages.ts';
import { updateMovement } from '../components/popular/popular-movement.ts';
import type { Update } from '../components/popular/popular-view.ts';

/** What not every popular list needs: how long ago things were, and where they have moved. */
export const update: Update = (...view) => {
  updateMovement(...view);
  updateAges(...view);
};
