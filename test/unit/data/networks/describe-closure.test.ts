import { expect } from 'chai';
import { allNetworks } from '../../../../src/data/networks/all-networks.ts';
import { closedNetworks } from '../../../../src/data/networks/closed-networks.ts';
import { describeClosure } from '../../../../src/data/networks/describe-closure.ts';
import { NetworkIndex } from '../../../../src/data/networks/network-index.ts';

const index = new NetworkIndex(allNetworks, true);

describe('a closed network', () => {
  for (const network of closedNetworks) {
    it(`${network.name} is described by its label and its date`, () => {
      const text = describeClosure(network);
      expect(text.startsWith(`${network.label} `), text).to.equal(true);
      if (network.closed?.since) expect(text).to.include(network.closed.since);
    });
  }

  const cases: [name: string, closure: string][] = [
    ['pocket', 'Pocket closed on 2025-07-08'],
    ['Google-Plus', 'Google+ closed on 2019-04-02'],
    ['google+', 'Google+ closed on 2019-04-02'],
    ['stumbleupon', 'StumbleUpon closed on 2018-06-30'],
    ['SKYPE', 'Skype closed on 2025-05-05'],
    ['googlebookmarks', 'Google Bookmarks closed on 2021-09-30'],
    ['del.icio.us', 'del.icio.us has taken no new bookmarks since 2017-06-15'],
    ['tencent-weibo', 'Tencent Weibo closed on 2020-09-28'],
    ['flattr', 'Flattr has closed'],
  ];
  for (const [name, closure] of cases) {
    it(`${name} is found, and described as: ${closure}`, () => {
      const network = index.findByName(name);
      expect(network && describeClosure(network)).to.equal(closure);
    });
  }

  it('is none that is open', () => {
    expect(index.findByName('facebook')?.closed).to.equal(undefined);
    expect(index.findByName('constructor')).to.equal(undefined);
  });
});
