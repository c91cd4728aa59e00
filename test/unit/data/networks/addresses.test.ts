import { expect } from 'chai';
import { allNetworks } from '../../../../src/data/networks/all-networks.ts';
import { NetworkIndex } from '../../../../src/data/networks/network-index.ts';

const index = new NetworkIndex(allNetworks, true);

/** As readers copy them from the address bar: a post, and what is none: a profile, a group, its list of posts. */
const ADDRESSES: Readonly<Record<string, { posts?: string[]; pages: string[] }>> = {
  facebook: {
    posts: [
      'https://www.facebook.com/ledger/posts/pfbid02AbCdEf',
      'https://www.facebook.com/groups/1234/permalink/5678/',
      'https://www.facebook.com/permalink.php?story_fbid=pfbid0x&id=100064',
      'https://www.facebook.com/ledger/videos/1234567890/',
      'https://www.facebook.com/reel/1234567890',
      'https://www.facebook.com/share/p/1AbCdEfGhI/',
    ],
    pages: [
      'https://www.facebook.com/ledger',
      'https://www.facebook.com/ledger/posts',
      'https://www.facebook.com/ledger/posts/',
      'https://www.facebook.com/ledger/videos/?ref=page_internal',
      'https://m.facebook.com/profile.php?id=100064',
    ],
  },
  x: {
    posts: ['https://x.com/ledger/status/1860000000000000000?s=20'],
    pages: ['https://x.com/ledger', 'https://twitter.com/ledger/with_replies'],
  },
  bluesky: {
    posts: ['https://bsky.app/profile/ledger.example/post/3lbxyz2abcd2e'],
    pages: ['https://bsky.app/profile/ledger.example', 'https://bsky.app/profile/did:plc:z72i7'],
  },
  linkedin: {
    posts: [
      'https://www.linkedin.com/posts/ledger_tide-activity-7123456789-AbCd',
      'https://www.linkedin.com/feed/update/urn:li:activity:7123456789/',
      'https://www.linkedin.com/pulse/tide-table-jane-doe-abc1f/',
    ],
    pages: [
      'https://www.linkedin.com/company/ledger/',
      'https://www.linkedin.com/company/ledger/posts/',
      'https://www.linkedin.com/company/ledger/posts/?feedView=all',
    ],
  },
  reddit: {
    posts: ['https://www.reddit.com/r/news/comments/1abcde/tide/'],
    pages: ['https://www.reddit.com/r/news/', 'https://old.reddit.com/user/ledger'],
  },
  whatsapp: { pages: ['https://whatsapp.com/channel/0029VaAbCd', 'https://wa.me/15550100'] },
  threads: {
    posts: ['https://www.threads.com/@ledger/post/DCabcDEfgh1'],
    pages: ['https://www.threads.net/@ledger'],
  },
  hackernews: {
    posts: ['https://news.ycombinator.com/item?id=42200000'],
    pages: ['https://news.ycombinator.com/user?id=ledger'],
  },
  lobsters: {
    posts: ['https://lobste.rs/s/abc123/tide_table'],
    pages: ['https://lobste.rs/~ledger'],
  },
  pinterest: {
    posts: ['https://www.pinterest.co.uk/pin/123456789012345678/'],
    pages: ['https://www.pinterest.com/ledger/'],
  },
  tumblr: {
    posts: ['https://www.tumblr.com/ledger/712345678901234567/tide'],
    pages: ['https://ledger.tumblr.com/', 'https://www.tumblr.com/ledger'],
  },
  flipboard: { pages: ['https://flipboard.com/@ledger'] },
  vk: {
    posts: ['https://vk.com/wall-12345_6789', 'https://vk.ru/ledger?w=wall-12345_6789'],
    pages: ['https://vk.com/ledger', 'https://vk.com/wall-12345'],
  },
  odnoklassniki: {
    posts: ['https://ok.ru/group/51234567890123/topic/151234567890123'],
    pages: ['https://ok.ru/group/51234567890123'],
  },
  weibo: {
    posts: ['https://weibo.com/1234567890/NabcDEfgh', 'https://m.weibo.cn/detail/5012345678901234'],
    pages: ['https://weibo.com/u/1234567890', 'https://weibo.com/1234567890'],
  },
  qzone: { pages: ['https://user.qzone.qq.com/12345678'] },
  douban: {
    posts: ['https://www.douban.com/group/topic/123456789/'],
    pages: ['https://www.douban.com/people/ledger/'],
  },
  hatena: {
    posts: ['https://b.hatena.ne.jp/entry/s/ledger.example/tide'],
    pages: ['https://b.hatena.ne.jp/ledger/'],
  },
  xing: { pages: ['https://www.xing.com/pages/ledger'] },
  nextdoor: {
    posts: ['https://nextdoor.com/p/AbCdEfGhIj'],
    pages: ['https://nextdoor.co.uk/pages/ledger/'],
  },
  truthsocial: {
    posts: ['https://truthsocial.com/@ledger/posts/113512345678901234'],
    pages: ['https://truthsocial.com/@ledger'],
  },
  gab: {
    posts: ['https://gab.com/ledger/posts/113512345678901234'],
    pages: ['https://gab.com/ledger'],
  },
  gettr: { posts: ['https://gettr.com/post/p3abcdef12'], pages: ['https://gettr.com/user/ledger'] },
  farcaster: {
    posts: [
      'https://farcaster.xyz/ledger/0x9288c1e8',
      'https://farcaster.xyz/~/conversations/0x9288c1e862aa72bd69d0e383a28b9a76b63cbdb4',
    ],
    pages: ['https://warpcast.com/ledger'],
  },
  mewe: { pages: ['https://mewe.com/p/ledger'] },
  mix: { pages: ['https://mix.com/ledger'] },
  livejournal: {
    posts: ['https://ledger.livejournal.com/12345.html'],
    pages: ['https://ledger.livejournal.com/profile'],
  },
  mastodon: {
    posts: [
      'https://mastodon.social/@ledger/113512345678901234',
      'https://social.example/users/ledger/statuses/113512345678901234',
    ],
    pages: ['https://mastodon.social/@ledger', 'https://fosstodon.org/@ledger/with_replies'],
  },
  misskey: {
    posts: ['https://misskey.io/notes/9abcdefghijk'],
    pages: ['https://misskey.io/@ledger'],
  },
  friendica: {
    posts: ['https://venera.social/display/fed0ba2e-1267-3fd1-0ab9-8c9123456789'],
    pages: ['https://venera.social/profile/ledger'],
  },
  lemmy: {
    posts: ['https://lemmy.world/post/12345678', 'https://feddit.org/post/123'],
    pages: ['https://lemmy.world/c/news', 'https://beehaw.org/u/ledger'],
  },
  diaspora: {
    posts: ['https://diasp.org/posts/a1b2c3d4e5f60718'],
    pages: ['https://diasp.org/people/a1b2c3d4e5f60718'],
  },
  gnusocial: {
    posts: ['https://gnusocial.net/notice/1234567'],
    pages: ['https://gnusocial.net/ledger'],
  },
  hubzilla: {
    posts: ['https://hubzilla.example/item/fed0ba2e-1267-3fd1'],
    pages: ['https://hubzilla.example/channel/ledger'],
  },
  telegram: { posts: ['https://t.me/ledger/1234'], pages: ['https://t.me/ledger'] },
  line: { pages: ['https://line.me/R/ti/p/@ledger'] },
  teams: { pages: ['https://teams.microsoft.com/l/channel/19%3Aabc'] },
  viber: { pages: ['https://invite.viber.com/?g2=AbC'] },
  threema: { pages: ['https://threema.id/LEDGER01'] },
  messenger: { pages: ['https://m.me/ledger'] },
  buffer: { pages: ['https://buffer.com/ledger'] },
  instapaper: { pages: ['https://www.instapaper.com/p/ledger'] },
  raindrop: { pages: ['https://raindrop.io/ledger/tides-123'] },
  wallabag: { pages: ['https://app.wallabag.it/share/abc'] },
  evernote: { pages: ['https://www.evernote.com/pub/ledger/tides'] },
  trello: { pages: ['https://trello.com/b/AbCdEfGh/tides'] },
  pinboard: { pages: ['https://pinboard.in/u:ledger'] },
  instagram: {
    posts: ['https://www.instagram.com/p/DCabcDEfgh1/', 'https://www.instagram.com/reel/DCabc/'],
    pages: ['https://www.instagram.com/ledger/'],
  },
  youtube: {
    posts: ['https://www.youtube.com/watch?v=dQw4w9WgXcQ', 'https://youtu.be/dQw4w9WgXcQ'],
    pages: ['https://www.youtube.com/@ledger', 'https://www.youtube.com/@ledger/shorts/'],
  },
  tiktok: {
    posts: ['https://www.tiktok.com/@ledger/video/7123456789012345678'],
    pages: ['https://www.tiktok.com/@ledger'],
  },
  discord: {
    posts: ['https://discord.com/channels/123456789/234567890/345678901'],
    pages: ['https://discord.gg/ledger', 'https://discord.com/channels/123456789/234567890'],
  },
  github: {
    posts: ['https://github.com/ledger/tides/discussions/12'],
    pages: ['https://github.com/ledger', 'https://github.com/ledger/tides/discussions'],
  },
  twitch: {
    posts: ['https://www.twitch.tv/videos/2123456789'],
    pages: ['https://www.twitch.tv/ledger'],
  },
  matrix: {
    posts: ['https://matrix.to/#/!AbC:ledger.example/$143273582443PhrSn'],
    pages: ['https://matrix.to/#/#tides:ledger.example'],
  },
  signal: { pages: ['https://signal.group/#CjQKIAbC'] },
  chatgpt: { pages: ['https://chatgpt.com/g/g-abc'] },
  claude: { pages: ['https://claude.ai/share/abc'] },
  perplexity: { pages: ['https://www.perplexity.ai/page/abc'] },
  grok: { pages: ['https://grok.com/'] },
};

