/*
 * What a quick run (`npm test`) leaves to a full one (`npm run test:full`): most of long lists and matrices, and
 * waiting for real time-outs. Whole files that only full runs have end in `.full.test.ts`.
 */

/** What Node has, and what the bundler of browser tests fills in. */
declare const process: {
  readonly env: { readonly FUZZ_RUNS?: string; readonly TEST_FULL?: string };
};

export const isFullRun = Boolean(process.env.TEST_FULL);

/** How many a test with random data tries: FUZZ_RUNS where it is set; otherwise fewer in a quick run than in a full one. */
export const runsOr = (quick: number, full: number): number =>
  Number(process.env.FUZZ_RUNS) || (isFullRun ? full : quick);

/** All in a full run; in a quick run so many of them, evenly spread. */
export function someOf<T>(all: readonly T[], count: number): readonly T[] {
  if (isFullRun || all.length <= count) return all;
  return all.filter(
    (_, i) => Math.floor((i * count) / all.length) !== Math.floor(((i - 1) * count) / all.length),
  );
}

/** All pairs in a full run; in a quick run as many as it takes for each row and each column to be tried. */
export function pairsOf<Row, Column>(
  rows: readonly Row[],
  columns: readonly Column[],
): readonly (readonly [Row, Column])[] {
  if (isFullRun) return rows.flatMap((row) => columns.map((column) => [row, column] as const));
  const count = Math.max(rows.length, columns.length);
  return Array.from({ length: count }, (_, i) => [
    rows[i % rows.length] as Row,
    columns[i % columns.length] as Column,
  ]);
}

/** A test that a quick run does not have, as it waits for a real time-out. */
export const itInFullRuns = (title: string, test: Mocha.AsyncFunc): void => {
  if (isFullRun) it(title, test);
};
