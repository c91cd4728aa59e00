import { at, NONE } from './hosts.ts';
import type { Network } from './network.ts';

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/**
 * Networks to post to. Threads documents its own
 * (https://developers.facebook.com/documentation/threads/threads-web-intents: 500 characters, emoji by
 * their UTF-8 bytes). The others as share bars have them: shareon 2.8 (Hacker News, Lobsters, Tumblr),
 * react-share 5.3 (Gab, Hatena, LiveJournal, Odnoklassniki, Weibo), Shariff 3.3 (Flipboard,
 * XING, Qzone), sharer.js 0.5 (Douban), Jetpack (Nextdoor), ngx-sharebuttons 17 (MeWe, Mix). Of Truth
 * Social, GETTR and ShareOpenly only users' code was found. What else has a source has it beside it.
 */
export const SOCIAL: readonly Network[] = [
  {
    id: 'threads',
    name: 'Threads',
    hosts: at('threads.com', 'threads.net'),
    template: 'https://www.threads.com/intent/post?text={title}&url={url}',
    thread: /\/post\//,
    limit: 500,
    weigh: (text) => (/\p{Extended_Pictographic}|\p{RI}/u.test(text) ? bytesOf(text) : 1),
  },
  {
    id: 'hackernews',
    name: 'Hacker News',
    names: ['hn', 'ycombinator'],
    hosts: at('news.ycombinator.com'),
    // 80 characters: what its form says when there are more, as users tell; it documents no limit.
    template: 'https://news.ycombinator.com/submitlink?u={url}&t={title}',
    thread: /item\?id=\d/,
    limit: 80,
    link: 0,
  },
  {
    id: 'lobsters',
    name: 'Lobsters',
    hosts: at('lobste.rs'),
    // https://github.com/lobsters/lobsters/blob/main/app/models/story.rb: titles of 3 to 150 characters
    template: 'https://lobste.rs/stories/new?url={url}&title={title}',
    thread: /\/s\/\w/,
    limit: 150,
    link: 0,
  },
  {
    id: 'tumblr',
    name: 'Tumblr',
    hosts: at('tumblr.com'),
    template:
      'https://www.tumblr.com/widgets/share/tool?posttype=link&canonicalUrl={url}&title={title}',
    thread: /\/\d{6,}/,
  },
  {
    id: 'flipboard',
    name: 'Flipboard',
    hosts: at('flipboard.com', 'flip.it'),
    template: 'https://share.flipboard.com/bookmarklet/popout?v=2&title={title}&url={url}',
  },
  {
    id: 'odnoklassniki',
    name: 'Odnoklassniki',
    names: ['ok'],
    hosts: at('ok.ru', 'odnoklassniki.ru'),
    template: 'https://connect.ok.ru/offer?url={url}&title={title}&imageUrl={image}',
    thread: /\/topic\/\d/,
  },
  {
    id: 'weibo',
    name: 'Weibo',
    names: ['sinaweibo'],
    hosts: at('weibo.com', 'weibo.cn'),
    template: 'https://service.weibo.com/share/share.php?url={url}&title={title}&pic={image}',
    thread: /\/(\d{9,}\/\w+|status\/\w+|detail\/\w+)/,
  },
  {
    id: 'qzone',
    name: 'Qzone',
    hosts: at('qzone.qq.com'),
    // As in Shariff 3.3; Tencent's own page on it was not found.
    template: 'https://sns.qzone.qq.com/cgi-bin/qzshare/cgi_qzshare_onekey?url={url}&title={title}',
  },
  {
    id: 'douban',
    name: 'Douban',
    hosts: at('douban.com'),
    // As in sharer.js 0.5; Douban's own page on it was not found.
    template: 'https://www.douban.com/share/service?href={url}&name={title}',
    thread: /\/(topic|status)\/\d/,
  },
  {
    id: 'hatena',
    name: 'Hatena Bookmark',
    names: ['hatenabookmark'],
    hosts: at('b.hatena.ne.jp'),
    // As in react-share 5.3; Hatena's own page on it was not found.
    template: 'https://b.hatena.ne.jp/add?mode=confirm&url={url}&title={title}',
    thread: /\/entry\//,
  },
  {
    id: 'xing',
    name: 'XING',
    hosts: at('xing.com'),
    template: 'https://www.xing.com/spi/shares/new?url={url}',
  },
  {
    id: 'nextdoor',
    name: 'Nextdoor',
    hosts: /^(.+\.)?nextdoor\.[a-z.]+$/,
    template: 'https://nextdoor.com/sharekit/?source=afterword&body={title}%20{url}',
    thread: /\/p\//,
  },
  {
    id: 'truthsocial',
    name: 'Truth Social',
    names: ['truth'],
    hosts: at('truthsocial.com'),
    template: 'https://truthsocial.com/share?text={title}&url={url}',
    thread: /\/@[^/]+\/(posts\/)?\d/,
  },
  {
    id: 'gab',
    name: 'Gab',
    hosts: at('gab.com'),
    template: 'https://gab.com/compose?url={url}&text={title}',
    thread: /\/posts\/\d/,
  },
  {
    id: 'gettr',
    name: 'GETTR',
    hosts: at('gettr.com'),
    template: 'https://gettr.com/share?text={title}&url={url}',
    thread: /\/post\//,
  },
  {
    id: 'farcaster',
    name: 'Farcaster',
    names: ['warpcast'],
    hosts: at('farcaster.xyz', 'warpcast.com'),
    // https://docs.farcaster.xyz/reference/farcaster/intent-urls; warpcast.com was its name before. 320 bytes:
    // https://github.com/farcasterxyz/protocol/blob/main/docs/SPECIFICATION.md
    template: 'https://farcaster.xyz/~/compose?text={title}&embeds[]={url}',
    thread: /\/0x[\da-f]{6,}/,
    limit: 320,
    link: 0,
    weigh: bytesOf,
  },
  {
    id: 'mewe',
    name: 'MeWe',
    hosts: at('mewe.com'),
    template: 'https://mewe.com/share?link={url}',
  },
  { id: 'mix', name: 'Mix', hosts: at('mix.com'), template: 'https://mix.com/add?url={url}' },
  {
    id: 'livejournal',
    name: 'LiveJournal',
    hosts: at('livejournal.com'),
    // As in react-share 5.3; `update.bml` is its own form for posts, whose fields are not documented.
    template: 'https://www.livejournal.com/update.bml?subject={title}&event={url}',
    thread: /\/\d+\.html/,
  },
  {
    id: 'shareopenly',
    name: 'ShareOpenly',
    hosts: NONE,
    template: 'https://shareopenly.org/share/?url={url}&text={title}',
  },
];