/** Known by their names alone: their host is another's, or nobody's. */
const HOSTLESS = ['shareopenly', 'sms', 'googleai', 'googlebookmarks', 'mashable'];

describe('an address', () => {
  for (const [id, { posts = [], pages }] of Object.entries(ADDRESSES)) {
    const network = index.findByName(id);
    for (const address of posts) {
      it(`${address} is a post on ${id}`, () => {
        expect(index.findByUrl(address)?.name).to.equal(id);
        expect(network?.threadPattern?.test(address)).to.equal(true);
      });
    }
    for (const address of pages) {
      it(`${address} is of ${id}, and no post`, () => {
        expect(index.findByUrl(address)?.name).to.equal(id);
        expect(!!network?.threadPattern?.test(address)).to.equal(false);
      });
    }
  }

  it('is tried of every open network that has a host, and a post of each that has posts', () => {
    const open = allNetworks.filter(({ name, closed }) => !closed && !HOSTLESS.includes(name));
    expect(Object.keys(ADDRESSES)).to.have.members(open.map(({ name }) => name));
    for (const { name, threadPattern } of open) {
      expect(!!ADDRESSES[name]!.posts, name).to.equal(!!threadPattern);
    }
  });

  it('of those without a host is nobody’s', () => {
    const hostless = allNetworks.filter(({ hosts, hostPattern }) => !hosts && !hostPattern);
    expect(hostless.map(({ name }) => name)).to.have.members(HOSTLESS);
    expect(index.findByUrl('https://ledger.example/')).to.equal(undefined);
  });
});
