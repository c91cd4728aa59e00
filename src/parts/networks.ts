/* All networks that the script does not know itself, with their drawings. */

export { RARE as icons } from '../elements/icons-rare.ts';
export { RARE as networks } from '../model/networks-rare.ts';
