import { expect } from 'chai';
import { defaultsAt, keysBeside, lossAt, panelsWith } from '../../../src/debug/explain-place.ts';

describe('what is lost with a bad value', () => {
  const cases: [path: string, loss: string][] = [
    ['language', 'value'],
    ['article.url', 'value'],
    ['article.tags[0].name', 'entry'],
    ['consent.grant', 'value'],
    ['analytics[1]', 'entry'],
    ['panels', 'value'],
    ['panels[1].limit', 'value'],
    ['panels[1].seeAll.url', 'value'],
    ['panels[1].source.items[3].url', 'entry'],
    ['panels[1].source.items[3].image.src', 'value'],
    ['panels[1].source.items[3].image.alt', 'value'],
    ['panels[0].networks[2].network', 'entry'],
    ['panels[0].windows[0].source', 'entry'],
    ['panels[4].id', 'panel'],
    ['source.items[0].title', 'entry'],
    ['', 'all'],
  ];
  for (const [path, loss] of cases) {
    it(`at "${path}" is the ${loss}`, () => expect(lossAt(path)).to.equal(loss));
  }
});

describe('the keys of a place', () => {
  it('are those of the config', () => {
    expect(keysBeside('pannels')).to.include.members(['panels', 'publisher', '$schema']);
  });
  it('are those of any panel, and its type', () => {
    expect(keysBeside('panels[0].tpye')).to.include.members(['type', 'limit', 'share', 'id']);
  });
  it('are those of an object in a list that may also hold texts', () => {
    expect(keysBeside('panels[0].networks[1].thred')).to.include('thread').and.not.include('type');
  });
  it('are those of an item, however deep', () => {
    expect(keysBeside('panels[0].windows[0].source.items[1].video.captions[0].lang')).to.deep.equal(
      ['src', 'language', 'label'],
    );
  });
  it('are none where nothing stands', () => {
    expect(keysBeside('article.url.host')).to.deep.equal([]);
  });
});

it('a setting of another panel is known by the panels that have it', () => {
  expect(panelsWith('panels[0].pageSize')).to.deep.equal(['popular']);
  expect(panelsWith('panels[0].limit')).to.deep.equal(['videos', 'popular']);
  expect(panelsWith('panels[0].constructor')).to.deep.equal([]);
  expect(panelsWith('pageSize')).to.deep.equal([]);
});

it('a default is told from the path, several where panels differ', () => {
  expect(defaultsAt('panels[0].layout')).to.deep.equal(['"grid"']);
  expect(defaultsAt('pageSize')).to.deep.equal(['5']);
  expect(defaultsAt('panels[0].limit')).to.deep.equal(['6', '50']);
  expect(defaultsAt('consent')).to.deep.equal(['"click"']);
  expect(defaultsAt('consent.grant')).to.deep.equal([]);
  expect(defaultsAt('language')).to.deep.equal([]);
});
