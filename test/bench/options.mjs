/* Command-line options that benchmarks share, and what they mean when they are left out. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** A quarter of the machine's speed: about that of a phone of some years. */
export const DEFAULT_SLOWDOWN = 4;
export const slowdown = { type: 'string', default: String(DEFAULT_SLOWDOWN) };

/** A folder whose `dist/` is another build, to compare this one with. */
export const before = { type: 'string' };

/** @returns the values as `parseArgs` has them, with the numbers among `names` parsed. */
export function parseNumbers(values, names) {
  const numbers = names.map((name) => {
    const number = Number(values[name]);
    if (!(number >= 1)) throw new Error(`--${name} takes a number from 1 on, not ${values[name]}`);
    return [name, number];
  });
  return { ...values, ...Object.fromEntries(numbers) };
}

/** @returns `name` if it is a key of `choices`; throws otherwise, with the keys that there are. */
export function parseChoice(option, name, choices) {
  if (Object.hasOwn(choices, name)) return name;
  throw new Error(`--${option} takes ${Object.keys(choices).join(', ')}, not ${name}`);
}

/** Throws if the folder has no build in it. */
export function checkBefore(folder) {
  const script = join(folder, 'dist', 'afterword.js');
  if (!existsSync(script)) throw new Error(`--before ${folder}: there is no ${script}`);
}
