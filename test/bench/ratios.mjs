/* Ratios of the contestants to the two that they are compared with, and the ratios that are wanted of Afterword. */
import { estimateRatio, median } from './statistics.mjs';
import { netOf, spread, tableText } from './table.mjs';

/** Contestants that every other is compared with, where they take part. */
const BASELINES = ['bare-lit', 'before'];
const FIGURES = { script: 'script', processor: 'script, processor time', painted: 'drawn' };

/** Figures over those of the plain links, which need no script, as in the table of all figures. */
const NET_FIGURES = ['script', 'processor'];

/** The largest ratio of Afterword to a baseline that is wanted. */
export const GOALS = [
  { group: 'bar', figure: 'script', baseline: 'bare-lit', limit: 1.8 },
  { group: 'bar', figure: 'script', baseline: 'before', limit: 0.5 },
  { group: 'videos', figure: 'painted', baseline: 'bare-lit', limit: 1.3 },
];

const millisecondsOf = (figure, { times }, [plain]) =>
  NET_FIGURES.includes(figure)
    ? netOf(figure, times, plain.times)
    : times.map((time) => time[figure]);

const isMeasured = (milliseconds) => median(milliseconds) > 0;

/** A table with a line a contestant: script time by either clock, time drawn, and their ratios to the baselines. */
export function ratiosTableOf(head, contestants) {
  const baselines = contestants.filter(({ id }) => BASELINES.includes(id));
  const figures = Object.keys(FIGURES);
  const heads = [
    head,
    ...figures.map((figure) => `${FIGURES[figure]}, ms`),
    ...baselines.flatMap(({ label }) => figures.map((figure) => `${FIGURES[figure]} / ${label}`)),
  ];
  const ratio = (figure, one, baseline) => {
    const [ours, theirs] = [one, baseline].map((it) => millisecondsOf(figure, it, contestants));
    return isMeasured(theirs) ? (median(ours) / median(theirs)).toFixed(2) : '–';
  };
  const rows = contestants.map((one) => [
    one.label,
    ...figures.map((figure) => spread(millisecondsOf(figure, one, contestants))),
    ...baselines.flatMap((baseline) => figures.map((figure) => ratio(figure, one, baseline))),
  ]);
  return tableText(heads, rows);
}

/**
 * Which wanted ratios a group reaches: those whose baseline took part. For script time the ratio by processor time is
 * said, too: on a machine that has other work it is the steadier one, most of all without a slowdown.
 *
 * @param random gives numbers from 0 to 1, without 1
 */
export function checkGoals(group, contestants, random) {
  const find = (id) => contestants.find((one) => one.id === id);
  const ours = find('afterword');
  const applicable = GOALS.filter((goal) => goal.group === group && ours && find(goal.baseline));
  return applicable.map(({ figure, baseline: id, limit }) => {
    const baseline = find(id);
    const estimate = (key) => {
      const [values, others] = [ours, baseline].map((it) => millisecondsOf(key, it, contestants));
      return isMeasured(others) ? estimateRatio(values, others, random) : undefined;
    };
    const found = estimate(figure);
    const isReached = found ? found.ratio <= limit : false;
    const aside = figure === 'script' ? ` (by processor time ${show(estimate('processor'))})` : '';
    return {
      isReached,
      text:
        `${FIGURES[figure]}, ${ours.label} / ${baseline.label}: ${show(found)}${aside}; ` +
        `wanted at most ${limit}: ${isReached ? 'reached' : 'MISSED'}`,
    };
  });
}

const show = (found) =>
  found
    ? `${found.ratio.toFixed(2)}, 95 %: ${found.low.toFixed(2)} to ${found.high.toFixed(2)}`
    : 'too little to measure';
