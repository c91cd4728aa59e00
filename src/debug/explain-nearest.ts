/** As people write it: `page-size`, `PageSize` and `pageSize` are one name. */
const fold = (name: string): string => name.toLowerCase().replace(/[-_\s]/g, '');

/** The allowed name that was probably meant, or `undefined` when none is near. */
export function nearestName(found: string, names: readonly string[]): string | undefined {
  const key = fold(found);
  let nearest: string | undefined;
  // About one slip in three letters: more, and any two short names are near each other.
  let least = Math.floor(Math.max(key.length, 3) / 3) + 1;
  for (const name of names) {
    const distance = distanceOf(key, fold(name));
    if (distance < least && distance < name.length) [nearest, least] = [name, distance];
  }
  return nearest;
}

/**
 * Slips of the finger between two words: letters left out, put in, replaced, or swapped with their
 * neighbour (Damerau-Levenshtein, restricted to neighbours).
 */
function distanceOf(a: string, b: string): number {
  let [before, row]: [number[], number[]] = [[], [...Array(b.length + 1).keys()]];
  const cell = (cells: number[], j: number) => cells[j] ?? Infinity;
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next[j] = Math.min(
        cell(row, j) + 1,
        cell(next, j - 1) + 1,
        cell(row, j - 1) + (isSame ? 0 : 1),
        isSwapped ? cell(before, j - 2) + 1 : Infinity,
      );
    }
    [before, row] = [row, next];
  }
  return cell(row, b.length);
}
