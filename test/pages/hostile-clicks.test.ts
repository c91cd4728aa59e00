import { expect } from '@open-wc/testing';
import { someOf } from '../full-run.ts';
import { CANARY, checkHarmless, inBatches, itInBatches, NAUGHTY, XSS } from './hostile-texts.ts';
import { openPage, until, type Page } from './page.ts';
import { openPeer } from './peer.ts';
import { configured, story, STORY } from './publisher.ts';
import { allIn, panelIn, part, parts, textOf, type Panel } from './reader.ts';

const FILM = { src: `${location.origin}/demo/media/tide.webm`, type: 'video/webm' };

/** Links are clicked, and lead nowhere: what they would have led to is kept. */
const STAY = `<script>
  window.led = [];
  addEventListener('click', (event) => {
    const link = event.composedPath().find((it) => it.localName === 'a');
    if (link && !event.defaultPrevented) led.push(link.href);
    if (link) event.preventDefault();
  });
</script>`;
const ledTo = (page: Page) => (page.window as unknown as { led: string[] }).led;

/** Videos of every kind of player, all else that is said of them being the text. */
const videosOf = (text: string, i: number) =>
  [
    { provider: 'youtube', id: 'abcdefghijk' },
    { provider: 'vimeo', id: '123456' },
    { provider: 'youtube', id: text },
    { provider: text, id: text },
    {
      sources: [{ src: FILM.src, type: text }, FILM],
      captions: [{ src: STORY, language: text, label: text }],
    },
  ].map((video, j) => ({
    url: `https://ledger.example/video/${String(i)}/${String(j)}`,
    title: text,
    id: text,
    published: '2026-11-20T17:47:00Z',
    image: { src: `${location.origin}/demo/pictures/gull.svg`, alt: text },
    video,
  }));

/** With `isShort`, one video of a text instead of all, and one discussion. */
async function open(texts: readonly string[], play: 'inline' | 'dialog', isShort = false) {
  const site = await openPeer();
  const items = texts.flatMap((text, i) => {
    const all = videosOf(text, i);
    return isShort ? all[i % 2 ? 0 : 4]! : all;
  });
  const discussed = isShort ? texts.slice(0, 1) : texts;
  const list = { load: 'now', limit: 500, dedupe: false, structuredData: true };
  const config = {
    publisher: { name: texts[0] },
    article: { url: STORY, title: texts[0] },
    panels: [
      ...discussed.map((text) => ({
        type: 'discussion',
        heading: text,
        networks: [{ network: 'mastodon', thread: 'https://ledger.social/@ledger/1', label: text }],
        share: [{ network: 'mastodon', label: text }, 'copy', 'x', 'reddit'],
        shareLimit: 2,
      })),
      { type: 'videos', ...list, heading: texts[0], play, source: { items } },
      { type: 'popular', ...list, heading: texts[1], pageSize: 1, source: { items } },
    ],
  };
  const html = story(CANARY + STAY + configured(config, 'data-debug'));
  const headers = { 'Content-Security-Policy': "frame-src 'none'" };
  const page = await openPage({ html, site, headers, height: 3000, wait: 'start' });
  await until(
    () => allIn(page.document.body).find(({ localName }) => localName === 'details'),
    'the overlay is open',
  );
  await until(
    () => page.document.querySelectorAll('afterword-discussion').length === discussed.length,
    'all discussions are there',
  );
  await panelIn(page, 'videos');
  await panelIn(page, 'popular');
  return page;
}

