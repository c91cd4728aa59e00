import type { Network } from './network.ts';

/** Of those whose host now serves something else. */
const NONE = /(?!)/;

export const RARE: readonly Network[] = [
  {
    id: 'threads',
    name: 'Threads',
    hosts: /^(.+\.)?threads\.(com|net)$/,
    template: 'https://www.threads.com/intent/post?text={title}&url={url}',
    thread: /\/post\//,
    limit: 500,
  },
  {
    id: 'mastodon',
    name: 'Mastodon',
    hosts: /mastodon|mstdn|^mas\.to$/,
    template: 'https://{instance}/share?text={title}%20{url}',
    thread: /\/@[^/]+\/\d+/,
    limit: 500,
    server: 'mastodon',
    instance: 'mastodon.social',
  },
  {
    id: 'telegram',
    name: 'Telegram',
    hosts: /^(t|telegram)\.me$/,
    template: 'https://t.me/share/url?url={url}&text={title}',
    thread: /\/\d+$/,
  },
  { id: 'pocket', name: 'Pocket', hosts: /^getpocket\.com$/, dead: '2025-07-08' },
  { id: 'googleplus', name: 'Google+', hosts: /^plus\.google\.com$/, dead: '2019-04-02' },
  { id: 'skype', name: 'Skype', hosts: /^(.+\.)?skype\.com$/, dead: '2025-05-05' },
  { id: 'stumbleupon', name: 'StumbleUpon', hosts: /^stumbleupon\.com$/, dead: '2018-06-30' },
  { id: 'googlebookmarks', name: 'Google Bookmarks', hosts: NONE, dead: '2021-09-30' },
  { id: 'delicious', name: 'del.icio.us', hosts: /^del\.icio\.us$/, dead: '2017-06-15' },
  { id: 'mashable', name: 'Mashable', hosts: NONE, dead: 'yes' },
  { id: 'workplace', name: 'Workplace', hosts: /^(.+\.)?workplace\.com$/, dead: '2026-06-01' },
  { id: 'tencentweibo', name: 'Tencent Weibo', hosts: /^t\.qq\.com$/, dead: '2020-09-28' },
  { id: 'flattr', name: 'Flattr', hosts: /^flattr\.com$/, dead: 'yes' },
];
