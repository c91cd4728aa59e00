/* The script reads configs as the whole of zod does: see build/zod-isolation.mjs. */
import assert from 'node:assert/strict';
import { loadReader } from './built-reader.mjs';

const SEED = 20261126;
const RUNS = 3000;

it('any config is read in the script as it is with the whole of zod', async () => {
  const [whole, shipped] = await Promise.all([
    loadReader({ isShipped: false }),
    loadReader({ isShipped: true }),
  ]);
  const textOf = ({ value, issues }) => JSON.stringify([value, issues], null, 1);
  const configs = whole.sampleConfigs(RUNS, SEED);
  assert.equal(configs.length, RUNS);
  const read = configs.filter((raw) => {
    // Each its own: a bad value is taken out of what is read.
    const [expected, found] = [whole, shipped].map((reader) =>
      textOf(reader.parseConfig(structuredClone(raw), whole.BASE)),
    );
    assert.equal(found, expected, JSON.stringify(raw));
    return expected !== textOf({ value: {}, issues: [] });
  });
  assert.ok(read.length > RUNS / 2, 'most say something');
});
