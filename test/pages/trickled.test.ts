/* Pages of which the script sees a half, since the rest is on its way. */
import { expect } from '@open-wc/testing';
import { openPage, until } from './page.ts';
import { openPeer, type Peer } from './peer.ts';
import { isShown, linesOf, panelIn, part, parts, textOf } from './reader.ts';

const TAGS = { items: Array.from({ length: 60 }, (_, i) => `Tag number ${String(i)}`) };
const PROBE = '<script src="/__probe.js"></script>';

/** A page of the site that comes a byte at a time. */
async function trickle(site: Peer, html: string) {
  const headers = { 'content-type': 'text/html' };
  await site.answer('/page', { body: `<!doctype html>${PROBE}${html}`, headers, tricklesMs: 1 });
  return openPage({ site, at: site.path('/page'), html: '', wait: 'start' });
}

describe('a page that is on its way', () => {
  it('has half a config when the script comes, which waits for the rest', async () => {
    const site = await openPeer();
    const body = await (await fetch('/dist/afterword.js')).text();
    await site.answer('/late.js', { body, hangs: true });
    const config = JSON.stringify({ panels: [{ type: 'tags', ...TAGS }] });
    const page = await trickle(
      site,
      `<script async src="late.js" data-base="/dist" data-config="#c" data-target="#t"></script>
      <section id="t"></section><script type="application/json" id="c">${config}</script><p id="end">`,
    );
    const { document } = page;
    await until(() => document.querySelector('#c')?.textContent, 'the config has begun', 15_000);
    await until(() => site.release('/late.js'), 'the script is asked for');
    await until(() => document.querySelector('#t > *'), 'the script is there', 15_000);
    expect(document.querySelectorAll('#end')).to.have.lengthOf(0);
    await until(() => document.readyState === 'complete', 'the page is there', 15_000);
    expect(parts(await panelIn(page, 'tags'), 'tag')).to.have.lengthOf(60);
    expect(linesOf(page)).to.deep.equal([]);
  });

  it('has half a JSON child, which is no problem', async () => {
    const page = await trickle(
      await openPeer(),
      `<script src="/dist/afterword.js"></script><afterword-tags><script type="application/json">
      ${JSON.stringify(TAGS)}</script></afterword-tags><p>End`,
    );
    const isThere = () => {
      // As a page's own script may.
      page.document.querySelector('afterword-tags')?.refresh();
      return page.document.readyState === 'complete';
    };
    await until(isThere, 'the page is there', 15_000);
    expect(parts(await panelIn(page, 'tags'), 'tag')).to.have.lengthOf(60);
    expect(linesOf(page)).to.deep.equal([]);
  });

  it('has half a panel, which is not drawn before the rest of it is there', async () => {
    const page = await trickle(
      await openPeer(),
      `<script src="/dist/afterword.js"></script><afterword-discussion><p>Talk about it on
      <a data-network="bluesky" href="https://bsky.app/profile/ledger.example">Bluesky</a>, please.</p>
      </afterword-discussion>${'<p>There is more to read.</p>'.repeat(200)}`,
    );
    const panel = await panelIn(page, 'discussion');
    await until(() => isShown(panel), 'it is drawn', 15_000);
    expect(textOf(part(panel, 'message'))).to.equal('Talk about it on Bluesky, please.');
    expect(page.document.readyState).to.equal('loading');
  });

  it('describes its story behind a panel that is drawn, which then shares that', async () => {
    const story = JSON.stringify({ '@type': 'NewsArticle', headline: 'Slack water' });
    const page = await trickle(
      await openPeer(),
      `<title>Tides</title><script src="/dist/afterword.js"></script><afterword-discussion>
      </afterword-discussion>${'<p>There is more to read.</p>'.repeat(200)}
      <script type="application/ld+json">${story}</script>`,
    );
    const panel = await panelIn(page, 'discussion');
    const title = () => {
      const [, x] = parts(panel, 'button');
      return x && new URL(x.href).searchParams.get('text');
    };
    await until(title, 'it is drawn', 15_000);
    expect(title()).to.equal('Tides');
    expect(page.document.readyState).to.equal('loading');
    await until(() => title() === 'Slack water', 'it has read the rest', 30_000);
  });

  /** The page, while a script of it is on its way. */
  async function openWith(html: string, name: string) {
    const site = await openPeer();
    await site.answer('/slow.js', { body: '', hangs: true });
    const page = await openPage({
      site,
      html: `<!doctype html>${PROBE}<script src="/dist/afterword.js"></script>${html}`,
      wait: 'start',
    });
    const host = await until(() => page.document.querySelector(name), 'it is parsed');
    const panel = () => (host.shadowRoot ?? host).querySelector<HTMLElement>('afterword-tags');
    await until(() => {
      const it = panel();
      return it && isShown(it);
    }, 'it is drawn');
    return page;
  }
  const PANEL = `<afterword-tags><ul><li>Tides</li></ul></afterword-tags>`;

  it('has nothing behind a panel, which does not wait for deferred scripts', async () => {
    const page = await openWith(
      `<script defer src="slow.js"></script>${PANEL}</body></html>`,
      'body',
    );
    expect(page.document.readyState).to.equal('interactive');
  });

  it('is stopped inside a panel, which shows what is there', async () => {
    const half = PANEL.replace('</afterword', '<script src="slow.js"></script></afterword');
    const site = await openPeer();
    await site.answer('/slow.js', { body: '', hangs: true });
    const html = `<!doctype html>${PROBE}<script src="/dist/afterword.js"></script>${half}`;
    const page = await openPage({ site, html, wait: 'start' });
    const plain = await until(() => page.document.querySelector('li'), 'a half is there');
    page.window.stop();
    // WebKit leaves the page as one that is loading, and tells nobody: what the page wrote stays.
    if (/AppleWebKit(?!.*Chrome)/.test(navigator.userAgent)) {
      expect(page.document.readyState).to.equal('loading');
      expect(plain.getClientRects()).not.to.have.lengthOf(0);
    } else {
      expect(parts(await panelIn(page, 'tags'), 'tag').map(textOf)).to.deep.equal(['Tides']);
    }
  });

  it('has a panel in a component, which does not wait for what stands behind that', async () => {
    const page = await openWith(
      `<script>customElements.define('x-host', class extends HTMLElement {
      constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = '${PANEL}'; }
    })</script><x-host></x-host><p>Behind</p><script src="slow.js"></script>`,
      'x-host',
    );
    expect(page.document.readyState).to.equal('loading');
  });
});
