import { expect } from 'chai';
import { explainClosure } from '../../../src/debug/explain-closure.ts';
import { closedNetworks } from '../../../src/data/networks/closed-networks.ts';

describe('a closed network', () => {
  for (const { name, label, closed } of closedNetworks) {
    it(`${name} is explained`, () => {
      const text = explainClosure(name);
      expect(text?.startsWith(`${label} `), text).to.equal(true);
      if (closed?.since) expect(text).to.include(closed.since);
    });
  }

  const cases: [name: string, fate: string][] = [
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
  for (const [name, fate] of cases) {
    it(`${name} is told by its fate`, () => expect(explainClosure(name)).to.equal(fate));
  }

  it('is not one that lives', () => {
    expect(explainClosure('facebook')).to.equal(undefined);
    expect(explainClosure('constructor')).to.equal(undefined);
  });
});
