/* All networks that the script does not know itself. */

import { bare } from '../config/bare.ts';
import { RARE } from '../model/networks-rare.ts';

export const networks = RARE.map((network) => bare(network));
