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
const FOLDERS = { '/dist/': 'dist', '/demo/': 'demo', '/node_modules/': 'node_modules' };

/**
 * Resolves with the origin, `sizeOf(path)` in compressed bytes, and `stop`.
 *
 * @param pages path → `{ html, headers }`
 * @param scripts path → content
 * @param before a folder whose `dist/` is served under `/before/dist/`
 */
export async function serve(pages, scripts, before) {
  const folders = { ...FOLDERS, ...(before && { '/before/dist/': join(before, 'dist') }) };
  const compressed = new Map();
  for (const [path, content] of scripts)
    compressed.set(path, { isText: true, body: gzipSync(content, { level: 9 }) });
  const findFile = (path) => {
    const prefix = Object.keys(folders).find((it) => path.startsWith(it));
    const file = prefix && join(folders[prefix], path.slice(prefix.length));
    return file && existsSync(file) && statSync(file).isFile() ? file : undefined;
  };
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
    const page = pages.get(path);
    const file = findFile(path);
    if (!page && !file && !compressed.has(path)) return void response.writeHead(404).end();
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
