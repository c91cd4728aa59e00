/* The parser for browsers, which reads a table, against zod, which the table is generated from. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { importTypeScript } from '../../build/import-typescript.mjs';
import { generateSettings } from '../../build/settings-table.mjs';

/** FUZZ_RUNS=100000 for a thorough run. */
const RUNS = Number(process.env.FUZZ_RUNS) || 3000;
const SEED = 20261126;

const { parseConfig, parseWithZod, sampleConfigs, checkConfigs, BASE } = await importTypeScript(
  `export * from './test/config/zod.ts';`,
);

/** As JSON text would have it. */
const plain = (value) => JSON.parse(JSON.stringify(value));

/** Without what zod does not know: a panel's place in the config, and phrases for messages. */
function parseByTable(raw) {
  const { value, issues } = parseConfig(raw, BASE);
  const panels = value.panels?.map(({ path, type, ...settings }) => ({ type, ...settings }));
  return {
    value: { ...value, ...(panels && { panels }) },
    issues: issues.map(({ allowed, ...issue }) => issue),
  };
}

test(`${RUNS} generated and hostile configs have the same values and issues by table and by zod`, () => {
  const configs = sampleConfigs(RUNS, SEED);
  assert.equal(configs.length, RUNS);
  let valid = 0;
  let invalid = 0;
  for (const config of configs) {
    const raw = plain(config);
    const found = plain(parseByTable(raw));
    assert.deepEqual(found, plain(parseWithZod(raw, BASE)), JSON.stringify(raw));
    if (Object.keys(found.value).length) valid++;
    if (found.issues.length) invalid++;
  }
  assert.ok(valid > RUNS / 2, 'most have values');
  assert.ok(invalid > RUNS / 2, 'most have issues');
});

test(`${RUNS} generated and hostile configs are parsed without an exception or a dangerous URL`, () => {
  checkConfigs(RUNS);
});

test('the generated files are those of the schema: npm run generate', async () => {
  for (const [path, text] of Object.entries(await generateSettings())) {
    assert.equal(readFileSync(path, 'utf8'), text, path);
  }
});
