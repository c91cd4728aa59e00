/** Makes spellings of a name equal: `page-size`, `PageSize` and `pageSize`. */
const normalizeName = (name: string): string => name.toLowerCase().replace(/[-_\s]/g, '');

/** Finds the allowed name that was probably meant; `undefined` where none is near. */
export function findNearestName(found: string, names: readonly string[]): string | undefined {
  const key = normalizeName(found);
  let nearest: string | undefined;
  // One typing error in three letters: with more, any two short names are near each other.
  let limit = Math.floor(Math.max(key.length, 3) / 3) + 1;
  for (const name of names) {
    const distance = getEditDistance(key, normalizeName(name));
    if (distance < limit && distance < name.length) [nearest, limit] = [name, distance];
  }
  return nearest;
}

/**
 * Edit distance between two words: the number of letters that are missing, added, replaced, or swapped with their
 * neighbour (optimal string alignment, https://en.wikipedia.org/wiki/Damerau%E2%80%93Levenshtein_distance).
 */
function getEditDistance(a: string, b: string): number {
  let [previousRow, row]: [number[], number[]] = [[], [...Array(b.length + 1).keys()]];
  const cell = (cells: number[], j: number) => cells[j] ?? Infinity;
  for (let i = 1; i <= a.length; i++) {
    const nextRow = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      nextRow[j] = Math.min(
        cell(row, j) + 1,
        cell(nextRow, j - 1) + 1,
        cell(row, j - 1) + (isSame ? 0 : 1),
        isSwapped ? cell(previousRow, j - 2) + 1 : Infinity,
      );
    }
    [previousRow, row] = [row, nextRow];
  }
  return cell(row, b.length);
}
