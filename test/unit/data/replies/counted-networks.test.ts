import { expect } from 'chai';
import { canCountReplies } from '../../../../src/data/replies/counted-networks.ts';

describe('networks whose replies can be counted', () => {
  it('are counted for their threads, whatever the publisher calls them', () => {
    const thread = { network: 'ours', mode: 'thread' } as const;
    expect(canCountReplies({ ...thread, server: 'lemmy' })).to.equal(true);
    expect(canCountReplies(thread)).to.equal(false);
    expect(canCountReplies({ network: 'bluesky', mode: 'page' })).to.equal(false);
  });

  it('are counted for the story itself on Hacker News', () => {
    const link = { network: 'hackernews', mode: 'share' } as const;
    expect(canCountReplies(link)).to.equal(true);
  });
});
