/* Statistics of repeated measurements. */

const sort = (values) => [...values].sort((a, b) => a - b);

/** The value below which a `part` (0 to 1) of the values lies; of an even number, the upper of the middle two. */
export function quantile(values, part) {
  const sorted = sort(values);
  return sorted[Math.round((sorted.length - 1) * part)];
}

export const median = (values) => quantile(values, 0.5);

/** How many times an estimate is made from resampled measurements. */
const RESAMPLES = 2000;

/**
 * Ratio of two medians, with the interval that it lies in with a probability of 95 %
 * (https://en.wikipedia.org/wiki/Bootstrapping_(statistics), percentile interval).
 *
 * @param random gives numbers from 0 to 1, without 1
 */
export function estimateRatio(values, baseline, random) {
  const resample = (list) => list.map(() => list[Math.floor(random() * list.length)]);
  const ratios = Array.from(
    { length: RESAMPLES },
    () => median(resample(values)) / median(resample(baseline)),
  );
  return {
    ratio: median(values) / median(baseline),
    low: quantile(ratios, 0.025),
    high: quantile(ratios, 0.975),
  };
}

/** Mean of differences, with the interval that it lies in with a probability of 95 % (normal distribution, so from some 50 differences on). */
export function estimateMean(differences) {
  const { length } = differences;
  const mean = differences.reduce((sum, value) => sum + value, 0) / length;
  const variance = differences.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (length - 1);
  const margin = 1.96 * Math.sqrt(variance / length);
  return { mean, low: mean - margin, high: mean + margin };
}
