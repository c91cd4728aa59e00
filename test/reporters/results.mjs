/*
 * What the runners hand over: one line of JSON a test file, in the file that AFTERWORD_TEST_RESULTS names.
 * test/run.mjs reads them all, and prints the sum.
 */
import { appendFileSync, readFileSync } from 'node:fs';

/**
 * @typedef {object} FileResult
 * @property {string} group such as "pages"
 * @property {string} file relative to the project
 * @property {number} passed
 * @property {{ name: string, message: string }[]} failed
 * @property {number} seconds
 * @property {number} start when the file began, in milliseconds since 1970
 * @property {number} end
 */

/** Prints a file's line, and hands it over to the run that started this runner. */
export function addResult(result) {
  console.log(lineOf(result));
  const to = process.env.AFTERWORD_TEST_RESULTS;
  if (to) appendFileSync(to, `${JSON.stringify(result)}\n`);
}

export const readResults = (from) =>
  readFileSync(from, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

/** "  1.2 s   12 passed  pages  test/pages/page.test.ts" */
export function lineOf({ group, file, passed, failed, seconds }) {
  const counted = `${String(passed).padStart(4)} passed`;
  const bad = failed.length ? `, ${failed.length} failed` : '';
  return `${seconds.toFixed(1).padStart(6)} s ${counted}${bad}  ${group}  ${file}`;
}

/** The seconds from the first start to the last end of each group, as `[name, seconds]`. */
export function groupTimes(results) {
  return [...new Set(results.map(({ group }) => group))].map((name) => {
    const own = results.filter(({ group }) => group === name);
    const start = Math.min(...own.map((result) => result.start));
    const end = Math.max(...own.map((result) => result.end));
    return [name, (end - start) / 1000];
  });
}
