import { expect } from 'chai';
import { allNetworks } from '../../../../src/data/networks/all-networks.ts';
import { buildShareUrl, fillTemplate } from '../../../../src/data/networks/share-url.ts';

const STORY = {
  title: 'Tide & “wet” #1: 100 % +5 = 😀👨‍👩‍👧 مدّ البحر',
  url: 'https://ledger.example/2026/tide?a=1&b=%20#live',
};

/** What a parameter of a share address holds. */
type Keys = { url?: string; title?: string; both?: string };

/** Each network's documented address, and the names of its parameters; sources in the networks' files. */
const LINKS: [id: string, address: string, keys: Keys][] = [
  ['facebook', 'https://www.facebook.com/sharer/sharer.php', { url: 'u' }],
  ['x', 'https://x.com/intent/post', { url: 'url', title: 'text' }],
  ['bluesky', 'https://bsky.app/intent/compose', { both: 'text' }],
  ['linkedin', 'https://www.linkedin.com/sharing/share-offsite/', { url: 'url' }],
  ['reddit', 'https://www.reddit.com/submit', { url: 'url', title: 'title' }],
  ['whatsapp', 'https://wa.me/', { both: 'text' }],
  ['threads', 'https://www.threads.com/intent/post', { url: 'url', title: 'text' }],
  ['hackernews', 'https://news.ycombinator.com/submitlink', { url: 'u', title: 't' }],
  ['lobsters', 'https://lobste.rs/stories/new', { url: 'url', title: 'title' }],
  [
    'pinterest',
    'https://www.pinterest.com/pin/create/button/',
    { url: 'url', title: 'description' },
  ],
  ['tumblr', 'https://www.tumblr.com/widgets/share/tool', { url: 'canonicalUrl', title: 'title' }],
  ['flipboard', 'https://share.flipboard.com/bookmarklet/popout', { url: 'url', title: 'title' }],
  ['vk', 'https://vk.com/share.php', { url: 'url', title: 'title' }],
  ['odnoklassniki', 'https://connect.ok.ru/offer', { url: 'url', title: 'title' }],
  ['weibo', 'https://service.weibo.com/share/share.php', { url: 'url', title: 'title' }],
  [
    'qzone',
    'https://sns.qzone.qq.com/cgi-bin/qzshare/cgi_qzshare_onekey',
    { url: 'url', title: 'title' },
  ],
  ['douban', 'https://www.douban.com/share/service', { url: 'href', title: 'name' }],
  ['hatena', 'https://b.hatena.ne.jp/add', { url: 'url', title: 'title' }],
  ['xing', 'https://www.xing.com/spi/shares/new', { url: 'url' }],
  ['nextdoor', 'https://nextdoor.com/sharekit/', { both: 'body' }],
  ['truthsocial', 'https://truthsocial.com/share', { url: 'url', title: 'text' }],
  ['gab', 'https://gab.com/compose', { url: 'url', title: 'text' }],
  ['gettr', 'https://gettr.com/share', { url: 'url', title: 'text' }],
  ['farcaster', 'https://farcaster.xyz/~/compose', { url: 'embeds[]', title: 'text' }],
  ['mewe', 'https://mewe.com/share', { url: 'link' }],
  ['mix', 'https://mix.com/add', { url: 'url' }],
  ['livejournal', 'https://www.livejournal.com/update.bml', { url: 'event', title: 'subject' }],
  ['shareopenly', 'https://shareopenly.org/share/', { url: 'url', title: 'text' }],
  ['mastodon', 'https://social.example/share', { both: 'text' }],
  ['misskey', 'https://social.example/share', { both: 'text' }],
  ['friendica', 'https://social.example/compose', { both: 'body' }],
  ['lemmy', 'https://social.example/create_post', { url: 'url', title: 'title' }],
  ['diaspora', 'https://share.diasporafoundation.org/', { url: 'url', title: 'title' }],
  ['gnusocial', 'https://social.example/notice/new', { both: 'status_textarea' }],
  ['hubzilla', 'https://social.example/rpost', { both: 'body' }],
  ['telegram', 'https://t.me/share/url', { url: 'url', title: 'text' }],
  ['line', 'https://social-plugins.line.me/lineit/share', { url: 'url', title: 'text' }],
  ['teams', 'https://teams.microsoft.com/share', { url: 'href', title: 'msgText' }],
  ['viber', 'viber://forward', { both: 'text' }],
  ['threema', 'threema://compose', { both: 'text' }],
  ['messenger', 'fb-messenger://share/', { url: 'link' }],
  ['sms', 'sms:', { both: 'body' }],
  ['buffer', 'https://buffer.com/add', { url: 'url', title: 'text' }],
  ['instapaper', 'https://www.instapaper.com/hello2', { url: 'url', title: 'title' }],
  ['raindrop', 'https://app.raindrop.io/add', { url: 'link', title: 'title' }],
  ['wallabag', 'https://app.wallabag.it/bookmarklet', { url: 'url' }],
  ['evernote', 'https://www.evernote.com/clip.action', { url: 'url', title: 'title' }],
  ['trello', 'https://trello.com/add-card', { url: 'url', title: 'name' }],
  ['pinboard', 'https://pinboard.in/add', { url: 'url', title: 'title' }],
  ['chatgpt', 'https://chatgpt.com/', { both: 'prompt' }],
  ['claude', 'https://claude.ai/new', { both: 'q' }],
  ['perplexity', 'https://www.perplexity.ai/search', { both: 'q' }],
  ['googleai', 'https://www.google.com/search', { both: 'q' }],
  ['grok', 'https://x.com/i/grok', { both: 'text' }],
];

describe('a share address', () => {
  for (const [id, address, { url, title, both }] of LINKS) {
    it(`of ${id} gives title and address back as they were`, () => {
      const network = allNetworks.find(({ name }) => name === id)!;
      const link = fillTemplate(buildShareUrl(network, STORY), { instance: 'social.example' });
      const [before, query] = link.split('?');
      expect(before).to.equal(address);
      expect(link).not.to.match(/[{}\s#]/);
      const found = new URL(`https://any.example/?${query!}`).searchParams;
      if (url) expect(found.get(url)).to.equal(STORY.url);
      if (title) expect(found.get(title)).to.equal(STORY.title);
      if (both)
        expect(found.get(both)).to.be.oneOf(
          [' ', '\n'].map((gap) => STORY.title + gap + STORY.url),
        );
    });
  }

  it('is there for every network that can be shared with', () => {
    const able = allNetworks.filter(({ shareTemplate }) => shareTemplate).map(({ name }) => name);
    expect(LINKS.map(([id]) => id)).to.have.members(able);
  });

  it('leads to an app only where that is said', () => {
    for (const { name, shareTemplate, isApp } of allNetworks) {
      if (shareTemplate) expect(!shareTemplate.startsWith('https:'), name).to.equal(!!isApp);
    }
  });
});
