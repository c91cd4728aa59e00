import { at, NONE } from './hosts.ts';
import type { Network } from './network.ts';
import { FEDIVERSE } from './networks-fediverse.ts';
import { OTHER } from './networks-other.ts';
import { SOCIAL } from './networks-social.ts';

/** Those that are gone; what became of them, with sources, is in config/explain-dead.ts. */
const DEAD: readonly Network[] = [
  { id: 'pocket', name: 'Pocket', hosts: at('getpocket.com'), dead: '2025-07-08' },
  { id: 'googleplus', name: 'Google+', hosts: at('plus.google.com'), dead: '2019-04-02' },
  { id: 'skype', name: 'Skype', hosts: at('skype.com'), dead: '2025-05-05' },
  { id: 'stumbleupon', name: 'StumbleUpon', hosts: at('stumbleupon.com'), dead: '2018-06-30' },
  { id: 'googlebookmarks', name: 'Google Bookmarks', hosts: NONE, dead: '2021-09-30' },
  { id: 'delicious', name: 'del.icio.us', hosts: at('del.icio.us'), dead: '2017-06-15' },
  { id: 'mashable', name: 'Mashable', hosts: NONE, dead: 'yes' },
  { id: 'workplace', name: 'Workplace', hosts: at('workplace.com'), dead: '2026-06-01' },
  { id: 'tencentweibo', name: 'Tencent Weibo', hosts: at('t.qq.com'), dead: '2020-09-28' },
  { id: 'flattr', name: 'Flattr', hosts: at('flattr.com'), dead: 'yes' },
];

/** All networks that the script does not know itself. */
export const RARE: readonly Network[] = [...SOCIAL, ...FEDIVERSE, ...OTHER, ...DEAD];
