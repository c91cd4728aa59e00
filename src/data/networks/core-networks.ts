import { bluesky } from './bluesky.ts';
import { facebook } from './facebook.ts';
import { linkedin } from './linkedin.ts';
import { pinterest } from './pinterest.ts';
import { reddit } from './reddit.ts';
import { telegram } from './telegram.ts';
import { vk } from './vk.ts';
import { whatsapp } from './whatsapp.ts';
import { x } from './x.ts';
import type { Network } from './network.ts';

/**
 * The networks of the default bar and three more that most share bars have. They are part of the script;
 * all others are loaded when a page names one.
 */
export const coreNetworks: readonly Network[] = [
  facebook,
  x,
  bluesky,
  linkedin,
  reddit,
  whatsapp,
  telegram,
  pinterest,
  vk,
];
