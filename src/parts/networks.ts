/* All networks that the script does not know itself. */

import { bare } from '../schema/without-prototype.ts';
import { RARE } from '../data/networks/networks-rare.ts';

export const networks = RARE.map((network) => bare(network));
