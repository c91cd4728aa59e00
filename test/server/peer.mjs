/*
 * The network peer: a server of its own, on another origin than the pages. Under `/dist/` it has the built
 * files, without CORS headers, as a publisher's static host would; everything else is scripted by tests.
 */
import { createServer } from 'node:http';
import sirv from 'sirv';

const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': '*',
  'access-control-allow-methods': '*',
};

/** @returns its address and `stop`. */
export async function startPeer(answers) {
  const files = sirv('dist', { dev: true });
  const server = createServer((request, response) => {
    if (!request.url.startsWith('/dist/')) {
      return void answers.handle(request, response, request.url, 'peer', CORS);
    }
    // As with what is scripted, no connection stays that a later request could break on.
    response.shouldKeepAlive = false;
    request.url = request.url.slice('/dist'.length);
    files(request, response, () => response.writeHead(404).end());
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  return { address: `http://127.0.0.1:${server.address().port}`, stop };
}
