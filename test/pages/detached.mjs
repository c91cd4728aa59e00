import assert from 'node:assert/strict';

/** Has so many come and go in a page, a few first, and fails where that leaves a node or a listener in memory. */
export async function leaveNothing(page, comeAndGo, many, ...words) {
  const client = await page.createCDPSession();
  const books = async () => {
    await client.send('HeapProfiler.collectGarbage');
    const { Nodes, JSEventListeners } = await page.metrics();
    return { Nodes, JSEventListeners };
  };
  assert.equal(await page.evaluate(comeAndGo, 10, ...words), 10);
  const before = await books();
  assert.equal(await page.evaluate(comeAndGo, many, ...words), many);
  const after = await books();
  assert.ok(after.Nodes <= before.Nodes, `${after.Nodes} nodes after ${before.Nodes}`);
  assert.ok(after.JSEventListeners <= before.JSEventListeners, JSON.stringify({ before, after }));
}
