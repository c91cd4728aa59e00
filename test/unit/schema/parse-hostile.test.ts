import { expect } from 'chai';
import { parseConfig } from '../../../src/schema/parse.ts';
import { BASE, inShort, readPanel } from './parse-fixtures.ts';

describe('a config that means no good', () => {
  it('loses a campaign tag that tells who a reader is, and no other', () => {
    const campaign = {
      source: '{network}',
      content: '{{ subscriber.id }}',
      term: 'me@ledger.example',
    };
    const { value, issues } = parseConfig({ campaign }, BASE);
    expect(value.campaign).to.deep.equal({ source: '{network}' });
    expect(inShort(issues)).to.deep.equal([
      'not-allowed campaign.content',
      'not-allowed campaign.term',
    ]);
  });

  it('with a cycle is told, and does not throw', () => {
    const panel: Record<string, unknown> = { type: 'videos' };
    panel['self'] = { panel };
    expect(readPanel(panel).found).to.deep.equal(['failed panels[0]']);
    const config: Record<string, unknown> = {};
    config['self'] = config;
    expect(inShort(parseConfig(config, BASE).issues)).to.deep.equal(['failed ']);
  });

  const boo = () => {
    throw new Error('boo');
  };
  const getters: [where: string, raw: object][] = [
    [
      'a setting',
      {
        get language() {
          return boo();
        },
      },
    ],
    [
      'the panels',
      {
        get panels() {
          return boo();
        },
      },
    ],
    [
      'a panel’s type',
      {
        panels: [
          {
            get type() {
              return boo();
            },
          },
          { type: 'tags' },
        ],
      },
    ],
    [
      'a panel’s setting',
      {
        panels: [
          {
            type: 'videos',
            get limit() {
              return boo();
            },
          },
          { type: 'tags' },
        ],
      },
    ],
    ['a proxy', new Proxy({}, { get: boo, ownKeys: boo, has: boo })],
  ];
  for (const [where, raw] of getters) {
    it(`with a getter that throws in ${where} does not throw`, () => {
      const { issues } = parseConfig(raw, BASE);
      expect(issues.map(({ code }) => code)).to.include('failed');
    });
  }

  it('cannot reach the prototype', () => {
    const text =
      '{"__proto__":{"polluted":1},"article":{"__proto__":{"polluted":1}},"messages":{"__proto__":"x"},"panels":[{"type":"tags","constructor":{"prototype":{"polluted":1}},"__proto__":{"polluted":1}}]}';
    const { value } = parseConfig(JSON.parse(text), BASE);
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
    expect((value as Record<string, unknown>)['polluted']).to.equal(undefined);
    expect((value.panels?.[0] as unknown as Record<string, unknown>)['polluted']).to.equal(
      undefined,
    );
  });

  it('that shares what it holds, level upon level, is told, and takes no longer than a large one', () => {
    let shared: object = { url: '/a', title: 'A' };
    for (let i = 0; i < 40; i++) shared = { left: shared, right: shared };
    const start = performance.now();
    const { value, issues } = parseConfig({ panels: [{ type: 'tags' }], more: shared }, BASE);
    const { found } = readPanel({ type: 'videos', source: shared });
    expect(inShort(issues)).to.deep.equal(['failed ']);
    expect(found).to.deep.equal(['failed panels[0]']);
    expect(value).to.deep.equal({});
    expect(performance.now() - start).to.be.below(5000);
  });

  it('that shares a value where it is right has it in every place', () => {
    const item = { url: 'https://ledger.example/a', title: 'A' };
    const source = { items: Array.from({ length: 100_000 }, () => item) };
    const { panel, found } = readPanel({ type: 'videos', source });
    expect(found).to.deep.equal([]);
    expect((panel as { source: { items: unknown[] } }).source.items).to.have.lengthOf(100_000);
  });

  it('with 200,000 invalid values is told of each, and does not throw', () => {
    const items = Array.from({ length: 200_000 }, () => 5);
    const { value, issues } = parseConfig({ panels: [{ type: 'tags', items }] }, BASE);
    expect(issues).to.have.lengthOf(200_000);
    expect(value.panels).to.deep.equal([{ type: 'tags', path: 'panels[0]', items: [] }]);
  }).timeout(60_000);

  it('of great depth does not throw', () => {
    let deep: object = {};
    for (let i = 0; i < 50_000; i++) deep = { article: deep };
    const { issues } = parseConfig(deep, BASE);
    expect(issues).not.to.deep.equal([]);
  });

  for (const value of [1n, Symbol('x'), () => 1, new Date(0), new Map()]) {
    it(`with ${Object.prototype.toString.call(value)} for a value does not throw`, () => {
      const { issues } = parseConfig({ article: value, unknown: value, language: value }, BASE);
      expect(issues).not.to.deep.equal([]);
    });
  }
});

describe('a config with a secret', () => {
  const cases: [what: string, source: object][] = [
    [
      'a token in an address',
      { feed: 'https://stats.example/?module=API&token_auth=0123456789abcdef' },
    ],
    ['a secret in an address', { feed: 'https://stats.example/top?api_secret=0123456789abcdef' }],
    ['a header', { feed: '/feed', headers: { authorization: 'Bearer 0123456789abcdef' } }],
  ];
  for (const [what, source] of cases) {
    const { panel, issues } = readPanel({ type: 'videos', source });
    it(`as ${what} is refused`, () => {
      expect((panel as { source?: { feed?: string } } | undefined)?.source?.feed).to.equal(
        undefined,
      );
      expect(issues.map(({ code }) => code)).to.include('secret');
    });
    it(`as ${what} is told without repeating it`, () => {
      expect(JSON.stringify(issues)).not.to.include('0123456789abcdef');
    });
  }

  it('is not one that only writes of a bearer or a password', () => {
    const article = { title: 'The bearer of bad news forgot her password' };
    const { value, issues } = parseConfig({ article, tpye: 1 }, BASE);
    expect(value).to.deep.equal({ article });
    expect(inShort(issues)).to.deep.equal(['unknown-key tpye']);
  });
});

describe('a config whose value', () => {
  it('can’t be turned into text is a problem of that value alone', () => {
    const bad = JSON.parse('{ "toString": 1, "valueOf": 1 }') as object;
    const { value, issues } = parseConfig({ language: bad, timeZone: 'UTC' }, BASE);
    expect(inShort(issues)).to.deep.equal(['not-allowed language']);
    expect(value).to.deep.equal({ timeZone: 'UTC' });
  });

  it('throws what can’t be turned into text is told, and nothing is thrown', () => {
    const raw = {
      get language(): never {
        // eslint-disable-next-line @typescript-eslint/only-throw-error -- pages throw anything
        throw Object.create(null) as object;
      },
    };
    expect(parseConfig(raw, BASE).issues.map(({ code }) => code)).to.deep.equal(['failed']);
  });
});
