/*
 * Prints what a publisher may put into `integrity`: the hashes of the files that a page names itself.
 * Those of chunks and languages are in chunks/integrity.js.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const DIST = new URL('../dist/', import.meta.url);

/** As a page writes it: https://www.w3.org/TR/sri-2/ */
export const integrityOf = (bytes) =>
  `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/** The files that a page names, with their hashes. */
export function integrities() {
  const themes = new URL('themes/', DIST);
  const styles = existsSync(themes) ? readdirSync(themes).sort() : [];
  return ['afterword.js', 'reserve.css', ...styles.map((name) => `themes/${name}`)].map((name) => [
    `dist/${name}`,
    integrityOf(readFileSync(new URL(name, DIST))),
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, hash] of integrities()) console.log(`${path}  ${hash}`);
}
