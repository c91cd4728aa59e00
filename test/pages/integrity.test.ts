import { expect } from '@open-wc/testing';
import { openPage, STRICT, until, type Page } from './page.ts';
import { openPeer } from './peer.ts';
import { story, tag } from './publisher.ts';
import { linesOf, panelIn, textOf } from './reader.ts';

const bytesOf = async (path: string) => (await fetch(path)).arrayBuffer();

/** By default what `openssl dgst -sha384 -binary | openssl base64 -A` says of it, as docs/guides/csp-and-sri.md has it. */
async function hashOf(bytes: ArrayBuffer, size = 384) {
  const digest = new Uint8Array(await crypto.subtle.digest(`SHA-${String(size)}`, bytes));
  return `sha${String(size)}-${btoa(String.fromCharCode(...digest))}`;
}

/** Keeps the scripts that come into the head later, and the addresses of those that fail. */
const WATCH = `window.added = []; window.failed = [];
  new MutationObserver((records) => {
    for (const { addedNodes } of records) added.push(...addedNodes);
  }).observe(document.head, { childList: true });
  addEventListener('error', ({ target }) => target.src && failed.push(new URL(target.src).pathname), true);`;

type Watched = Window & { added: Node[]; failed: string[] };
const watched = ({ window }: Page) => window as unknown as Watched;
const scriptFor = (page: Page, path: string) =>
  watched(page).added.find(
    (it): it is HTMLScriptElement => 'src' in it && String(it.src).endsWith(path),
  );

const OWN = '<afterword-tags><a href="/tides">Our tides</a></afterword-tags>';

/** A story whose tag carries that hash, under a policy that allows the page's own files. */
async function openWith(integrity: string, script?: string) {
  const site = await openPeer();
  await site.answer('/afterword.json', {
    body: { panels: [{ type: 'populer' }, { type: 'discussion' }, { type: 'tags' }] },
  });
  await site.answer('/watch.js', { body: WATCH });
  if (script !== undefined) await site.answer('/afterword.js', { body: script });
  const attributes = `async integrity="${integrity}" crossorigin="anonymous" data-config="afterword.json"`;
  const src = script === undefined ? '/dist/afterword.js' : 'afterword.js';
  const html = story(OWN + tag(attributes, src), { head: '<script src="watch.js"></script>' });
  return openPage({ html, site, headers: STRICT });
}

/** What the page wrote is all there is, and only the browser has said why. */
function expectOwn(page: Page, refused: string) {
  const { document } = page;
  expect(watched(page).failed, 'refused').to.deep.equal([refused]);
  expect(document.querySelector('afterword-embed')).to.equal(null);
  const own = document.querySelector('afterword-tags')!;
  expect(own.shadowRoot).to.equal(null);
  expect(textOf(own)).to.equal('Our tides');
  expect(own.getBoundingClientRect().height).to.be.above(0);
  expect(watched(page).added, 'no part is asked for').to.deep.equal([]);
  expect(page.logs).to.deep.equal([]);
  expect(page.violations).to.deep.equal([]);
}

describe('a script tag with a hash', () => {
  it('that fits has its panels, and brings parts that carry their own', async () => {
    const page = await openWith(await hashOf(await bytesOf('/dist/afterword.js')));
    await panelIn(page, 'discussion');
    await panelIn(page, 'tags');
    await until(() => linesOf(page).some((it) => it.includes('Did you mean')), 'a part explains');
    for (const path of ['/dist/chunks/explain.js', '/dist/chunks/integrity.js']) {
      const { integrity, crossOrigin } = scriptFor(page, path)!;
      expect(integrity, path).to.equal(await hashOf(await bytesOf(path), 256));
      expect(crossOrigin).to.equal('anonymous');
    }
    expect(watched(page).failed).to.deep.equal([]);
    expect(page.violations).to.deep.equal([]);
  });

  it('that does not fit leaves what the page wrote, and nothing but the browser’s refusal', async () => {
    const other = await hashOf(new TextEncoder().encode('another file').buffer);
    expectOwn(await openWith(other), '/dist/afterword.js');
  });

  it('whose file was changed by one character leaves what the page wrote', async () => {
    const bytes = await bytesOf('/dist/afterword.js');
    const changed = `${new TextDecoder().decode(bytes)} `;
    const page = await openWith(await hashOf(bytes), changed);
    expectOwn(page, page.site.path('/afterword.js'));
  });
});
