/*
 * Serves the demo and the built files: `node demo/serve.mjs`, then open the address that it prints.
 *
 * Any file takes `?delay=3000` (milliseconds, at most 15000) and `?status=500`, so that a slow or broken
 * feed is an address away. In the feeds under feeds/now/, `@-90` is the time 90 minutes ago: their stories
 * stay fresh.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const LONGEST_DELAY = 15_000;
const FIRST_PORT = 8080;
const LOCAL = 'http://127.0.0.1';

/** Feeds and clips by the types that publishers' servers give them. */
const TYPES = {
  atom: 'application/atom+xml; charset=utf-8',
  rss: 'application/rss+xml; charset=utf-8',
  json: 'application/json; charset=utf-8',
  vtt: 'text/vtt; charset=utf-8',
  css: 'text/css; charset=utf-8',
};

/**
 * The newspaper's own social server: what Mastodon and Lemmy answer to who counts replies, and a page for
 * every post.
 */
const SOCIAL = [
  [/^\/social\/api\/v1\/statuses\/\d+$/, '/social/status.json'],
  [/^\/social\/api\/v3\/post$/, '/social/post.json'],
  [/^\/social\/(@|post\/)/, '/social/'],
];

/** `dev` reads each file when it is asked for: a rebuild needs no restart. */
function serveFolder(name) {
  return sirv(fileURLToPath(new URL(`../${name}/`, import.meta.url)), {
    dev: true,
    setHeaders(response, path) {
      const type = TYPES[path.split('.').pop()];
      if (type) response.setHeader('Content-Type', type);
      response.setHeader('Cache-Control', 'no-store');
    },
  });
}

/** A server that is not listening yet. @param now the time that fresh feeds count back from */
export function createDemoServer(now = () => Date.now()) {
  const folders = { demo: serveFolder('demo'), dist: serveFolder('dist') };

  function answer(request, response, { pathname, searchParams }) {
    const [, folder, rest = ''] = /^\/(demo|dist)(\/.*)$/.exec(pathname) ?? [];
    const status = Number(searchParams.get('status'));
    if (status >= 200 && status <= 599) return end(response, status);
    if (pathname === '/') return end(response, 302, '/demo/');
    const [, social] = SOCIAL.find(([pattern]) => pattern.test(rest)) ?? [];
    // Relative addresses in a page need the slash that people leave out.
    if (!social && /^\/demo(\/[^.]*[^./])?$/.test(pathname))
      return end(response, 302, pathname + '/');
    if (!folder) return end(response, 404);
    const fresh = /^\/feeds\/now\/[\w-]+\.(json|rss)$/.exec(rest);
    if (fresh && existsSync(fileOf(rest))) return endWithTimes(response, rest, fresh[1], now());
    if (searchParams.has('per_page')) return endWithPosts(response, searchParams);
    // The newspaper's other stories are one page that says so.
    const isStory = rest.startsWith('/stories/') && !rest.includes('.');
    request.url = social ?? (isStory ? '/stories/' : rest);
    folders[folder](request, response, () => end(response, 404));
  }

  return createServer((request, response) => {
    if (!URL.canParse(request.url, LOCAL)) return end(response, 400);
    const url = new URL(request.url, LOCAL);
    const delay = Number(url.searchParams.get('delay')) || 0;
    setTimeout(answer, Math.min(delay, LONGEST_DELAY), request, response, url);
  });
}

const fileOf = (path) => new URL(`.${path}`, import.meta.url);

/** A feed with its times counted back from now, as its format writes times. */
function endWithTimes(response, path, type, now) {
  const text = readFileSync(fileOf(path), 'utf8').replace(/@-(\d+)/g, (_, minutes) => {
    const time = new Date(now - minutes * 60_000);
    return type === 'rss' ? time.toUTCString() : time.toISOString();
  });
  response.writeHead(200, { 'Content-Type': TYPES[type], 'Cache-Control': 'no-store' });
  response.end(text);
}

/** Posts as WordPress gives them: a page of them, and in a header how many pages there are. */
function endWithPosts(response, parameters) {
  const file = new URL('feeds/wordpress-posts.json', import.meta.url);
  const posts = JSON.parse(readFileSync(file, 'utf8'));
  const size = Math.max(1, Number(parameters.get('per_page')) || 10);
  const first = (Math.max(1, Number(parameters.get('page'))) - 1) * size;
  response.writeHead(200, {
    'Content-Type': TYPES.json,
    'X-WP-Total': posts.length,
    'X-WP-TotalPages': Math.ceil(posts.length / size),
  });
  response.end(JSON.stringify(posts.slice(first, first + size)));
}

function end(response, status, location) {
  response.writeHead(status, location ? { Location: location } : { 'Content-Type': 'text/plain' });
  response.end(location ? '' : `${status}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  let port = FIRST_PORT;
  const server = createDemoServer();
  server.on('listening', () =>
    console.log(`Afterword demo: ${LOCAL}:${server.address().port}/demo/`),
  );
  server.on('error', (error) => {
    if (error.code !== 'EADDRINUSE') throw error;
    server.listen(++port, '127.0.0.1');
  });
  server.listen(port, '127.0.0.1');
}
