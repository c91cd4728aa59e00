/* zod writes the schema and runs in Node: nothing that is published needs it. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';

it('nothing that is published has zod in it', () => {
  const files = readdirSync('dist', { recursive: true }).filter((file) => /\.(js|ts)$/.test(file));
  assert.ok(files.length > 10);
  assert.deepEqual(
    files.filter((file) =>
      /_zod|['"]zod\b|invalid_union/.test(readFileSync(`dist/${file}`, 'utf8')),
    ),
    [],
  );
});
