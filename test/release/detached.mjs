import assert from 'node:assert/strict';

/** Keeps what goes wrong in a page from now on: uncaught errors, unhandled rejections, errors in its console. */
export function wrongIn(page) {
  const wrong = [];
  page.on('pageerror', (error) => wrong.push(String(error?.stack ?? error)));
  page.on('console', (message) => {
    if (message.type() !== 'error') return;
    const { url = '' } = message.location();
    // A browser asks for that by itself.
    if (!url.endsWith('/favicon.ico')) wrong.push(`${message.text()} ${url}`);
  });
  return wrong;
}

/**
 * Has so many come and go in a page, a few first, and fails where that leaves a node or a listener in memory, or
 * where anything went `wrong`.
 */
export async function leaveNothing(page, wrong, comeAndGo, many, ...words) {
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
  assert.deepEqual(wrong, []);
}
