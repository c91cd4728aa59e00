/* The networks that are not part of the script, with their icons. */

export { moreNetworks } from '../data/networks/more-networks.ts';
