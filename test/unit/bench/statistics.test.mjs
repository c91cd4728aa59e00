/* Statistics that verdicts of benchmarks rest on. */
import assert from 'node:assert/strict';
import { checkGoals } from '../../bench/ratios.mjs';
import { estimateMean, estimateRatio, median, quantile } from '../../bench/statistics.mjs';

/** Evenly spread numbers from 0 to 1, the same in every run. */
function createRandom() {
  let seed = 1;
  return () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
}

/** A contestant whose runs all had the same script time and time drawn. */
const contestant = (id, script, painted) => ({
  id,
  label: id,
  times: Array.from({ length: 9 }, () => ({ script, processor: script, painted })),
});

it('the median and the quartiles are among the values, in whatever order those are', () => {
  assert.equal(median([9, 1, 5]), 5);
  assert.equal(quantile([5, 4, 3, 2, 1], 0.25), 2);
  assert.equal(quantile([5, 4, 3, 2, 1], 0.75), 4);
});

it('a ratio of medians lies in its interval, which is narrow where measurements agree', () => {
  assert.deepEqual(estimateRatio([6, 6, 6], [3, 3, 3], createRandom()), {
    ratio: 2,
    low: 2,
    high: 2,
  });
  const { ratio, low, high } = estimateRatio([4, 5, 6, 7, 8], [2, 3, 3, 3, 4], createRandom());
  assert.equal(ratio, 2);
  assert.ok(low < ratio && ratio < high);
});

it('an interval of a mean lies evenly around it', () => {
  const { mean, low, high } = estimateMean([1, 2, 3, 4, 5]);
  assert.equal(mean, 3);
  assert.ok(low < 3);
  assert.equal((low + high) / 2, 3);
});

it('a goal for script time is reached or missed by what scripts take more than plain links', () => {
  const contestants = (script) => [
    contestant('plain-links', 20, 100),
    contestant('afterword', script, 200),
    contestant('bare-lit', 70, 150),
  ];
  const [reached, ...others] = checkGoals('bar', contestants(20 + 1.8 * 50), createRandom());
  assert.equal(reached.isReached, true);
  assert.equal(others.length, 0, 'without another build there is nothing to compare it with');
  const [missed] = checkGoals('bar', contestants(20 + 1.9 * 50), createRandom());
  assert.equal(missed.isReached, false);
  assert.match(missed.text, /1\.90 .*MISSED/);
});

it('a goal for the time drawn is reached or missed by the whole time', () => {
  const contestants = (painted) => [
    contestant('plain-links', 20, 100),
    contestant('afterword', 90, painted),
    contestant('bare-lit', 70, 150),
  ];
  assert.equal(checkGoals('videos', contestants(195), createRandom())[0].isReached, true);
  assert.equal(checkGoals('videos', contestants(196), createRandom())[0].isReached, false);
});

it('a goal whose baseline is too small to measure is not reached', () => {
  const contestants = [
    contestant('plain-links', 20, 100),
    contestant('afterword', 90, 200),
    contestant('bare-lit', 20, 150),
  ];
  assert.equal(checkGoals('bar', contestants, createRandom())[0].isReached, false);
});
