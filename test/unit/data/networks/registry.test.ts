import { expect } from 'chai';
import { parseServerHost } from '../../../../src/data/networks/server-host.ts';
import { findReplyCounter } from '../../../../src/data/replies/counters.ts';
import { allNetworks } from '../../../../src/data/networks/all-networks.ts';
import { NetworkIndex } from '../../../../src/data/networks/network-index.ts';

const index = new NetworkIndex(allNetworks, true);
const OPEN = allNetworks.filter(({ closed }) => !closed);
/** A post on each of those that tell their replies. */
const POSTS: Readonly<Record<string, string>> = {
  bluesky: 'https://bsky.app/profile/ledger.example/post/3lbxyz2abcd2e',
  hackernews: 'https://news.ycombinator.com/item?id=42200000',
  mastodon: 'https://mastodon.social/@ledger/113512345678901234',
  lemmy: 'https://lemmy.world/post/12345678',
};

describe('the registry', () => {
  it('has more than forty networks that are open', () => {
    expect(OPEN.length).to.be.greaterThan(40);
  });

  it('finds each by its name, its label and its aliases, however they are written', () => {
    for (const { name, label, aliases = [] } of allNetworks) {
      const written = [
        name,
        name.toUpperCase(),
        ` ${name} `,
        ...aliases,
        ...(label ? [label] : []),
      ];
      for (const text of written) {
        expect(index.findByName(text)?.name, text).to.equal(name);
      }
    }
  });

  const written: [name: string, id: string][] = [
    ['Twitter', 'x'],
    ['Hacker-News', 'hackernews'],
    ['hacker news', 'hackernews'],
    ['Ycombinator', 'hackernews'],
    ['FB', 'facebook'],
    ['Microsoft Teams', 'teams'],
    ['diaspora*', 'diaspora'],
    ['Google+', 'googleplus'],
    ['bsky.app', 'bluesky'],
    ['telegram.me', 'telegram'],
    ['Firefish', 'misskey'],
    ['warpcast', 'farcaster'],
  ];
  for (const [name, id] of written) {
    it(`knows ${name} as ${id}`, () => expect(index.findByName(name)?.name).to.equal(id));
  }

  it('has no name for two', () => {
    const names = allNetworks.flatMap(({ name, aliases = [] }) => [name, ...aliases]);
    expect(new Set(names).size).to.equal(names.length);
  });

  it('has a colour of six digits, and of few networks none', () => {
    for (const { name, brandColour } of OPEN) {
      if (brandColour) expect(brandColour, name).to.match(/^#[\da-f]{6}$/);
    }
    const without = OPEN.filter(({ brandColour }) => !brandColour).map(({ name }) => name);
    expect(without).to.have.members([
      ...['truthsocial', 'gettr', 'shareopenly', 'friendica', 'hubzilla', 'raindrop', 'sms'],
    ]);
  });

  it('says of those networks that their replies are counted of which they are', () => {
    for (const { name, serverSoftware, replyCountSource } of OPEN) {
      const href = POSTS[name] ?? 'https://social.example/post/1';
      const server = serverSoftware && name;
      const thread = { network: name, server, mode: 'thread', href, story: 'https://a.example/' };
      expect(!!findReplyCounter(thread), name).to.equal(!!replyCountSource);
    }
  });

  it('names a server that takes everybody for software that asks for the reader’s own', () => {
    for (const { name, serverSoftware, shareTemplate } of OPEN) {
      if (!serverSoftware) continue;
      expect(parseServerHost(serverSoftware.defaultInstance), name).to.equal(
        serverSoftware.defaultInstance,
      );
      expect(shareTemplate, name).to.contain('https://{instance}/');
    }
  });

  it('has neither a share form nor a colour of what is closed', () => {
    const closed = allNetworks.filter(({ closed }) => closed);
    expect(closed.length).to.be.greaterThan(5);
    for (const { name, shareTemplate, threadPattern, brandColour } of closed) {
      expect([shareTemplate, threadPattern, brandColour], name).to.deep.equal([
        undefined,
        undefined,
        undefined,
      ]);
    }
  });
});
