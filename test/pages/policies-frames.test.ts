import { expect } from '@open-wc/testing';
import { answerChunks } from './chunks.ts';
import { openPage, until } from './page.ts';
import { openPeer } from './peer.ts';
import { configured, DESCRIBED, items, json, story, STORY, tag } from './publisher.ts';
import { linesOf, panelIn, part, parts, textOf, titles } from './reader.ts';

const PANELS = {
  panels: [
    { type: 'discussion' },
    { type: 'popular', source: { items: items(7) } },
    { type: 'tags', items: ['Tides'] },
  ],
};

interface Told {
  storage: string;
  done: string[];
  errors: string[];
}

const inSandbox = () => {
  const networks = [
    { network: 'facebook', page: 'https://www.facebook.com/ledger.example' },
    { network: 'mastodon', thread: 'https://mastodon.social/@ledger/109' },
  ];
  const video = { sources: [{ src: `${location.origin}/demo/media/tide.webm` }] };
  const film = { url: 'https://ledger.example/tide', title: 'The tide', video };
  return {
    panels: [
      { type: 'discussion', networks, share: ['facebook', 'copy'] },
      { type: 'videos', load: 'now', source: { items: [film] } },
      ...PANELS.panels.slice(1),
    ],
  };
};

/** Keeps what is thrown and rejected, from before the script. */
const RECORD = `<script>
  window.errors = [];
  addEventListener('error', ({ message }) => message && errors.push(message));
  addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
</script>`;

/** A reader where nobody gets in: clicks everything, and tells the page around how that went. */
const READER = `${RECORD}<script>
  const done = [];
  let storage = '';
  try { localStorage.length; } catch ({ name }) { storage = name; }
  const followed = [];
  addEventListener('afterword-discuss', ({ network }) => followed.push(network));
  const rootOf = (name) => document.querySelector('afterword-' + name).shadowRoot;
  const find = (selector) => rootOf('discussion').querySelector(selector);
  async function until(what, isSo) {
    const end = Date.now() + 3000;
    while (!isSo()) {
      if (Date.now() > end) throw new Error('In vain: ' + what);
      await new Promise(requestAnimationFrame);
    }
    done.push(what);
  }
  async function read() {
    await until('panels are shown', () => ['discussion', 'videos', 'popular', 'tags'].every(
      (name) => rootOf(name)?.querySelector('section')?.ariaBusy === 'false'));
    find('[part~=button-copy]').click();
    await until('copying is told', () => find('[part=status]').textContent.trim());
    find('[part~=network-facebook]').click();
    await until('facebook is followed', () => followed.at(-1) === 'facebook');
    const mastodon = '[part~=network-mastodon][aria-haspopup]';
    await until('all networks are known', () => find(mastodon));
    find(mastodon).click();
    await until('the server is asked for', () => find('dialog')?.open);
    find('#server').value = 'social.example';
    find('#server').dispatchEvent(new Event('input'));
    find('.remember input').click();
    find('.go').click();
    await until('mastodon is followed', () => followed.at(-1) === 'mastodon');
    await until('the dialog is gone', () => !find('dialog'));
    find('[part~=network-mastodon]').click();
    await until('the server is asked for again, and is not remembered', () => find('#server')?.value === '');
    find('dialog .close').click();
    rootOf('videos').querySelector('[part~=play]').click();
    const videoNow = () => rootOf('videos').querySelector('video');
    await until('a video is there to play', () => videoNow()?.readyState > 0 || videoNow()?.error);
  }
  addEventListener('afterword-ready', () => read().catch((error) => errors.push(String(error)))
    // A rejection is told in a task of its own, before one that is asked for now.
    .then(() => setTimeout(() => parent.postMessage({ storage, done, errors }, '*'))));
</script>`;

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

  it('where the page’s permissions refuse clipboard and share leaves the link to be copied by hand', async () => {
    const headers = { 'Permissions-Policy': 'clipboard-write=(), clipboard-read=(), web-share=()' };
    const panels = [{ type: 'discussion', share: ['copy', 'native'] }];
    // Not every system has a sheet that could be refused.
    const head = `${DESCRIBED}<script>
      navigator.share ??= () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    </script>`;
    const page = await openPage({ html: story(configured({ panels }), { head }), headers });
    // An engine that knows no such policy may allow it; those that do may not.
    const policy = (
      page.document as Document & { featurePolicy?: { allowsFeature(name: string): boolean } }
    ).featurePolicy;
    expect(policy?.allowsFeature('clipboard-write') ?? false).to.equal(false);
    const isRefused = await page.window.navigator.clipboard.writeText('x').then(
      () => false,
      () => true,
    );
    expect(isRefused).to.equal(policy ? true : isRefused);
    const bar = await panelIn(page, 'discussion');
    for (const name of ['copy', 'native']) {
      part(bar, `button-${name}`).click();
      await until(() => textOf(part(bar, 'status')), 'what came of it is told');
      const field = bar.shadowRoot!.querySelector('input');
      if (isRefused) {
        expect(textOf(part(bar, 'status')), name).to.contain('copy it from here');
        expect(field!.value).to.equal(STORY);
        await until(() => field!.selectionEnd === STORY.length, 'it is selected');
        expect(field!.selectionStart).to.equal(0);
      } else {
        expect(textOf(part(bar, 'status')), name).to.equal('Link copied.');
        expect(field).to.equal(null);
      }
    }
  });

  it('in a sandbox without storage, popups and an origin has its panels, and all clicks in it', async () => {
    const site = await openPeer();
    // From the door that allows it, since browsers keep the rejections of other scripts to themselves.
    await answerChunks(site, '');
    await site.answer('/afterword.js', { body: await (await fetch('/dist/afterword.js')).text() });
    const told = new Promise<Told>((resolve) => {
      addEventListener('message', function take({ data, source }: MessageEvent<Told>) {
        if (source !== frame.contentWindow) return;
        removeEventListener('message', take);
        resolve(data);
      });
    });
    const config = json(inSandbox(), 'id="afterword-config"');
    const script = tag(
      'crossorigin data-config="#afterword-config"',
      new URL(site.url('/afterword.js'), location.href).href,
    );
    await site.answer('/inner', { body: story(READER + config + script) });
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.src = site.path('/inner');
    document.body.append(frame);
    expect(await told).to.deep.equal({
      storage: 'SecurityError',
      done: [
        'panels are shown',
        'copying is told',
        'facebook is followed',
        'all networks are known',
        'the server is asked for',
        'mastodon is followed',
        'the dialog is gone',
        'the server is asked for again, and is not remembered',
        'a video is there to play',
      ],
      errors: [],
    });
    frame.remove();
  });

  it('in a page that another wrote, at about:srcdoc, has its panels', async () => {
    const page = await openPage({ html: story('<iframe id="inner"></iframe>') });
    const frame = page.document.querySelector<HTMLIFrameElement>('#inner')!;
    frame.srcdoc = story(RECORD + configured(PANELS));
    const list = await until(
      () => frame.contentDocument!.querySelector('afterword-popular'),
      'there is a list',
    );
    await until(() => list.shadowRoot && titles(list).length === 5, 'it has its items');
    const bar = frame.contentDocument!.querySelector('afterword-discussion')!;
    await until(() => parts(bar, 'button').length > 4, 'the bar is there');
    part(list, 'load-more').click();
    await until(() => titles(list).length === 7, 'more is shown');
    // A rejection is told in a task of its own, before one that is asked for now.
    await new Promise((resolve) => frame.contentWindow!.setTimeout(resolve));
    expect((frame.contentWindow as unknown as { errors: string[] }).errors).to.deep.equal([]);
  });
});
