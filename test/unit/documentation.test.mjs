/* The documentation is true as far as a machine can tell: links, anchors, paths, problem codes, promises. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...readdirSync('docs', { recursive: true })
    .filter((path) => path.endsWith('.md'))
    .map((path) => join('docs', path).replaceAll('\\', '/')),
].map((path) => ({ path, text: readFileSync(path, 'utf8') }));

const pageAt = (path) => pages.find((page) => page.path === path);

const withoutCode = (text) => text.replace(/^ *```[^]*?^ *```$/gm, '').replace(/`[^`\n]*`/g, '');

/** The targets of links and images, without those on other hosts. */
const linksIn = ({ text }) =>
  [...withoutCode(text).matchAll(/\]\(([^()\s]+)\)/g)]
    .map(([, target]) => target)
    .filter((target) => !/^[a-z]+:/i.test(target));

/** The anchors of a page's headings, as GitHub makes them: a repeated one gets a number. */
function anchorsIn({ text }) {
  const seen = new Map();
  const headings = text.replace(/^ *```[^]*?^ *```$/gm, '').matchAll(/^#{1,6} +(.+)$/gm);
  return [...headings].map(([, heading]) => {
    const words = heading.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').toLowerCase();
    const anchor = words.replace(/[^\p{L}\p{N}\p{M}\s_-]/gu, '').replace(/\s/g, '-');
    const count = seen.get(anchor) ?? 0;
    seen.set(anchor, count + 1);
    return count ? `${anchor}-${count}` : anchor;
  });
}

const resolve = (page, target) =>
  target ? posix.normalize(posix.join(dirname(page.path), target)) : page.path;

for (const page of pages) {
  it(`every relative link of ${page.path} leads to a file, and its anchor to a heading`, () => {
    const broken = linksIn(page).filter((link) => {
      const [target, anchor] = link.split('#');
      const path = resolve(page, target);
      if (!existsSync(path)) return true;
      if (anchor === undefined) return false;
      const found = pageAt(path);
      return !found || !anchorsIn(found).includes(anchor);
    });
    assert.deepEqual(broken, []);
  });
}

it('links lead from the README to every page', () => {
  const reached = new Set(['README.md']);
  for (const path of reached) {
    for (const link of linksIn(pageAt(path))) {
      const target = resolve({ path }, link.split('#')[0]);
      if (pageAt(target)) reached.add(target);
    }
  }
  assert.deepEqual(
    pages.map(({ path }) => path).filter((path) => !reached.has(path)),
    [],
  );
});

/** All files and folders of the repository that a page may name. */
const files = ['src', 'build', 'test', 'demo', '.ci'].flatMap((root) => [
  root,
  ...readdirSync(root, { recursive: true }).map((path) => join(root, path).replaceAll('\\', '/')),
]);

/** `src/data/feeds/<format>.ts` stands for any file like that. */
const patternOf = (path) =>
  new RegExp(
    `^${path
      .replace(/\/$/, '')
      .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
      .replace(/<[\w-]+>|\*/g, '[^/]+')}$`,
  );

for (const page of pages) {
  it(`every source path that ${page.path} names exists`, () => {
    const named = [...page.text.matchAll(/`((?:src|build|test|demo)\/[^`\s]*)`/g)].map(
      ([, path]) => path,
    );
    assert.deepEqual(
      named.filter((path) => !files.some((file) => patternOf(path).test(file))),
      [],
    );
  });
}

it('every problem code has a heading in the troubleshooting guide', () => {
  const [, union = ''] =
    /export type ProblemCode =([^;]+);/.exec(readFileSync('src/schema/issues.ts', 'utf8')) ?? [];
  const codes = [...union.matchAll(/'([\w-]+)'/g)].map(([, code]) => code);
  const guide = readFileSync('docs/guides/troubleshooting.md', 'utf8');
  const [, section = ''] = guide.split('## Problem codes\n');
  const headings = [...section.matchAll(/^### (.+)$/gm)].map(([, heading]) => heading);
  assert.ok(codes.length > 10);
  assert.deepEqual(headings.sort(), codes.sort());
});

it('the README has at most 250 lines, and the two commands to start with', () => {
  const { text } = pageAt('README.md');
  assert.ok(text.trimEnd().split('\n').length <= 250);
  assert.match(text, /^npm ci && npm start$/m);
  assert.match(text, /^npm ci && npm test$/m);
});

/** The rows of the table under a heading, without its head. */
function rowsUnder({ text }, heading) {
  const [, section = ''] = text.split(`## ${heading}\n`);
  const lines = section.split('\n## ')[0].split('\n');
  return lines.filter((line) => line.startsWith('|')).slice(2);
}

for (const [path, heading] of [
  ['docs/project/promises.md', 'Promises'],
  ['docs/project/security.md', 'What each promise rests on'],
]) {
  it(`every promise of ${path} links to tests`, () => {
    const rows = rowsUnder(pageAt(path), heading);
    assert.ok(rows.length > 8);
    assert.deepEqual(
      rows.filter((row) => !/\]\(\.\.\/\.\.\/test\/[^)]+\)/.test(row)),
      [],
    );
  });
}
