/* All networks that the script does not know itself. */

export { RARE as networks } from '../model/networks-rare.ts';
