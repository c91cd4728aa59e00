import { expect } from 'chai';
import { parseConfig } from '../../../src/schema/parse.ts';
import { BASE, inShort, readPanel } from './parse-fixtures.ts';

describe('a panel of a config', () => {
  it('of an unknown type is left out, and the others are kept', () => {
    const panels = [
      { type: 'vidoes' },
      { type: 'tags' },
      { tpye: 'videos' },
      'discussion',
      null,
      { type: 'constructor' },
      { type: 'discussion' },
    ];
    const { value, issues } = parseConfig({ panels }, BASE);
    expect(value.panels).to.deep.equal([
      { type: 'tags', path: 'panels[1]' },
      { type: 'discussion', path: 'panels[6]' },
    ]);
    expect(inShort(issues)).to.deep.equal(
      [0, 2, 3, 4, 5].map((i) => `not-allowed panels[${i}].type`),
    );
    expect(issues[1]?.found).to.deep.equal({ tpye: 'videos' });
  });

  it('tells its place in the config as it was written', () => {
    const { issues } = parseConfig({ panels: [{}, { type: 'tags', haeding: 'x' }] }, BASE);
    expect(inShort(issues)).to.deep.equal([
      'not-allowed panels[0].type',
      'unknown-key panels[1].haeding',
    ]);
  });

  it('that lacks what it must have is left out', () => {
    const { panel, found } = readPanel({ type: 'slot', label: 'Advertisement' });
    expect(panel).to.equal(undefined);
    expect(found).to.deep.equal(['missing panels[0].id']);
  });

  const cases: [panel: Record<string, unknown>, kept: object, found: string[]][] = [
    [{ type: 'videos', limt: 3 }, {}, ['unknown-key panels[0].limt']],
    [{ type: 'videos', limit: '5' }, {}, ['not-allowed panels[0].limit']],
    [{ type: 'videos', limit: 0 }, {}, ['not-allowed panels[0].limit']],
    [{ type: 'videos', limit: 2.5 }, {}, ['not-allowed panels[0].limit']],
    [{ type: 'videos', limit: NaN }, {}, ['not-allowed panels[0].limit']],
    [{ type: 'videos', layout: 'gird' }, {}, ['not-allowed panels[0].layout']],
    [{ type: 'videos', related: 'yes' }, {}, ['not-allowed panels[0].related']],
    [{ type: 'videos', headingLevel: 7 }, {}, ['not-allowed panels[0].headingLevel']],
    [{ type: 'videos', seeAll: '/all' }, {}, ['wrong-type panels[0].seeAll']],
    [{ type: 'videos', seeAll: { label: 'All' } }, {}, ['missing panels[0].seeAll.url']],
    [
      { type: 'videos', source: { feed: 'javascript:alert(1)' } },
      { source: {} },
      ['not-allowed panels[0].source.feed'],
    ],
    [{ type: 'videos', source: '/feed' }, {}, ['wrong-type panels[0].source']],
    [
      { type: 'videos', source: { fields: ['a'] } },
      { source: {} },
      ['not-allowed panels[0].source.fields'],
    ],
    [
      { type: 'popular', windows: [{ label: 'Today' }] },
      { windows: [] },
      ['missing panels[0].windows[0].source'],
    ],
    [{ type: 'discussion', share: 'facebook' }, {}, ['wrong-type panels[0].share']],
    [
      { type: 'discussion', networks: ['x', 5, { network: 'facebook', page: 'javascript:1' }] },
      { networks: ['x', { network: 'facebook' }] },
      ['wrong-type panels[0].networks[1]', 'not-allowed panels[0].networks[2].page'],
    ],
    [
      { type: 'discussion', networks: [{ network: 'mastodon', server: 'mastodn', count: -1 }] },
      { networks: [{ network: 'mastodon', count: -1 }] },
      ['not-allowed panels[0].networks[0].server'],
    ],
    [{ type: 'tags', updated: 'yesterday' }, {}, ['wrong-type panels[0].updated']],
    [
      { type: 'tags', items: ['a', {}, { name: 'b' }] },
      { items: ['a', { name: 'b' }] },
      ['missing panels[0].items[1].name'],
    ],
    [{ type: 'tags', minItems: 0, load: 'now' }, { minItems: 0, load: 'now' }, []],
  ];
  for (const [written, kept, issues] of cases) {
    it(`${JSON.stringify(written)} keeps ${JSON.stringify(kept)}`, () => {
      const { panel, found } = readPanel({ heading: 'Kept', ...written });
      const { type } = written;
      expect(panel).to.deep.equal({ heading: 'Kept', type, path: 'panels[0]', ...kept });
      expect(found).to.deep.equal(issues);
    });
  }
});

describe('the items of a source', () => {
  const good = { url: '/a', title: 'A' };
  const read = (...items: unknown[]) => {
    const { panel, found } = readPanel({ type: 'videos', source: { items } });
    const { source } = panel as { source?: { items?: unknown[] } };
    return { items: source?.items, found };
  };
  const kept = { url: 'https://ledger.example/a', title: 'A' };
  const at = 'panels[0].source.items';

  const cases: [what: string, bad: unknown, found: string[]][] = [
    ['without an address', { title: 'B' }, [`missing ${at}[1].url`]],
    ['without a title', { url: '/b' }, [`missing ${at}[1].title`]],
    ['that is empty', {}, [`missing ${at}[1].url`, `missing ${at}[1].title`]],
    [
      'with a script for an address',
      { url: 'javascript:1', title: 'B' },
      [`not-allowed ${at}[1].url`],
    ],
    ['with an object for an address', { url: {}, title: 'B' }, [`not-allowed ${at}[1].url`]],
    ['with a number for an address', { url: 5, title: 'B' }, [`not-allowed ${at}[1].url`]],
    ['that is a text', '/b', [`wrong-type ${at}[1]`]],
    ['that is null', null, [`wrong-type ${at}[1]`]],
    [
      'without an address, and with a bad film',
      { title: 'B', video: { sources: [{ src: 'javascript:1' }] } },
      [`missing ${at}[1].url`, `not-allowed ${at}[1].video.sources[0].src`],
    ],
  ];
  for (const [what, bad, found] of cases) {
    it(`lose one ${what}, and keep the others`, () => {
      const reading = read(good, bad, good);
      expect(reading.items).to.deep.equal([kept, kept]);
      expect(reading.found).to.have.members(found);
    });
  }

  it('keep what is right of one with bad details', () => {
    const bad = { ...good, movement: 'upp', published: 'yesterday', live: 'yes', count: '5' };
    const { items, found } = read(bad);
    expect(items).to.deep.equal([kept]);
    expect(found).to.have.members(
      ['movement', 'published', 'live', 'count'].map((key) => `not-allowed ${at}[0].${key}`),
    );
  });

  it('may have a picture by its address, or as an object', () => {
    const { items, found } = read(
      { ...good, image: 'a.jpg' },
      { ...good, image: { src: 'a.jpg', alt: 'Tug', width: 320 } },
    );
    const src = 'https://ledger.example/news/a.jpg';
    expect(found).to.deep.equal([]);
    expect(items).to.deep.equal([
      { ...kept, image: src },
      { ...kept, image: { src, alt: 'Tug', width: 320 } },
    ]);
  });

  it('lose a picture with a script for an address, and nothing else', () => {
    const { items } = read(
      { ...good, image: { src: 'javascript:1' } },
      { ...good, image: 'javascript:1' },
    );
    expect(items).to.deep.equal([kept, kept]);
  });

  it('may be ten thousand', () => {
    expect(read(...Array.from({ length: 10_000 }, () => good)).items).to.have.length(10_000);
  });
});
