import { expect } from '@open-wc/testing';
import type * as Audit from 'axe-core';
import { pairsOf } from '../full-run.ts';
import { contrast, groundOf, over, readColor } from './colours.ts';
import { openPage, until, type Page } from './page.ts';
import { configured, items, story } from './publisher.ts';
import { isShown, panelIn, parts } from './reader.ts';

/* What opens above the page is as readable as what stands in it, in every theme, on light and dark pages. */

const THEMES = ['newspaper', 'tabloid', 'magazine', 'minimal', 'high-contrast', 'dark-first'];
const SCHEMES = { light: ['#000', '#fff'], dark: ['#e9e6df', '#1a2126'] } as const;

const VIDEO = {
  sources: ['webm', 'mp4'].map((type) => ({
    src: `/demo/media/tide.${type}`,
    type: `video/${type}`,
  })),
};
const CONFIG = {
  panels: [
    {
      type: 'discussion',
      networks: [{ network: 'mastodon', thread: 'https://social.example/@ledger/123456789' }],
    },
    {
      type: 'videos',
      play: 'dialog',
      source: {
        items: items(2).map((it) => ({
          ...it,
          video: VIDEO,
        })),
      },
    },
  ],
};

async function open(
  theme: string | undefined,
  [text, ground]: readonly [string, string],
  body = '',
) {
  const link = theme ? `<link rel="stylesheet" href="/dist/themes/${theme}.css">` : '';
  const style = `<style>body { color: ${text}; background: ${ground}; font: 16px/1.5 serif; ${body} }</style>
    <script src="/node_modules/axe-core/axe.min.js"></script>`;
  const html = story(`${link}${style}<main>${configured(CONFIG)}</main>`);
  const page = await openPage({ html, width: 700, height: 900 });
  await until(
    () => [...page.document.querySelectorAll('afterword-embed > *')].filter(isShown).length === 2,
    'both panels are shown',
  );
  return page;
}

async function openDialog(page: Page, name: string, opener: string) {
  const panel = await panelIn(page, name);
  const button = await until(
    () => parts(panel, opener).find((it) => it.ariaHasPopup === 'dialog' || opener === 'play'),
    'it can be opened',
  );
  button.click();
  return until(() => panel.shadowRoot!.querySelector('dialog[open]'), 'the dialog is open');
}

/** What axe finds, and texts that stand out less than 4.5:1, which it can't see through shadow roots. */
async function faultsOf({ document, window }: Page, dialog: Element) {
  const { axe } = window as unknown as { axe: typeof Audit };
  const { violations } = await axe.run(document.querySelector('main')!);
  const texts = [...dialog.querySelectorAll('h2, p, label, a, button')];
  const pale = texts.flatMap((it) => {
    const ground = groundOf(it, window);
    const ratio = contrast(over(readColor(window.getComputedStyle(it).color), ground), ground);
    return ratio < 4.5 ? `${it.localName} ${ratio.toFixed(2)}` : [];
  });
  return [...violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`), ...pale];
}

describe('the dialogs', () => {
  for (const [theme, [name, colours]] of pairsOf([undefined, ...THEMES], Object.entries(SCHEMES))) {
    it(`pass the audit in ${theme ?? 'no theme'} on a ${name} page`, async () => {
      const page = await open(theme, colours);
      const ask = await openDialog(page, 'discussion', 'network-mastodon');
      ask.querySelector('form')!.requestSubmit();
      await until(() => ask.querySelector('[role=alert]')?.textContent, 'the error is said');
      expect(await faultsOf(page, ask)).to.deep.equal([]);
      (ask as HTMLDialogElement).close();
      const theatre = await openDialog(page, 'videos', 'play');
      expect(await faultsOf(page, theatre)).to.deep.equal([]);
    });
  }

  const LOUD = `text-transform: uppercase; text-align: end; text-indent: 3em; white-space: nowrap;
    font-style: italic; font-weight: 900; line-height: 3; letter-spacing: .3em; word-spacing: 1em;
    text-shadow: 1px 1px red`;
  const NAMES =
    'text-transform text-align text-indent white-space font-style font-weight line-height letter-spacing word-spacing text-shadow';

  it('take nothing from a loud page but its font and colours', async () => {
    const stylesOf = async (body: string) => {
      const page = await open(undefined, SCHEMES.light, body);
      const texts: Element[] = [];
      const ask = await openDialog(page, 'discussion', 'network-mastodon');
      texts.push(...ask.querySelectorAll('h2, label, a, input'));
      const said = (all: Element[]) =>
        all.map((it) => {
          const styles = page.window.getComputedStyle(it);
          return `${it.localName} ${NAMES.split(' ')
            .map((name) => styles.getPropertyValue(name))
            .join()}`;
        });
      const first = said(texts);
      (ask as HTMLDialogElement).close();
      const theatre = await openDialog(page, 'videos', 'play');
      return [...first, ...said([...theatre.querySelectorAll('p, button')])];
    };
    expect(await stylesOf(LOUD)).to.deep.equal(await stylesOf(''));
  });

  it('have a reader’s text spacing, and lose nothing to it at 400 %', async () => {
    const page = await open(undefined, SCHEMES.light);
    page.frame.style.width = '320px';
    const style = page.document.createElement('style');
    style.textContent = `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }`;
    page.document.head.append(style);
    const check = (dialog: Element) => {
      const { left, right } = dialog.getBoundingClientRect();
      expect(left).to.be.at.least(0);
      expect(right).to.be.at.most(320);
      for (const it of dialog.querySelectorAll('h2, p, label, a')) {
        if (!it.textContent.trim()) continue;
        const { letterSpacing, lineHeight, fontSize } = page.window.getComputedStyle(it);
        expect(parseFloat(letterSpacing), it.localName).to.be.greaterThan(1.5);
        expect(parseFloat(lineHeight) / parseFloat(fontSize), it.localName).to.be.closeTo(
          1.5,
          0.35,
        );
        const box = it.getBoundingClientRect();
        expect(box.left >= left && box.right <= right, it.localName).to.equal(true);
      }
    };
    const ask = await openDialog(page, 'discussion', 'network-mastodon');
    check(ask);
    (ask as HTMLDialogElement).close();
    check(await openDialog(page, 'videos', 'play'));
  });

  it('show where the focus is on a video that plays', async () => {
    const page = await open(undefined, SCHEMES.light);
    const dialog = await openDialog(page, 'videos', 'play');
    const player = dialog.querySelector<HTMLElement>('video')!;
    dialog.querySelector('button')!.focus();
    player.focus();
    const { outlineStyle, outlineOffset } = page.window.getComputedStyle(player);
    // What is around it cuts off whatever stands out.
    expect([outlineStyle, parseFloat(outlineOffset) < 0]).to.deep.equal(['solid', true]);
  });
});
