import { expect } from '@open-wc/testing';
import { openPage, until, type Page } from './page.ts';
import { configured, items, story } from './publisher.ts';
import { allIn, isShown } from './reader.ts';

/* What a page's own styles do to the panels: what this table says, and nothing else. */

/** What may leak in. Everything else is as in a page without styles. */
const MAY_LEAK = {
  font: ['font-family', 'font-size', '-webkit-font-smoothing'],
  colour: ['color', 'color-scheme'],
  'whether there is anything to see': ['visibility', 'pointer-events'],
  'the way of writing': ['direction', 'writing-mode'],
};
/** What is allowed to leak is the same in both pages, so that nothing else may differ. */
const CONTAINER =
  'font: 18px serif; color: #222; inline-size: 600px; margin: 0; padding: 0; border: 0';

/** The rules of WordPress's block themes that reach more than blocks, by what they do. */
const WORDPRESS = `
  ol, ul { box-sizing: border-box }
  body { margin: 0; padding: 0; line-height: 1.6; letter-spacing: -0.01em; font-size: 1.125rem; font-weight: 300 }
  :root :where(.is-layout-flow) > * { margin-block: 24px 0 }
  .is-layout-constrained > * { max-width: 620px; margin-left: auto !important; margin-right: auto !important }
  :where(figure) { margin: 0 0 1em }
  a:where(:not(.wp-element-button)) { text-decoration: underline }
  html :where(img) { height: auto; max-width: 100% }`;

const link = (path: string) => `<link rel="stylesheet" href="/node_modules/${path}">`;
const style = (rules: string) => `<style>${rules}</style>`;

const PAGES: Record<string, string> = {
  'Bootstrap 5': link('bootstrap/dist/css/bootstrap.css'),
  'Tailwind’s preflight': link('tailwindcss/preflight.css'),
  Bulma: link('bulma/css/bulma.css'),
  Foundation: link('foundation-sites/dist/css/foundation.css'),
  WordPress: style(WORDPRESS),
  'an unset of everything': style('main * { all: unset }'),
  'important colours': style(`
    a, button, span, li, p { color: red !important; background: red !important }
    a { text-decoration: line-through !important; display: block !important }
    svg { fill: red !important; inline-size: 99px !important }
    section, ol, ul, div[part] { display: inline !important; padding: 99px !important }`),
  'a loud body': style(`
    html { font-size: 62.5% }
    body { font: italic 900 10px/3 monospace; text-transform: uppercase; text-align: center;
      text-indent: 3em; text-shadow: 1px 1px red; white-space: nowrap; word-break: break-all;
      letter-spacing: .3em; word-spacing: 1em; hyphens: manual; cursor: crosshair; quotes: none;
      list-style: square inside; border-collapse: collapse; font-variant: small-caps;
      -webkit-text-fill-color: red; fill: red; stroke: red; stroke-width: 9px; tab-size: 20;
      text-underline-offset: 9px; user-select: none; color: #222 }`),
  'a reset with rules for all': style(`
    * { margin: 0; padding: 0; border: 0 solid; box-sizing: border-box; letter-spacing: .12em }`),
};
/** A rule for `*` may be a reader's own (WCAG 1.4.12): what it says of the space of text holds. */
const HOLDS: Record<string, string> = {
  'an unset of everything': style('main * { line-height: normal }'),
  'a reset with rules for all': style('main * { letter-spacing: .12em }'),
};

const CONFIG = {
  timeZone: 'UTC',
  panels: [
    { type: 'discussion', networks: ['facebook'], share: ['x', 'copy'], seeAll: { url: '/all' } },
    {
      type: 'videos',
      source: {
        items: [{ ...items(1)[0], kicker: 'City', duration: 9, image: '/demo/pictures/gull.svg' }],
      },
    },
    { type: 'popular', pageSize: 1, times: true, source: { items: items(2) } },
    { type: 'tags', items: ['Tides'], updated: '2020-11-20T17:47:00Z' },
  ],
};

async function openWith(head: string) {
  const html = story(
    `${head}<main class="is-layout-constrained" style="${CONTAINER}">${configured(CONFIG)}</main>`,
  );
  const page = await openPage({ html, width: 900, height: 1200 });
  const panels = await until(() => {
    const all = [...page.document.querySelectorAll('afterword-embed > *')];
    return all.length === 4 && all.every(isShown) && all;
  }, 'all panels are shown');
  return { page, panels, all: panels.flatMap((panel) => allIn(panel.shadowRoot!)) };
}

