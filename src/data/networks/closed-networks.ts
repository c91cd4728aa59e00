import { delicious } from './delicious.ts';
import { flattr } from './flattr.ts';
import { googlebookmarks } from './googlebookmarks.ts';
import { googleplus } from './googleplus.ts';
import { mashable } from './mashable.ts';
import { pocket } from './pocket.ts';
import { skype } from './skype.ts';
import { stumbleupon } from './stumbleupon.ts';
import { tencentweibo } from './tencentweibo.ts';
import { workplace } from './workplace.ts';
import type { Network } from './network.ts';

/** Networks that are closed: a config that names one is told since when. */
export const closedNetworks: readonly Network[] = [
  pocket,
  googleplus,
  skype,
  stumbleupon,
  googlebookmarks,
  delicious,
  mashable,
  workplace,
  tencentweibo,
  flattr,
];
