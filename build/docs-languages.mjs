/* The table of languages, from the packs and what the first comment of each says of it. */
import { readFileSync } from 'node:fs';
import { loadPacks } from './packs.mjs';

/** `/* German. No native speaker has read it yet. *\/`, or who has and when. */
const FIRST = /^\/\* (.+?)\. (?:No native speaker has read it yet|(Read by .+))\. \*\//;

/** Name, tag, some words, and who has read it: nothing that another version of `Intl` would write otherwise. */
export async function languageRows() {
  const rows = Object.entries(await loadPacks()).map(([tag, { popular, loadMore }]) => {
    const [, name, reader] = FIRST.exec(readFileSync(`src/i18n/locales/${tag}.ts`, 'utf8')) ?? [];
    if (!name) throw new Error(`src/i18n/locales/${tag}.ts begins with no comment of its language`);
    return [name, tag, popular, loadMore, reader ?? 'nobody yet'];
  });
  return rows.sort(([a], [b]) => (a < b ? -1 : 1));
}
