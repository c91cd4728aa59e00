import { expect } from '@open-wc/testing';
import { pairsOf } from '../full-run.ts';
import { audit } from './audit.ts';
import { openPage, until } from './page.ts';
import { configured, items, story } from './publisher.ts';
import { allIn, isShown } from './reader.ts';
import { contrast, groundOf, over, readColor } from './colours.ts';
import { SCHEMES, THEMES } from './themed.ts';

const TEXTS =
  'heading message network kicker sponsor time rank movement link load-more see-all tab tag updated duration consent';
const DATE = '2020-11-20T17:47:00Z';
const CONFIG = {
  timeZone: 'UTC',
  panels: [
    { type: 'discussion', seeAll: { url: '/all' } },
    {
      type: 'videos',
      source: {
        items: items(2).map((it) => ({
          ...it,
          kicker: 'City',
          published: DATE,
          duration: 9,
          video: { provider: 'vimeo', id: '1' },
        })),
      },
    },
    {
      type: 'popular',
      pageSize: 2,
      times: true,
      seeAll: { url: '/all' },
      windows: ['Today', 'This week'].map((label) => ({
        label,
        source: {
          items: items(3).map((it, i) => ({
            ...{ ...it, published: DATE, movement: 'up' },
            ...(i ? { sponsor: 'Line' } : { kicker: 'City' }),
          })),
        },
      })),
    },
    { type: 'tags', items: ['Tides', { name: 'Harbour', url: '/harbour' }], updated: DATE },
  ],
};

async function openThemed(theme: string | undefined, [text, ground]: readonly string[]) {
  const link = theme ? `<link rel="stylesheet" href="/dist/themes/${theme}.css">` : '';
  const style = `<style>body { color: ${text ?? ''}; background: ${ground ?? ''}; font: 16px/1.5 serif }</style>`;
  const html = story(`${link}${style}<main><h1>Tides</h1>${configured(CONFIG)}</main>`);
  const page = await openPage({ html, width: 900, height: 2400 });
  const panels = await until(() => {
    const all = [...page.document.querySelectorAll('afterword-embed > *')];
    const root = all[2]?.shadowRoot;
    const isWhole =
      !root?.querySelector('.tabs') || root.querySelectorAll('[role=tab]').length === 2;
    return all.length === 4 && isWhole && all.every(isShown) && all;
  }, 'all panels are shown');
  return { page, panels };
}

/** Texts that stand out less than 4.5:1, as "part 3.9". */
function pale({ page, panels }: Awaited<ReturnType<typeof openThemed>>) {
  const found = panels.flatMap((panel) => allIn(panel.shadowRoot!));
  const texts = found.filter((it) =>
    (it.getAttribute('part') ?? '').split(' ').some((name) => TEXTS.split(' ').includes(name)),
  );
  expect(texts.length).to.be.greaterThan(15);
  return texts.flatMap((it) => {
    const ground = groundOf(it, page.window);
    const text = over(readColor(page.window.getComputedStyle(it).color), ground);
    const ratio = contrast(text, ground);
    return ratio < 4.5 ? `${it.getAttribute('part') ?? ''} ${ratio.toFixed(2)}` : [];
  });
}

describe('the looks of', () => {
  for (const [theme, [name, colours]] of pairsOf(THEMES, Object.entries(SCHEMES))) {
    it(`${theme ?? 'no theme'} keep 4.5:1 with ${name}`, async () => {
      expect(pale(await openThemed(theme, colours))).to.deep.equal([]);
    });
  }

  for (const [theme, name] of pairsOf(THEMES, ['black on white', 'cream on ink'] as const)) {
    it(`${theme ?? 'no theme'} pass the audit with ${name}`, async () => {
      const { page } = await openThemed(theme, SCHEMES[name]);
      expect(await audit(page)).to.deep.equal([]);
    });
  }

  for (const theme of THEMES.filter((name) => name !== undefined)) {
    it(`${theme} are nothing but custom properties and parts`, async () => {
      const sheet = await new CSSStyleSheet().replace(
        await (await fetch(`/dist/themes/${theme}.css`)).text(),
      );
      const rules = [...sheet.cssRules].flatMap((rule) =>
        rule instanceof CSSMediaRule ? [...rule.cssRules] : [rule],
      ) as CSSStyleRule[];
      expect(rules.length).to.be.greaterThan(5);
      for (const { selectorText, style } of rules) {
        if (selectorText.includes('::part(')) continue;
        expect([...style].filter((name) => !name.startsWith('--afterword-'))).to.deep.equal([]);
      }
    });

    it(`${theme} name only properties that there are`, async () => {
      const text = await (await fetch(`/dist/themes/${theme}.css`)).text();
      const known = JSON.stringify(await (await fetch('/custom-elements.json')).json());
      const named = [...text.matchAll(/--afterword-[\w-]+/g)].map(([name]) => name);
      expect(named.filter((name) => !known.includes(`"${name}"`))).to.deep.equal([]);
    });
  }
});
