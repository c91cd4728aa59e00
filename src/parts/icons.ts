import { OWN } from '../elements/icons-own.ts';
import type { Paths } from '../elements/icons.ts';
import { TAKEN } from '../elements/icons-taken.ts';

/* What the bar's buttons show of the networks that the script does not know itself: a sentence needs none. */

export const icons: Paths = { ...TAKEN, ...OWN };
