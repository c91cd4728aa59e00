/* Drawings that are made from a package are those that it has. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { drawings, FILE } from '../../build/drawings.mjs';

it('the marks from Simple Icons are what `npm run drawings` makes of them', async () => {
  assert.equal(readFileSync(FILE, 'utf8'), await drawings());
});
