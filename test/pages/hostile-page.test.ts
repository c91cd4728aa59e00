import { expect } from '@open-wc/testing';
import { PROTOTYPE_JS, MOOTOOLS } from './old-libraries.ts';
import { openPage, until, type Page } from './page.ts';
import { openPeer } from './peer.ts';
import { configured, feed, items, popular, story, tag } from './publisher.ts';
import { embedIn, linesOf, panelIn, part, parts, textOf, titles } from './reader.ts';

const TAGS = { type: 'tags', items: ['Tides'] };

/** A page of every panel, with a feed, whose head runs that script first. */
async function openWith(script: string, html = story) {
  const site = await openPeer();
  await site.answer('/feed.json', { body: feed(8) });
  const videos = { type: 'videos', load: 'now', layout: 'row', source: { items: items(2) } };
  const panels = [{ type: 'discussion' }, videos, popular(site.path('/feed.json')), TAGS];
  const head = `<script>${script}</script>`;
  return openPage({ html: html(configured({ panels }), { head }), site });
}

const withLibrary =
  (address: string): typeof story =>
  (body, around) =>
    story(body, { ...around, head: `<script src="${address}"></script>` });

async function expectAll(page: Page) {
  const bar = await panelIn(page, 'discussion');
  expect(parts(bar, 'button').length).to.be.above(5);
  const list = await panelIn(page, 'popular');
  part(list, 'load-more').click();
  await until(() => titles(list).length === 8, 'more is shown');
  expect(titles(await panelIn(page, 'videos'))).to.have.lengthOf(2);
  expect(textOf(part(await panelIn(page, 'tags'), 'tag'))).to.equal('Tides');
  expect(linesOf(page)).to.deep.equal([]);
}