const computed = ({ window }: Page, element: Element) => window.getComputedStyle(element);

/** The name of each element of the panels, and its styles. The page is closed: one below it would be out of view, where WebKit lets timers wait. */
async function stylesWith(head: string) {
  const { page, all } = await openWith(head);
  const styles = all.map((element) => {
    const own = computed(page, element);
    return {
      what: element.getAttribute('part') ?? element.localName,
      values: new Map([...own].map((name) => [name, own.getPropertyValue(name)])),
    };
  });
  page.remove();
  return styles;
}

type Styles = Awaited<ReturnType<typeof stylesWith>>;

/** What differs between two pages, as "part property: value instead of value", but for what may. */
function leaks(one: Styles, other: Styles, may: readonly string[]) {
  expect(one.length).to.equal(other.length);
  const found = one.flatMap(({ what, values }, i) => {
    const plain = other[i]!.values;
    return [...values]
      .filter(([name]) => !name.startsWith('--') && !may.includes(name))
      .filter(([name, value]) => value !== (plain.get(name) ?? ''))
      .map(([name, value]) => `${what} ${name}: ${value} instead of ${plain.get(name) ?? ''}`);
  });
  return [...new Set(found)].slice(0, 12);
}

describe('from a page with', () => {
  for (const [name, head] of Object.entries(PAGES)) {
    it(`${name} nothing but the table leaks in`, async () => {
      const one = await stylesWith(head);
      const other = await stylesWith(HOLDS[name] ?? '');
      expect(leaks(one, other, Object.values(MAY_LEAK).flat())).to.deep.equal([]);
    });
  }

  it('a line height of its own on the body, text keeps ours', async () => {
    const page = await openWith(PAGES['a loud body']!);
    for (const panel of page.panels) {
      const section = computed(page.page, panel.shadowRoot!.querySelector('section')!);
      expect(parseFloat(section.lineHeight)).to.be.closeTo(24.3, 0.1);
      expect(section.letterSpacing).to.equal('normal');
    }
  });

  it('a zoom on the body, panels grow with the text and stay in their place', async () => {
    const heightOf = ({ panels }: Awaited<ReturnType<typeof openWith>>) =>
      panels[2]!.getBoundingClientRect().height;
    const plain = await openWith('');
    const height = heightOf(plain);
    plain.page.remove();
    const zoomed = await openWith(style('body { zoom: 1.25 }'));
    const { document, window } = zoomed.page;
    const main = document.querySelector('main')!;
    const growth = main.getBoundingClientRect().width / 600;
    // An engine without it has a page as any other.
    expect([1, 1.25]).to.include(growth);
    expect(main.scrollWidth).to.be.at.most(main.clientWidth);
    expect(heightOf(zoomed) / height).to.be.closeTo(growth, 0.05);
    expect(document.documentElement.scrollWidth).to.be.at.most(window.innerWidth);
  });

  it('a reader’s text spacing all text has it, and none is cut off', async () => {
    const spacing = style(`* { line-height: 1.5 !important; letter-spacing: .12em !important;
      word-spacing: .16em !important } p { margin-bottom: 2em !important }`);
    const { page, all } = await openWith(spacing);
    // What only screen readers say has no size.
    const texts = all.filter(
      (it) =>
        !it.matches('.unseen, .skip') &&
        [...it.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()),
    );
    expect(texts.length).to.be.greaterThan(8);
    for (const it of texts) {
      const what = it.getAttribute('part') ?? it.localName;
      const { letterSpacing, wordSpacing, lineHeight, fontSize } = computed(page, it);
      expect([what, parseFloat(letterSpacing) > 1.9]).to.deep.equal([what, true]);
      expect([what, parseFloat(wordSpacing) > 2.5]).to.deep.equal([what, true]);
      if (what !== 'rank')
        expect(parseFloat(lineHeight) / parseFloat(fontSize), what).to.be.closeTo(1.5, 0.01);
      expect([what, it.scrollWidth <= it.clientWidth + 1 || it.clientWidth === 0]).to.deep.equal([
        what,
        true,
      ]);
    }
  });
});
