import { expect } from 'chai';
import { allNetworks } from '../../../../src/data/networks/all-networks.ts';
import { coreNetworks } from '../../../../src/data/networks/core-networks.ts';
import { NetworkIndex, normalizeName } from '../../../../src/data/networks/network-index.ts';

const index = new NetworkIndex(allNetworks, true);

describe('a network', () => {
  const names: [given: string, id: string | undefined][] = [
    ['facebook', 'facebook'],
    [' FaceBook ', 'facebook'],
    ['twitter', 'x'],
    ['Twitter', 'x'],
    ['X', 'x'],
    ['LinkedIn', 'linkedin'],
    ['facebok', undefined],
    ['linked-in', 'linkedin'],
    ['Thr eads', 'threads'],
    ['V Kontakte', 'vk'],
    ['Mastodon Social', 'mastodon'],
    ['lemmy-world', 'lemmy'],
    ['Hubzilla hub', 'hubzilla'],
    ['', undefined],
  ];
  for (const [given, id] of names) {
    it(`is ${id ?? 'none'} by the name "${given}"`, () => {
      expect(index.findByName(given)?.name).to.equal(id);
    });
  }

  it('has one name only', () => {
    const names = allNetworks.map(({ name }) => name);
    expect(new Set(names).size).to.equal(names.length);
    for (const name of names) expect(normalizeName(name)).to.equal(name);
  });

  const addresses: [address: string, id: string | undefined, isPost: boolean][] = [
    ['https://www.facebook.com/ledger/posts/1', 'facebook', true],
    ['https://m.facebook.com/story.php?story_fbid=1&id=2', 'facebook', true],
    ['https://www.facebook.com/ledger', 'facebook', false],
    ['https://x.com/ledger/status/1', 'x', true],
    ['https://twitter.com/ledger/status/1', 'x', true],
    ['https://mobile.twitter.com/ledger', 'x', false],
    ['https://netflix.com/status/1', undefined, false],
    ['https://bsky.app/profile/ledger.example/post/3k', 'bluesky', true],
    ['https://bsky.app/profile/ledger.example', 'bluesky', false],
    ['https://www.threads.com/@ledger/post/C1', 'threads', true],
    ['https://www.threads.net/@ledger', 'threads', false],
    ['https://mastodon.social/@ledger/1125', 'mastodon', true],
    ['https://mastodon.social/@ledger', 'mastodon', false],
    ['https://www.linkedin.com/feed/update/urn:li:activity:1/', 'linkedin', true],
    ['https://www.linkedin.com/company/ledger', 'linkedin', false],
    ['https://www.reddit.com/r/news/comments/1abc/tide/', 'reddit', true],
    ['https://www.reddit.com/r/news', 'reddit', false],
    ['https://t.me/ledger/12', 'telegram', true],
    ['https://t.me/ledger', 'telegram', false],
    ['https://ledger.example/x.com', undefined, false],
    ['not an address', undefined, false],
    ['', undefined, false],
  ];
  for (const [address, id, isPost] of addresses) {
    it(`is ${id ?? 'none'} at ${address || 'nothing'}${isPost ? ', a post' : ''}`, () => {
      const network = index.findByUrl(address);
      expect(network?.name).to.equal(id);
      expect(!!network?.threadPattern?.test(address)).to.equal(isPost);
    });
  }

  it('of many servers is known by a post on any of them', () => {
    const server = 'https://social.ledger.example';
    expect(index.findByUrl(`${server}/@ledger/1125`)?.name).to.equal('mastodon');
    expect(index.findByUrl(`${server}/@ledger`)).to.equal(undefined);
  });

  it('that is closed says since when', () => {
    for (const name of ['pocket', 'StumbleUpon', 'Google Bookmarks', 'del.icio.us', 'Workplace']) {
      expect(index.findByName(name)?.closed?.since, name).to.match(/^20\d\d/);
    }
    expect(coreNetworks.filter(({ closed }) => closed)).to.deep.equal([]);
  });
});
