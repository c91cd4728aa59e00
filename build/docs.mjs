/*
 * Writes what is documented from the sources: custom-elements.json, and the sections of the files in docs/ that
 * stand between `generated` comments. With `--check` it writes nothing, and fails where they differ.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { format, resolveConfig } from 'prettier';
import { chunkRows } from './docs-chunks.mjs';
import { feedRows } from './docs-feeds.mjs';
import { languageRows } from './docs-languages.mjs';
import { fillSections, sectionsOf } from './docs-sections.mjs';
import { loadSources } from './docs-sources.mjs';
import { configRows } from './schema.mjs';

const manifest = await cli({ argv: ['analyze', '--quiet'], noWrite: true });
const { en, allNetworks, feedFormats } = await loadSources();
const sections = sectionsOf({
  manifest,
  rows: await configRows(),
  strings: en,
  languages: await languageRows(),
  networks: allNetworks,
  feeds: feedRows(feedFormats),
  chunks: chunkRows(),
});
const pages = Object.fromEntries(
  readdirSync('docs', { recursive: true })
    .filter((path) => path.endsWith('.md'))
    .sort()
    .map((path) => join('docs', path))
    .map((path) => [path, readFileSync(path, 'utf8')]),
);
const files = { 'custom-elements.json': `${JSON.stringify(manifest, null, 2)}\n` };
for (const [path, text] of Object.entries(fillSections(pages, sections))) {
  files[path] = await format(text, { ...(await resolveConfig(path)), filepath: path });
}

const isCheck = process.argv.includes('--check');
for (const [path, text] of Object.entries(files)) {
  if (text === readFileSync(path, 'utf8')) continue;
  if (isCheck) {
    console.error(`${path} differs from the sources: run "npm run docs" and commit it.`);
    process.exitCode = 1;
  } else {
    writeFileSync(path, text);
    console.log(`${path} is updated.`);
  }
}
