import { OWN } from '../components/icons-own.ts';
import type { Paths } from '../components/icons.ts';
import { TAKEN } from '../components/icons-taken.ts';

/* What the bar's buttons show of the networks that the script does not know itself: a sentence needs none. */

export const icons: Paths = { ...TAKEN, ...OWN };
