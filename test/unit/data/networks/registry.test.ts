import { expect } from 'chai';
import { readerOf } from '../../../../src/data/replies/reply-readers.ts';
import { findNetwork } from '../../../../src/data/networks/networks.ts';
import { REGISTRY } from '../../../../src/data/networks/registry.ts';

const LIVING = REGISTRY.filter(({ dead }) => !dead);
/** A post on each of those that tell their replies. */
const POSTS: Readonly<Record<string, string>> = {
  bluesky: 'https://bsky.app/profile/ledger.example/post/3lbxyz2abcd2e',
  hackernews: 'https://news.ycombinator.com/item?id=42200000',
  mastodon: 'https://mastodon.social/@ledger/113512345678901234',
  lemmy: 'https://lemmy.world/post/12345678',
};

describe('the registry', () => {
  it('has more than forty networks that live', () => {
    expect(LIVING.length).to.be.greaterThan(40);
  });

  it('finds each by its id, its name and its other names, however they are written', () => {
    for (const { id, name, names = [] } of REGISTRY) {
      for (const known of [id, id.toUpperCase(), ` ${id} `, ...names, ...(name ? [name] : [])]) {
        expect(findNetwork(REGISTRY, known)?.id, known).to.equal(id);
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
    it(`knows ${name} as ${id}`, () => expect(findNetwork(REGISTRY, name)?.id).to.equal(id));
  }

  it('has no name for two', () => {
    const names = REGISTRY.flatMap(({ id, names = [] }) => [id, ...names]);
    expect(new Set(names).size).to.equal(names.length);
  });

  it('has a colour of six digits, and of few networks none', () => {
    for (const { id, colour } of LIVING) if (colour) expect(colour, id).to.match(/^#[\da-f]{6}$/);
    const without = LIVING.filter(({ colour }) => !colour).map(({ id }) => id);
    expect(without).to.have.members([
      ...['truthsocial', 'gettr', 'shareopenly', 'friendica', 'hubzilla', 'raindrop', 'sms'],
    ]);
  });

  it('says of those networks that their replies are counted of which they are', () => {
    for (const { id, server, counts } of LIVING) {
      const href = POSTS[id] ?? 'https://social.example/post/1';
      const thread = { network: id, server, mode: 'thread', href, story: 'https://a.example/' };
      expect(!!readerOf(thread), id).to.equal(!!counts);
    }
  });

  it('names a server that takes everybody for software that asks for the reader’s own', () => {
    for (const { id, server, instance, template } of LIVING) {
      expect(!!server, id).to.equal(!!instance);
      if (server) expect(template, id).to.contain('https://{instance}/');
    }
  });

  it('has neither an address to share with nor a colour of what is gone', () => {
    const dead = REGISTRY.filter(({ dead }) => dead);
    expect(dead.length).to.be.greaterThan(5);
    for (const { id, template, thread, colour } of dead) {
      expect([template, thread, colour], id).to.deep.equal([undefined, undefined, undefined]);
    }
  });
});