/** Plays everything, or one of so many, one after the other, and looks at every player. */
async function playAll(page: Page, isAbove: boolean, oneOf = 1) {
  const panel = await panelIn(page, 'videos');
  const titles = parts(panel, 'link').map(({ textContent }) => textContent);
  const shown = new Set<string>();
  const cards = parts(panel, 'item');
  for (const [i, card] of cards.entries()) {
    const button = card.querySelector<HTMLElement>('[part=play]');
    // Of two kinds that take turns, both are played.
    if (!button || (oneOf > 1 && i % (2 * oneOf) > 1)) continue;
    button.click();
    const place = isAbove ? panel.shadowRoot! : card;
    const player = await until(
      () => place.querySelector<HTMLElement>(isAbove ? 'dialog .player' : '.player'),
      `video ${String(i)} plays`,
    );
    const { localName, title } = player;
    shown.add(localName);
    const name = localName === 'iframe' ? title : player.getAttribute('aria-label');
    expect(name).to.equal(titles[i]);
    if (localName === 'iframe') {
      const { src } = player as HTMLIFrameElement;
      expect(src).to.match(
        /^https:\/\/(www\.youtube-nocookie\.com\/embed\/[\w-]{11}|player\.vimeo\.com\/video\/123456)\?/,
      );
    }
    if (oneOf === 1) checkHarmless(page, true, isAbove ? player.closest('dialog')! : card);
    if (!isAbove) continue;
    panel.shadowRoot!.querySelector<HTMLElement>('dialog .close')!.click();
    await until(() => !panel.shadowRoot!.querySelector('dialog'), 'the dialog is closed');
  }
  expect([...shown].sort()).to.deep.equal(['iframe', 'video']);
}

/** Opens what a discussion has to open, and answers the question for a server with each of the texts. */
async function clickThrough(page: Page, panel: Panel, texts: readonly string[]) {
  const root = panel.shadowRoot!;
  const link = await until(
    () => parts(panel, 'network').find((it) => it.ariaHasPopup === 'dialog'),
    'the link asks',
  );
  for (const opener of [link, part(panel, 'button-mastodon')]) {
    opener.click();
    const dialog = await until(() => root.querySelector('dialog'), 'the server is asked for');
    const field = dialog.querySelector<HTMLInputElement>('#server')!;
    for (const text of texts) {
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await panel.updateComplete;
      // A server closes the dialog. A click on its link, out of the page by then, would open a window.
      if (!dialog.open) break;
      const go = dialog.querySelector<HTMLAnchorElement>('.go')!;
      expect(go.href).to.match(/^https:\/\//);
      go.click();
    }
    checkHarmless(page, true);
    dialog.close();
    await until(() => !root.querySelector('dialog'), 'the dialog is gone');
  }
  part(panel, 'button-more').click();
  await until(() => parts(panel, 'button-reddit').length, 'the rest of the bar is there');
  part(panel, 'button-copy').click();
  await until(() => textOf(part(panel, 'status')), 'it says whether it has copied');
}

describe('after a click on everything', () => {
  for (const [i, texts] of someOf([...inBatches(XSS, 12).entries()], 2)) {
    it(`no text that is markup or a script has run, part ${String(i + 1)}`, async () => {
      const page = await open(texts, i % 2 ? 'dialog' : 'inline');
      await playAll(page, i % 2 > 0);
      const panels = page.document.querySelectorAll<Panel>('afterword-discussion');
      // What a reader types is read alike in all: the first one has all texts typed, each other one its own.
      for (const [j, panel] of panels.entries()) {
        await clickThrough(page, panel, j === 0 ? texts : [texts[j]!]);
      }
      const list = await panelIn(page, 'popular');
      for (const count of [2, 3, 4]) {
        part(list, 'load-more').click();
        await until(() => parts(list, 'link').length === count, 'one more is shown');
      }
      checkHarmless(page, true);
      for (const address of ledTo(page)) expect(address).to.match(/^(https?:\/\/|mailto:)/);
      const described = page.document.head.querySelectorAll('script[type="application/ld+json"]');
      expect(described).to.have.lengthOf(2);
      for (const { textContent } of described) {
        expect(textContent).not.to.contain('<');
        expect(textContent).to.contain('canary(1)');
      }
    });
  }

  itInBatches('no naughty string has done harm', NAUGHTY, 65, async (texts) => {
    const page = await open(texts, 'inline', true);
    const [panel] = page.document.querySelectorAll<Panel>('afterword-discussion');
    await clickThrough(page, panel!, texts);
    await playAll(page, false, 5);
    checkHarmless(page, true);
  });
});
