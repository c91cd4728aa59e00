import { expect } from '@open-wc/testing';
import { allNetworks } from '../../../../src/data/networks/all-networks.ts';
import { canCountReplies, countedNetworks } from '../../../../src/data/replies/counted-networks.ts';

describe('networks whose replies can be counted', () => {
  it('are those that have a source of counts', () => {
    const withSource = allNetworks.filter(({ replyCountSource }) => replyCountSource);
    expect(countedNetworks).to.have.members(withSource.map(({ name }) => name));
  });

  it('are counted for their threads, whatever the publisher calls them', () => {
    const thread = { network: 'ours', label: 'Ours', mode: 'thread' } as const;
    expect(canCountReplies({ ...thread, server: 'lemmy' })).to.equal(true);
    expect(canCountReplies(thread)).to.equal(false);
    expect(canCountReplies({ network: 'bluesky', label: 'Bluesky', mode: 'page' })).to.equal(false);
  });

  it('are counted for the story itself on Hacker News', () => {
    const link = { network: 'hackernews', label: 'Hacker News', mode: 'share' } as const;
    expect(canCountReplies(link)).to.equal(true);
  });

  it('are all of those where the publisher gives the count or says where it is', () => {
    const link = { network: 'x', label: 'X', mode: 'share' } as const;
    expect(canCountReplies({ ...link, count: 0 })).to.equal(true);
    expect(canCountReplies({ ...link, count: { url: 'https://ledger.example/count' } })).to.equal(
      true,
    );
  });
});
