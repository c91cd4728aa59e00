import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The tests in files and folders (all without any), by where they run. */
export function findTests(paths) {
  const given = paths.length > 0 ? paths : ['test'];
  const files = [...new Set(given.flatMap(filesAt))].sort();
  return {
    browser: files.filter((file) => file.endsWith('.test.ts')),
    node: files.filter((file) => file.endsWith('.test.mjs')),
  };
}

function filesAt(path) {
  if (!statSync(path).isDirectory()) return [relative('.', path)];
  const entries = readdirSync(path, { recursive: true });
  return entries.map((entry) => relative('.', join(path, entry)));
}
