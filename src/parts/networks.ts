/* All networks that the script does not know itself. */

import { withoutPrototype } from '../schema/without-prototype.ts';
import { RARE } from '../data/networks/networks-rare.ts';

export const networks = RARE.map((network) => withoutPrototype(network));
