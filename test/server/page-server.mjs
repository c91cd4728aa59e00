/*
 * What the test runner's own server says besides the test files:
 *
 *   /__page/<test>/…       what a test scripted, on the page's own origin (test/pages/peer.ts)
 *   /…?__page=<test>       the same at any other address, such as a page of the demo
 *   /__control/<test>/…    PUT answers, POST lets hanging requests go on, GET lists requests, DELETE forgets
 *   /__peer                the peer's address
 *   /__probe.js            records what happens in a page, from before its first script
 *   /__libraries/…         old libraries that the system has packages of; 404 where it has not
 *   /__shared/…            the files beside the project in ../shared; 404 in a clone, which has none
 *   /dist/…, /demo/…       the files as they are, by the demo's own server
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const PROBE = new URL('./probe.js', import.meta.url);
/** Where Debian's libjs-… packages put theirs. */
const LIBRARIES = '/usr/share/javascript/';
const SHARED = fileURLToPath(new URL('../../../shared/', import.meta.url));

export function pageServer({ answers, peer, files }) {
  const shared = sirv(SHARED, { dev: true });
  const libraries = sirv(LIBRARIES, { dev: true });
  return async function serve(context, next) {
    const { path, url, query } = context;
    if (path === '/__peer') return void (context.body = peer);
    if (path === '/__probe.js') {
      context.type = 'text/javascript';
      return void (context.body = readFileSync(PROBE, 'utf8'));
    }
    if (path.startsWith('/__control/')) return control(context, url.slice('/__control'.length));
    const scripted = path.startsWith('/__page/')
      ? url.slice('/__page'.length)
      : query.__page && `/${query.__page}/`;
    if (!scripted && !/^\/(dist|demo|__shared|__libraries)\//.test(path)) return next();

    // These are answered without the runner, which would transform them.
    context.respond = false;
    // What the runner would otherwise report as missing.
    context.status = 200;
    if (scripted) return answers.handle(context.req, context.res, scripted, 'page');
    const [, folder] = /^\/__(shared|libraries)\//.exec(path) ?? [];
    if (!folder) return files(context.req, context.res);
    context.req.url = url.slice(`/__${folder}`.length);
    (folder === 'shared' ? shared : libraries)(context.req, context.res, () =>
      context.res.writeHead(404).end(),
    );
  };

  async function control(context, path) {
    context.status = 200;
    if (context.method === 'PUT') answers.script(path, JSON.parse(await textOf(context.req)));
    if (context.method === 'POST') context.body = answers.release(path);
    if (context.method === 'GET') context.body = answers.requests(path);
    if (context.method === 'DELETE') answers.forget(path);
    context.body ??= '';
  }
}

async function textOf(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
