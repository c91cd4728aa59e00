import { expect } from '@open-wc/testing';
import { openPage, until, type Page } from './page.ts';
import { items, json, story } from './publisher.ts';
import { isShown } from './reader.ts';

/* What stands in a page before the script comes keeps its space until the panels are shown. */

const LINK = (name: string) => `<a href="/${name}">${name}</a>`;
const LIST = (...names: string[]) =>
  `<ol>${names.map((name) => `<li>${LINK(name)}</li>`).join('')}</ol>`;
const HTML = `
<afterword-discussion><p>Join the discussion on ${LINK('Facebook')}.</p></afterword-discussion>
<afterword-popular>${LIST('one', 'two', 'three', 'four')}</afterword-popular>
<afterword-videos>${LIST('five', 'six', 'seven', 'eight')}</afterword-videos>
<afterword-tags>${LIST('nine', 'ten', 'eleven', 'twelve')}</afterword-tags>`;
const SOURCE = json({ source: { items: items(6) } });
const EMPTY = `
<afterword-discussion></afterword-discussion>
<afterword-popular>${SOURCE}</afterword-popular>
<afterword-videos>${SOURCE}</afterword-videos>
<afterword-tags updated="2026-11-20T17:47:00Z"></afterword-tags>`;

const RESERVE = '<link rel="stylesheet" href="/dist/reserve.css">';
const ARTICLE = '<link rel="canonical" href="https://ledger.example/2026/tides">';

const PANELS = 'afterword-discussion, afterword-videos, afterword-popular, afterword-tags';
const panelsIn = ({ document }: Page) => [...document.querySelectorAll<HTMLElement>(PANELS)];

/** Brings the script, and looks at every frame until the panels are shown. */
async function showIn(page: Page, look: () => unknown) {
  const frame = () => {
    look();
    page.window.requestAnimationFrame(frame);
  };
  frame();
  const script = page.document.createElement('script');
  script.src = '/dist/afterword.js';
  page.document.body.append(script);
  await until(() => panelsIn(page).every(isShown), 'all panels are shown');
}

/** The least and the greatest top of what stands below, in all frames until the panels are shown. */
async function watch(html: string, head: string, height: number) {
  const page = await openPage({
    html: story(`<main>${html}</main><footer>Below</footer>`, { head: head + ARTICLE }),
    width: 700,
    height,
  });
  const below = page.document.querySelector('footer')!;
  const topOf = () => Math.round(below.getBoundingClientRect().top);
  const tops = [topOf()];
  await showIn(page, () => tops.push(topOf()));
  return { page, first: tops[0], least: Math.min(...tops), most: Math.max(...tops, topOf()) };
}

describe('the space of elements whose script is late', () => {
  for (const [name, html] of [
    ['plain HTML', HTML],
    ['plain HTML in an embed', `<afterword-embed>${HTML}</afterword-embed>`],
    ['nothing in them', EMPTY],
  ] as const) {
    it(`is kept by reserve.css, with ${name}`, async () => {
      const { first, least, most } = await watch(html, RESERVE, 6000);
      expect([least, most]).to.deep.equal([first, first]);
    });
  }

  it('is what their plain HTML takes, and never less, without reserve.css', async () => {
    const block = '<style>main * { display: block; margin: 0 }</style>';
    const { first, least } = await watch(HTML, block, 6000);
    expect(least).to.equal(first);
  });

  it('shows their plain HTML in every frame until that of the panel is drawn', async () => {
    const page = await openPage({ html: story(HTML, { head: ARTICLE }) });
    const isSeen = (panel: HTMLElement) =>
      isShown(panel) || panel.querySelector('a')!.getClientRects().length > 0;
    const frames: boolean[] = [];
    await showIn(page, () => frames.push(panelsIn(page).every(isSeen)));
    await until(() => frames.length > 1, 'there is a frame with the panels');
    expect(frames).to.not.include(false);
  });

  it('is given back once nobody sees it', async () => {
    const { page } = await watch(`<div style="height: 900px"></div>${EMPTY}`, RESERVE, 600);
    const isFree = (panel: HTMLElement) => panel.style.minBlockSize === '';
    await until(() => panelsIn(page).every(isFree), 'all is given back');
  });
});
