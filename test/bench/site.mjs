/* Serves the pages and the files of a benchmark, compressed as a publisher's server would. */
import { createServer } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
const FOLDERS = /^\/(dist|demo|node_modules)\//;

/** @param pages path → `{ html, headers }`. Resolves with the origin and `stop`. */
export async function serve(pages) {
  const compressed = new Map();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    const page = pages.get(path);
    const file = join('.', normalize(path));
    const isFile = FOLDERS.test(path) && existsSync(file) && statSync(file).isFile();
    if (!page && !isFile) return void response.writeHead(404).end();
    if (!page && !compressed.has(path)) {
      const bytes = readFileSync(file);
      const isText = extname(path) !== '.woff2';
      compressed.set(path, { isText, body: isText ? gzipSync(bytes, { level: 9 }) : bytes });
    }
    const { isText, body } = page
      ? { isText: true, body: gzipSync(page.html) }
      : compressed.get(path);
    response.writeHead(200, {
      'content-type': TYPES[page ? '.html' : extname(path)] ?? 'application/octet-stream',
      'content-length': body.length,
      'cache-control': 'no-store',
      ...(isText && { 'content-encoding': 'gzip' }),
      ...page?.headers,
    });
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const sizeOf = (path) => compressed.get(path)?.body.length ?? 0;
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  return { origin: `http://127.0.0.1:${server.address().port}`, sizeOf, stop };
}
