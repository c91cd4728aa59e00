/*
 * Media features that a test switches to, such as `forced-colors`: the test runner's own command knows only some of
 * them. Chromium's protocol knows all; the other engines answer that they can't.
 */

/** A plugin of web-test-runner: `executeServerCommand('media-features', { 'forced-colors': 'active' })`. */
export function mediaFeatures() {
  const clients = new Map();
  return {
    name: 'media-features',
    async executeCommand({ command, payload, session: { id, browser } }) {
      if (command !== 'media-features') return undefined;
      if (browser.name !== 'Chromium') return false;
      // It ends with the client, so that is kept.
      const client = clients.get(id) ?? browser.getPage(id).createCDPSession();
      clients.set(id, client);
      const features = Object.entries(payload).map(([name, value]) => ({ name, value }));
      await (await client).send('Emulation.setEmulatedMedia', { features });
      return true;
    },
  };
}