describe('a page', () => {
  for (const [name, file, likeIt] of [
    ['Prototype.js', 'prototype/prototype.js', PROTOTYPE_JS],
    ['MooTools', 'mootools/mootools.js', MOOTOOLS],
  ] as const) {
    it(`with what ${name} does to built-in objects has all panels`, async () => {
      await expectAll(await openWith(likeIt));
    });

    it(`with ${name} itself, where the machine has it, has all panels`, async () => {
      const answer = await fetch(`/__libraries/${file}`);
      await expectAll(
        answer.ok ? await openWith('', withLibrary(answer.url)) : await openWith(likeIt),
      );
    });

    it(`with what ${name} does has the panels that a template wrote, and shares a long title`, async () => {
      const title = 'The tide 🌊 table '.repeat(40);
      const own = '<ol><li><a href="/a">A</a></li></ol>';
      const body = `<afterword-popular>${own}</afterword-popular><afterword-discussion share="x"></afterword-discussion>`;
      const head = `<script>${likeIt}</script><meta property="og:title" content="${title}">`;
      const page = await openPage({ html: story(body + tag(), { head }) });
      expect(titles(await panelIn(page, 'popular'))).to.deep.equal(['A']);
      const { href } = part(await panelIn(page, 'discussion'), 'button-x');
      const text = new URL(href).searchParams.get('text')!;
      expect(text.endsWith('…') && title.startsWith(text.slice(0, -1))).to.equal(true);
    });
  }

  it('that adds names to every list, text and function has all panels', async () => {
    await expectAll(
      await openWith(`Function.prototype.each = function () {}; Array.prototype.last = function () {};
        Function.prototype.secret = 'x'; String.prototype.capitalize = function () {};`),
    );
  });

  const onEveryObject: Record<string, string> = {
    names:
      'Object.prototype.extend = Object.prototype.each = function () {}; Object.prototype.size = 7',
    'what changes when it is read':
      'let n = 0; Object.defineProperty(Object.prototype, "size", { enumerable: true, get: () => n++, set() {} })',
    'what throws when it is read':
      'Object.defineProperty(Object.prototype, "size", { enumerable: true, get() { throw new Error("no") } })',
  };
  for (const [what, script] of Object.entries(onEveryObject)) {
    it(`that gives every object ${what} has all panels, and explains what is wrong`, async () => {
      await expectAll(await openWith(script));
      const page = await openPage({
        html: story(configured({ pannels: 1 }), { head: `<script>${script}</script>` }),
      });
      await until(() => linesOf(page).some((it) => it.includes('Did you mean')), 'it is explained');
      expect(linesOf(page)).to.have.lengthOf(1);
    });
  }

  it('that keeps the console to itself has all panels', async () => {
    await expectAll(await openWith('window.console = undefined;'));
  });

  it('in quirks mode has all panels', async () => {
    const quirks = (body: string, { head = '' } = {}) =>
      story(body, { head }).replace(
        '<!doctype html>',
        '<!doctype html public "-//W3C//DTD HTML 3.2//EN">',
      );
    const page = await openWith('', quirks);
    expect(page.document.compatMode).to.equal('BackCompat');
    await expectAll(page);
  });

  it('with a base elsewhere finds its parts beside the script, and its links at the base', async () => {
    const html = story(
      configured({
        panels: [{ type: 'popular', source: { items: [{ url: 'a', title: 'A' }] } }, { type: 'x' }],
      }),
      {
        head: '<base href="https://elsewhere.example/x/">',
      },
    ).replace('src="/dist/', `src="${location.origin}/dist/`);
    const page = await openPage({ html });
    expect(part(await panelIn(page, 'popular'), 'link').href).to.equal(
      'https://elsewhere.example/x/a',
    );
    await until(() => linesOf(page).some((line) => line.includes('Allowed')), 'the part explains');
  });

  it('that hides what is around the panels at first has them when it shows it', async () => {
    const site = await openPeer();
    await site.answer('/feed.json', { body: feed(3) });
    const panels = [popular('feed.json', { load: 'near' }), TAGS];
    await site.answer('/afterword.json', { body: { panels } });
    const html = story(
      `<div id="tab" style="display: none">${tag('data-config="afterword.json"')}</div>`,
    );
    const page = await openPage({ html, site });
    await embedIn(page);
    expect(await site.requests('/feed.json')).to.deep.equal([]);
    page.document.getElementById('tab')!.style.display = '';
    expect(titles(await panelIn(page, 'popular'))).to.have.lengthOf(3);
  });

  it('that moves an embed into another document has it there, and nothing is thrown', async () => {
    const page = await openWith('');
    const embed = await embedIn(page);
    await panelIn(page, 'tags');
    const frame = page.document.createElement('iframe');
    page.document.body.append(frame);
    frame.contentDocument!.body.append(embed);
    page.document.body.append(embed);
    await expectAll(page);
  });

  const missing: Record<string, string> = {
    'custom elements': 'Object.defineProperty(window, "customElements", { value: undefined })',
    'shadow roots': 'delete Element.prototype.attachShadow',
    'element internals': 'delete HTMLElement.prototype.attachInternals',
    'intersection observers':
      'Object.defineProperty(window, "IntersectionObserver", { value: undefined })',
    'mutation observers': 'Object.defineProperty(window, "MutationObserver", { value: undefined })',
    'Intl.NumberFormat': 'delete Intl.NumberFormat',
    'Intl.DateTimeFormat': 'delete Intl.DateTimeFormat',
    'media queries': 'Object.defineProperty(window, "matchMedia", { value: undefined })',
    'abort controllers': 'Object.defineProperty(window, "AbortController", { value: undefined })',
    'message channels': 'Object.defineProperty(window, "MessageChannel", { value: undefined })',
    'Intl.ListFormat': 'delete Intl.ListFormat',
    'Intl.PluralRules': 'delete Intl.PluralRules',
    Intl: 'Object.defineProperty(window, "Intl", { value: undefined })',
    'style sheets that a script makes': 'delete CSSStyleSheet.prototype.replaceSync',
    'property descriptors that hold': 'Object.prototype.get = function () {}',
  };
  for (const [what, script] of Object.entries(missing)) {
    it(`without ${what} keeps its own HTML, and is told once`, async () => {
      const own = '<afterword-popular><ol><li><a href="/a">A</a></li></ol></afterword-popular>';
      const page = await openPage({
        html: story(own + tag(), { head: `<script>${script}</script>` }),
      });
      expect(linesOf(page)).to.have.lengthOf(1);
      expect(textOf(page.document.querySelector('li'))).to.equal('A');
      expect(page.document.querySelector('afterword-popular')!.shadowRoot).to.equal(null);
    });
  }

  const doneWithout: Record<string, string> = {
    'a clipboard': 'Object.defineProperty(navigator, "clipboard", { value: undefined })',
    'a scheduler': 'Object.defineProperty(window, "scheduler", { value: {} })',
    'a scheduler that may be read':
      'Object.defineProperty(window, "scheduler", { get() { throw new Error("no") } })',
    'a share sheet': 'Object.defineProperty(navigator, "share", { value: undefined })',
    'trusted types': 'Object.defineProperty(window, "trustedTypes", { value: undefined })',
    'custom states': 'delete (window.CustomStateSet || {}).prototype?.add',
    'a set of states': 'delete ElementInternals.prototype.states',
    'resize observers': 'Object.defineProperty(window, "ResizeObserver", { value: undefined })',
    'a limit of time for signals': 'delete AbortSignal.timeout; delete AbortSignal.any',
    'Intl.Segmenter': 'delete Intl.Segmenter',
    'structured clones': 'Object.defineProperty(window, "structuredClone", { value: undefined })',
    'URL.canParse': 'delete URL.canParse; delete URL.parse',
    dialogs: 'delete HTMLDialogElement.prototype.showModal',
    'a CSS of the browser’s': 'Object.defineProperty(window, "CSS", { value: undefined })',
    'adopted style sheets':
      'delete Document.prototype.adoptedStyleSheets; delete ShadowRoot.prototype.adoptedStyleSheets',
    'Intl.getCanonicalLocales': 'delete Intl.getCanonicalLocales',
    'a navigation of its own': 'Object.defineProperty(window, "navigation", { value: undefined })',
    'Intl.RelativeTimeFormat': 'delete Intl.RelativeTimeFormat',
    storage:
      'for (const name of ["localStorage", "sessionStorage"]) Object.defineProperty(window, name, { get() { throw new DOMException("no", "SecurityError") } })',
  };
  for (const [what, script] of Object.entries(doneWithout)) {
    it(`without ${what} has all panels`, async () => expectAll(await openWith(script)));
  }

  const noFeed: Record<string, string> = {
    fetch: 'Object.defineProperty(window, "fetch", { value: undefined })',
    'text decoders': 'Object.defineProperty(window, "TextDecoder", { value: undefined })',
    'streams of answers': 'Object.defineProperty(Response.prototype, "body", { value: null })',
    'signals that throw': 'delete AbortSignal.prototype.throwIfAborted',
    'the last of a list': 'delete Array.prototype.findLast',
  };
  for (const [what, script] of Object.entries(noFeed)) {
    it(`without ${what} has what needs none, and a problem`, async () => {
      const page = await openWith(script);
      await panelIn(page, 'tags');
      const list = await panelIn(page, 'popular');
      expect(textOf(part(list, 'status'))).to.match(/could not be loaded/);
      expect(parts(await panelIn(page, 'discussion'), 'button').length).to.be.above(5);
      await until(() => linesOf(page).some((line) => line.includes('feed')), 'it is told');
    });
  }

  it('whose other library took a tag name keeps that, has the others, and is told', async () => {
    const page = await openPage({
      html: story(
        configured({ panels: [TAGS, { type: 'popular', source: { items: items(2) } }] }),
        {
          head: `<script>customElements.define('afterword-tags', class extends HTMLElement {
          connectedCallback() { this.textContent = 'Another'; } });</script>`,
        },
      ),
    });
    expect(titles(await panelIn(page, 'popular'))).to.have.lengthOf(2);
    await until(
      () => linesOf(page).some((line) => line.includes('<afterword-tags>')),
      'it is told',
    );
    expect(textOf(page.document.querySelector('afterword-tags'))).to.equal('Another');
  });
});
