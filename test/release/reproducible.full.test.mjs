/* Who has the sources can make the published files themselves, and compare. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { integrities } from '../../build/integrity.mjs';

const SOURCES = ['src', 'build', 'package.json', 'rollup.config.mjs', 'tsconfig.json'];

/** Another folder, and whatever else may differ between two machines. */
const ELSEWHERE = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'C', HOME: tmpdir() };

function filesIn(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)))
    .sort();
}

it('a build in another folder, time zone and language is the same to the byte', () => {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-build-'));
  try {
    for (const path of SOURCES) cpSync(path, join(folder, path), { recursive: true });
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
    const printed = execFileSync('npm', ['run', '--silent', 'build'], {
      cwd: folder,
      env: { ...process.env, ...ELSEWHERE },
      encoding: 'utf8',
    });
    const built = join(folder, 'dist');
    assert.deepEqual(filesIn(built), filesIn('dist'));
    const different = filesIn(built).filter(
      (path) => !readFileSync(join(built, path)).equals(readFileSync(join('dist', path))),
    );
    assert.deepEqual(different, []);
    for (const [path, hash] of integrities()) assert.ok(printed.includes(`${path}  ${hash}`), path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
