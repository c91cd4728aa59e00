import { expect } from '@open-wc/testing';
import { openPage, until } from './page.ts';
import { openPeer } from './peer.ts';
import { configured, items, story, tag } from './publisher.ts';
import { linesOf, panelIn, part, parts, textOf, titles } from './reader.ts';

const PANELS = {
  panels: [
    { type: 'discussion' },
    { type: 'popular', source: { items: items(7) } },
    { type: 'tags', items: ['Tides'] },
  ],
};

describe('the script', () => {
  it('under strict-dynamic brings its parts with the nonce of its tag', async () => {
    const headers = {
      'Content-Security-Policy':
        "default-src 'none'; script-src 'nonce-abc' 'strict-dynamic'; style-src 'self'; img-src 'self'; connect-src 'self'",
    };
    const site = await openPeer();
    await site.answer('/afterword.json', {
      body: { panels: [{ type: 'populer' }, ...PANELS.panels] },
    });
    const html = story(tag('nonce="abc" data-config="afterword.json"'));
    const page = await openPage({ html, headers, site });
    await panelIn(page, 'tags');
    await until(
      () => linesOf(page).some((line) => line.includes('Did you mean')),
      'the part explains',
    );
    expect(page.violations).to.deep.equal([]);
  });

  it('where the page’s permissions refuse clipboard and share says that copying failed, and throws nothing', async () => {
    const headers = { 'Permissions-Policy': 'clipboard-write=(), clipboard-read=(), web-share=()' };
    const page = await openPage({ html: story(configured(PANELS)), headers });
    const bar = await panelIn(page, 'discussion');
    part(bar, 'button-copy').click();
    await until(() => textOf(part(bar, 'status')), 'what came of it is told');
    expect(titles(await panelIn(page, 'popular'))).to.have.lengthOf(5);
  });

  it('in a sandbox without storage, popups and an origin has its panels', async () => {
    const site = await openPeer();
    const told = new Promise<string[]>((resolve) => {
      addEventListener('message', function take({ data }: MessageEvent<{ shown?: string[] }>) {
        if (!data.shown) return;
        removeEventListener('message', take);
        resolve(data.shown);
      });
    });
    const report = `<script>
      const errors = [];
      addEventListener('error', ({ message }) => message && errors.push(message));
      addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
      document.addEventListener('afterword-ready', () => setTimeout(() => {
        const shown = ['discussion', 'popular', 'tags'].map((name) =>
          name + ' ' + Boolean(document.querySelector('afterword-' + name).shadowRoot.querySelector('section')));
        parent.postMessage({ shown: [...shown, ...errors] }, '*');
      }));
    </script>`;
    const src = `${location.origin}/dist/afterword.js`;
    const inner = story(report + configured(PANELS).replace('/dist/afterword.js', src));
    await site.answer('/inner', { body: inner });
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.src = site.path('/inner');
    document.body.append(frame);
    expect(await told).to.deep.equal(['discussion true', 'popular true', 'tags true']);
    frame.remove();
  });

  it('in a page that another wrote, at about:srcdoc, has its panels', async () => {
    const page = await openPage({ html: story('<iframe id="inner"></iframe>') });
    const frame = page.document.querySelector<HTMLIFrameElement>('#inner')!;
    frame.srcdoc = story(configured(PANELS));
    const list = await until(
      () => frame.contentDocument!.querySelector('afterword-popular'),
      'there is a list',
    );
    await until(() => list.shadowRoot && titles(list).length === 5, 'it has its items');
    const bar = frame.contentDocument!.querySelector('afterword-discussion')!;
    await until(() => parts(bar, 'button').length > 4, 'the bar is there');
  });
});
