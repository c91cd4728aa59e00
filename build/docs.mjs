/*
 * Writes what is documented from the sources: custom-elements.json, and the sections of README.md that
 * stand between `generated` comments. With `--check` it writes nothing, and fails where they differ.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { format, resolveConfig } from 'prettier';
import { languageRows } from './docs-languages.mjs';
import { fillSections, sectionsOf } from './docs-readme.mjs';
import { loadSources } from './docs-sources.mjs';
import { configRows } from './schema.mjs';

const manifest = await cli({ argv: ['analyze', '--quiet'], noWrite: true });
const { en, enForParts, allNetworks } = await loadSources();
const strings = { ...en, ...enForParts };
const sections = sectionsOf(
  manifest,
  await configRows(),
  strings,
  await languageRows(),
  allNetworks,
);
const readme = fillSections(readFileSync('README.md', 'utf8'), sections);

const files = {
  'custom-elements.json': `${JSON.stringify(manifest, null, 2)}\n`,
  'README.md': await format(readme, {
    ...(await resolveConfig('README.md')),
    filepath: 'README.md',
  }),
};

const isCheck = process.argv.includes('--check');
for (const [path, text] of Object.entries(files)) {
  if (text === read(path)) continue;
  if (isCheck) {
    console.error(`${path} is not what the sources say: run "npm run docs" and commit it.`);
    process.exitCode = 1;
  } else {
    writeFileSync(path, text);
    console.log(`${path} is written anew.`);
  }
}

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
