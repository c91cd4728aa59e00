/* The parser for browsers, which reads a table, against zod, which the table is generated from. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { generateSettings } from '../../../build/settings-table.mjs';
import { parseConfig } from '../../../src/schema/parse.ts';
import { runsOr } from '../../full-run.ts';
import { BASE, sampleConfigs } from './hostile-configs.ts';
import { parseWithZod } from './parse-with-zod.ts';

/** FUZZ_RUNS=100000 for a thorough run: `npm run fuzz`. */
const RUNS = runsOr(500, 3000);
const SEED = 20261126;
const BATCH = 1000;

/** As JSON text would have it. */
const plain = (value) => JSON.parse(JSON.stringify(value));

/** Without what zod does not know: a panel's place in the config, and phrases for messages. */
function parseByTable(raw) {
  const { value, issues } = parseConfig(raw, BASE);
  const panels = value.panels?.map((panel) => ({ ...panel, path: undefined }));
  return {
    value: { ...value, panels },
    issues: issues.map((issue) => ({ ...issue, allowed: undefined })),
  };
}

/** In batches: 100,000 configs at once would take gigabytes. */
function* hostileConfigs() {
  for (let start = 0; start < RUNS; start += BATCH) {
    yield* sampleConfigs(Math.min(BATCH, RUNS - start), SEED + start);
  }
}

describe('the table of settings', () => {
  it(`gives ${RUNS} generated and hostile configs the same values and issues as zod`, () => {
    let count = 0;
    let valid = 0;
    let invalid = 0;
    for (const config of hostileConfigs()) {
      count++;
      const raw = plain(config);
      const found = plain(parseByTable(raw));
      assert.deepEqual(found, plain(parseWithZod(raw, BASE)), JSON.stringify(raw));
      if (Object.keys(found.value).length) valid++;
      if (found.issues.length) invalid++;
    }
    assert.equal(count, RUNS);
    assert.ok(valid > RUNS / 2, 'most have values');
    assert.ok(invalid > RUNS / 2, 'most have issues');
  }).timeout(0);

  it('is what `npm run generate` makes of the schema, and so are the types', async () => {
    for (const [path, text] of Object.entries(await generateSettings())) {
      assert.equal(readFileSync(path, 'utf8'), text, path);
    }
  }).timeout(60_000);
});
