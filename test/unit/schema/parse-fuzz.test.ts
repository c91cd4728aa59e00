import { expect } from 'chai';
import { parseConfig } from '../../../src/schema/parse.ts';
import { runsOr } from '../../full-run.ts';
import { FULL } from './full-config.mjs';
import { BAD_ADDRESSES, BASE, checkConfigs, wrongIn } from './hostile-configs.ts';

/* `npm run fuzz` tries 100,000. */
const RUNS = runsOr(1000, 1000);

/** Node's: https://nodejs.org/api/process.html#processcpuusagepreviousvalue. */
declare const process: { cpuUsage(): { user: number; system: number } };

const item = (i: number) => ({ url: `/story/${String(i)}`, title: `Story ${String(i)}` });
const withItems = (count: number, bad: object = {}) => ({
  panels: [
    {
      type: 'popular',
      source: { items: Array.from({ length: count }, (_, i) => ({ ...item(i), ...bad })) },
    },
  ],
});

/** Milliseconds of this process, the best of three: what else the machine does is not meant. */
function timeOf(raw: unknown) {
  const times = [1, 2, 3].map(() => {
    const start = process.cpuUsage().user;
    parseConfig(raw, BASE);
    return (process.cpuUsage().user - start) / 1000;
  });
  return Math.min(...times);
}

describe('any config', () => {
  it('is read without an exception, and no address comes out of it that a browser would run', () => {
    checkConfigs(RUNS);
    // `npm run fuzz` takes as long as it is told to.
  }).timeout(0);

  for (const address of BAD_ADDRESSES) {
    it(`with ${JSON.stringify(address)} in every text leads nowhere else`, () => {
      const text = JSON.stringify(FULL).replace(/:"[^"]*"/g, () => `:${JSON.stringify(address)}`);
      const raw = JSON.parse(text) as { panels: object[] };
      const types = ['discussion', 'videos', 'popular', 'tags', 'tags', 'slot'];
      raw.panels = raw.panels.map((panel, i) => ({ ...panel, type: types[i] }));
      expect(wrongIn(parseConfig(raw, BASE))).to.equal(undefined);
    });
  }

  for (const address of BAD_ADDRESSES) {
    it(`with ${JSON.stringify(address)} in every text but what items, networks and panels are kept for leads nowhere else`, () => {
      const text = JSON.stringify(FULL).replace(
        /"(?!url|network|type|title|template)(\w+)":"[^"]*"/g,
        (_, key: string) => `"${key}":${JSON.stringify(address)}`,
      );
      const reading = parseConfig(JSON.parse(text), BASE);
      expect(wrongIn(reading)).to.equal(undefined);
      // The items are there to be looked at.
      expect(JSON.stringify(reading.value).match(/"items":\[\{"url/g)).not.to.equal(null);
    });
  }

  it('takes time that grows with its size, and no faster', () => {
    timeOf(withItems(100));
    for (const bad of [{}, { title: 7 }, { image: 'javascript:1' }, { nonsense: 1 }]) {
      const [small, large] = [timeOf(withItems(1000, bad)), timeOf(withItems(10_000, bad))];
      // Quadratic would be a hundredfold.
      expect(large, JSON.stringify(bad)).to.be.below(Math.max(small, 2) * 40);
    }
  }).timeout(60_000);

  it('of 10 MB is read', () => {
    const raw = withItems(10_000, { summary: 'x'.repeat(1000) });
    expect(JSON.stringify(raw).length).to.be.above(10_000_000);
    const { value, issues } = parseConfig(raw, BASE);
    expect(issues).to.deep.equal([]);
    expect(value.panels).to.have.lengthOf(1);
  }).timeout(60_000);

  it('of 10 MB of nonsense is told', () => {
    const raw = { panels: [], nonsense: 'x'.repeat(10_000_000) };
    expect(parseConfig(raw, BASE).issues.map(({ path }) => path)).to.deep.equal(['nonsense']);
  }).timeout(60_000);

  for (const [what, wrap] of [
    ['objects', (inner: unknown) => ({ article: inner })],
    ['lists', (inner: unknown) => [inner]],
    ['panels', (inner: unknown) => ({ type: 'videos', panels: [inner] })],
  ] as const) {
    it(`of 1,000 ${what} one in another is told, and does not throw`, () => {
      let raw: unknown = 'deep';
      for (let i = 0; i < 1000; i++) raw = wrap(raw);
      expect(parseConfig(raw, BASE).issues).not.to.be.empty;
      expect(parseConfig({ panels: [raw], article: raw, messages: raw }, BASE).issues).not.to.be
        .empty;
    });
  }
});
