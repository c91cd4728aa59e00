/* Icons that are made from a package are those that it has. */
import assert from 'node:assert/strict';
import { drawIcons } from '../../build/drawings.mjs';

it('the marks from Simple Icons are what `npm run drawings` makes of them', async () => {
  const icons = await drawIcons();
  assert.ok(icons.length > 30);
  for (const { path, text, drawn } of icons) assert.equal(text, drawn, path);
});
