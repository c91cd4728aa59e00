import { expect } from 'chai';
import { canCountReplies } from '../../../../src/data/replies/counted-networks.ts';

describe('networks whose replies can be counted', () => {
  it('are counted for their threads, whatever the publisher calls them', () => {
    const thread = { network: 'ours', label: 'Ours', mode: 'thread' } as const;
    expect(canCountReplies({ ...thread, server: 'lemmy' })).to.equal(true);
    expect(canCountReplies(thread)).to.equal(false);
    const page = { network: 'bluesky', label: 'Bluesky', mode: 'page' } as const;
    expect(canCountReplies(page)).to.equal(false);
  });

  it('are all those of which the publisher says the number', () => {
    const link = { network: 'ours', label: 'Ours', mode: 'page' } as const;
    expect(canCountReplies({ ...link, count: 0 })).to.equal(true);
  });

  it('are counted for the story itself on Hacker News', () => {
    const link = { network: 'hackernews', label: 'Hacker News', mode: 'share' } as const;
    expect(canCountReplies(link)).to.equal(true);
  });
});
