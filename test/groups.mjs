/*
 * The groups of tests, by the folder and the ending of a file:
 *
 *   unit       test/unit/…/*.test.ts, *.test.mjs        in Node, by mocha
 *   unit-dom   test/unit/…/*.dom.test.ts                in one browser session, by web-test-runner
 *   elements   test/elements/*.test.ts                  in a browser session a file
 *   pages      test/pages/*.test.ts                     in a browser session a file
 *   alone      those of elements and pages in ALONE     the same, one page at a time
 *   release    test/release/*.test.mjs                  in Node, by mocha; what has been built and packed
 *
 * A file that ends in `.full.test.ts` or `.full.test.mjs` runs in `npm run test:full` only.
 */
import { readdirSync } from 'node:fs';

/** Tests that measure time, count what the page has in memory, or watch what moves in view. */
const ALONE = new Set([
  'test/pages/feeds-size.full.test.ts',
  'test/pages/languages-late.test.ts',
  'test/pages/leaks.test.ts',
  'test/pages/leaks-whole.full.test.ts',
  'test/pages/replies-still.test.ts',
  'test/pages/scale.full.test.ts',
  'test/pages/shift.test.ts',
]);

const filesIn = (folder) =>
  readdirSync(folder, { recursive: true })
    .map((path) => `${folder}/${path}`.replaceAll('\\', '/'))
    .filter((path) => /\.test\.(ts|mjs)$/.test(path))
    .sort();

const isDom = (path) => path.endsWith('.dom.test.ts') || path.endsWith('.dom.full.test.ts');
const isFullOnly = (path) => /\.full\.test\.\w+$/.test(path);
const isAlone = (path) => ALONE.has(path);

const FILES = {
  unit: () => filesIn('test/unit').filter((path) => !isDom(path)),
  'unit-dom': () => filesIn('test/unit').filter(isDom),
  elements: () => filesIn('test/elements').filter((path) => !isAlone(path)),
  pages: () => filesIn('test/pages').filter((path) => !isAlone(path)),
  alone: () => [...filesIn('test/elements'), ...filesIn('test/pages')].filter(isAlone),
  release: () => filesIn('test/release'),
};

export const NODE_GROUPS = ['unit', 'release'];
export const BROWSER_GROUPS = ['unit-dom', 'elements', 'pages', 'alone'];

/**
 * The files of each group: `{ unit: […], … }`.
 * @param groups names; without any, all.
 * @param paths files and folders; without any, all. A file that is named runs also where it is for full runs.
 */
export function findTests({ isFull = false, groups = [], paths = [] } = {}) {
  const isNamed = (file) => paths.some((path) => file === path || file.startsWith(`${path}/`));
  const isWanted = (file) =>
    paths.includes(file) ||
    ((paths.length === 0 || isNamed(file)) && (isFull || !isFullOnly(file)));
  return Object.fromEntries(
    Object.entries(FILES).map(([group, files]) => [
      group,
      groups.length === 0 || groups.includes(group) ? files().filter(isWanted) : [],
    ]),
  );
}
