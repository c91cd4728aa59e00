import { expect } from '@open-wc/testing';
import { someOf } from '../full-run.ts';
import { openPage, until, type Page } from './page.ts';
import { configured, items, story } from './publisher.ts';
import { allIn, isShown, part, parts } from './reader.ts';

/* Texts that are hard to set, in the places that pages have for them: all is read, nothing stands out. */

const GERMAN =
  'Donaudampfschifffahrtsgesellschaftskapitänspatentverlängerungsantrag: Hafenbehördenzuständigkeitsverordnung verabschiedet';
const THAI =
  'เรือข้ามฟากหยุดให้บริการชั่วคราวเพราะระดับน้ำในแม่น้ำสูงเกินกว่าที่สถานีวัดน้ำทุกแห่งคาดการณ์ไว้ตั้งแต่เมื่อคืนนี้'.repeat(2);
const LONG = 'Council votes nineteen to seventeen to keep the libraries open on Sundays '
  .repeat(3)
  .slice(0, 200);

const TEXTS = {
  'long compounds in German': ['de', GERMAN],
  'Thai without spaces': ['th', THAI],
  'titles of 200 characters': ['en', LONG],
} as const;

/** What stands around the embed, and how wide it gets there. */
const PLACES = {
  'a sidebar of 300 pixels': [
    1000,
    300,
    'main { display: grid; grid-template-columns: 1fr 300px } afterword-embed { grid-column: 2 }',
  ],
  'a footer of two columns': [
    768,
    372,
    'main { display: grid; grid-template-columns: 1fr 1fr; gap: 24px }',
  ],
  'a screen of 1600 pixels': [1600, 1600, ''],
  'a screen at 400 %': [320, 320, ''],
} as const;

const SPACED = `* { line-height: 1.5 !important; letter-spacing: .12em !important;
  word-spacing: .16em !important } p { margin-bottom: 2em !important }`;

const PICTURE = { src: '/demo/pictures/gull.svg', width: 320, height: 180 };

const configOf = (title: string, count = 3, more: object = { image: PICTURE }) => {
  const rows = items(count).map((it) => ({
    ...{ ...it, ...more, title, kicker: title.slice(0, 40) },
    ...{ published: '2020-11-20T17:47:00Z', duration: 4000 },
    video: { sources: [{ src: '/tide.mp4' }] },
  }));
  return {
    timeZone: 'UTC',
    panels: [
      { type: 'discussion', networks: ['facebook', 'mastodon'], heading: title.slice(0, 60) },
      { type: 'videos', dedupe: false, source: { items: rows } },
      { type: 'videos', dedupe: false, layout: 'list', source: { items: rows } },
      { type: 'popular', thumbnails: true, times: true, source: { items: rows } },
      { type: 'tags', items: [title.slice(0, 80), 'Tides'], updated: '2020-11-20T17:47:00Z' },
    ],
  };
};

async function open(
  config: object,
  [width, , style]: readonly [number, number, string],
  lang = 'en',
) {
  const html = story(
    `<style>html { scrollbar-width: none } body { margin: 0; font: 16px/1.5 serif } ${style}</style><main>${configured(config)}</main>`,
    { attributes: `lang="${lang}"` },
  );
  const page = await openPage({ html, width, height: 3000 });
  const panels = await until(() => {
    const all = [...page.document.querySelectorAll<HTMLElement>('afterword-embed > *')];
    return all.length === 5 && all.every(isShown) && all;
  }, 'all panels are shown');
  return { page, panels };
}

/** Everything that is wider than its place, or whose text is cut off, as "part". */
function lost({ window }: Page, panels: readonly HTMLElement[]) {
  const found = panels.flatMap((panel) => {
    const { left, right } = panel.getBoundingClientRect();
    return allIn(panel.shadowRoot!).filter((it) => {
      const box = it.getBoundingClientRect();
      if (box.width < 2) return false;
      const { overflow } = window.getComputedStyle(it);
      const isCut = overflow !== 'visible' && it.scrollHeight > it.clientHeight + 1;
      return box.left < left - 1 || box.right > right + 1 || (isCut && it.textContent.trim());
    });
  });
  return [...new Set(found.map((it) => it.getAttribute('part') ?? it.className))];
}

describe('the panels', () => {
  for (const [place, where] of Object.entries(PLACES)) {
    for (const [name, [lang, title]] of someOf(Object.entries(TEXTS), 1)) {
      it(`hold ${name} in ${place}`, async () => {
        const { page, panels } = await open(configOf(title), where, lang);
        const [, width] = where;
        expect(panels.map((it) => it.getBoundingClientRect().width)).to.deep.equal(
          panels.map(() => width),
        );
        expect(lost(page, panels)).to.deep.equal([]);
        expect(
          panels.flatMap((it) => parts(it, 'link')).map((it) => it.textContent.trim()),
        ).to.satisfy((all: string[]) => all.length === 9 && all.every((it) => it === title));
      });
    }

    it(`lose nothing to a reader’s own spacing in ${place}`, async () => {
      const [width, own, style] = where;
      const { page, panels } = await open(configOf(GERMAN), [width, own, `${style} ${SPACED}`]);
      expect(lost(page, panels)).to.deep.equal([]);
      expect(page.document.documentElement.scrollWidth).to.be.at.most(width);
    });

    it(`make one item without a picture as large as one among others in ${place}`, async () => {
      const { page, panels } = await open(configOf('Slack water', 1, {}), where);
      expect(lost(page, panels)).to.deep.equal([]);
      const [, grid, list, popular] = panels;
      const width = (it: Element) => it.getBoundingClientRect().width;
      expect(width(parts(grid!, 'item')[0]!)).to.be.at.most(30 * 16);
      for (const panel of [grid!, list!]) {
        expect(parts(panel, 'thumbnail')).to.have.lengthOf(0);
        const { width, height } = part(panel, 'placeholder').getBoundingClientRect();
        expect(width / height).to.be.closeTo(16 / 9, 0.05);
      }
      expect(part(popular!, 'link').getClientRects()).to.have.lengthOf(1);
    });
  }
});
