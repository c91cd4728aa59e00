/*
 * Takes out of dist the declarations that nobody can reach: TypeScript writes one for every source, and a
 * package has few doors with types.
 */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { dirname, join } from 'node:path';

const DIST = fileURLToPath(new URL('../dist/', import.meta.url));
const IMPORT = /(?:from\s+|import\(\s*|^import\s+)'(\.[^']+)'/gm;

/** The declarations that a door leads to, itself included. */
export function reachableTypes(doors) {
  const reached = new Set();
  const open = doors.map((door) => join(DIST, door));
  for (let path; (path = open.pop());) {
    if (reached.has(path) || !existsSync(path)) continue;
    reached.add(path);
    for (const [, to] of readFileSync(path, 'utf8').matchAll(IMPORT)) {
      open.push(join(dirname(path), to.replace(/\.(d\.)?ts$|\.js$/, '') + '.d.ts'));
    }
  }
  return reached;
}

export const DOORS = ['index.d.ts', 'define.d.ts', 'server.d.ts'];

/** Removes the rest, and folders that are empty then. */
function prune(folder, kept) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) prune(path, kept);
    else if (path.endsWith('.d.ts') && !kept.has(path)) rmSync(path);
  }
  if (!readdirSync(folder).length) rmSync(folder, { recursive: true });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) prune(DIST, reachableTypes(DOORS));
