import { expect } from 'chai';
import { fateOf } from '../../../src/debug/explain-dead.ts';
import { RARE } from '../../../src/data/networks/networks-rare.ts';

describe('a dead network', () => {
  for (const { id, name, dead } of RARE.filter(({ dead }) => dead)) {
    it(`${id} has a fate`, () => {
      const fate = fateOf(id);
      expect(fate?.startsWith(`${name} `), fate).to.equal(true);
      if (dead !== 'yes') expect(fate).to.include(String(dead).slice(0, 4));
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
    it(`${name} is told by its fate`, () => expect(fateOf(name)).to.equal(fate));
  }

  it('is not one that lives', () => {
    expect(fateOf('facebook')).to.equal(undefined);
    expect(fateOf('constructor')).to.equal(undefined);
  });
});
