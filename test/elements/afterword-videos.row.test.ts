import { expect } from '@open-wc/testing';
import type { AfterwordVideos } from '../../src/index.ts';
import { until } from '../pages/page.ts';
import { countOf, focused, nameOf, part, parts, set } from './fixtures.ts';
import { VIMEO, withItems } from './fixtures.videos.ts';

describe('a row of videos', () => {
  const many = Array.from({ length: 6 }, (_, i) => ({ ...VIMEO, url: `${VIMEO.url}${String(i)}` }));
  const row = async (settings: object = {}, dir = 'ltr') => {
    // A row that has been laid out keeps its place when the direction changes.
    document.documentElement.dir = dir;
    const panel = await withItems(many, { layout: 'row', ...settings });
    panel.parentElement!.style.width = '600px';
    await until(() => countOf(panel, 'button') === 2, 'the buttons are there');
    return panel;
  };
  afterEach(() => document.documentElement.removeAttribute('dir'));
  const isAtEnd = (panel: AfterwordVideos) =>
    parts(panel, 'button').map((button) => button.getAttribute('aria-disabled') === 'true');
  const press = async (panel: AfterwordVideos, at: number, ends: [boolean, boolean]) => {
    parts(panel, 'button')[at]!.click();
    await until(() => isAtEnd(panel).join() === ends.join(), `the ends are ${String(ends)}`);
  };

  for (const dir of ['ltr', 'rtl']) {
    it(`goes forth and back by its buttons, ${dir}`, async () => {
      const panel = await row({}, dir);
      const list = part(panel, 'list');
      await until(() => isAtEnd(panel).join() === 'true,false', 'it is at its beginning');
      await press(panel, 1, [false, false]);
      expect(Math.sign(list.scrollLeft)).to.equal(dir === 'rtl' ? -1 : 1);
      while (!isAtEnd(panel)[1]) {
        const before = list.scrollLeft;
        parts(panel, 'button')[1]!.click();
        await until(() => list.scrollLeft !== before, 'it goes on');
        await until(() => isAtEnd(panel)[1] || Math.abs(list.scrollLeft % 1) < 1, 'it rests');
      }
      parts(panel, 'button')[1]!.focus();
      expect(focused(panel) === parts(panel, 'button')[1], 'the end keeps focus').to.equal(true);
    });
  }

  it('names its buttons, and passes the accessibility audit', async () => {
    const panel = await row();
    expect(parts(panel, 'button').map(nameOf)).to.deep.equal(['Previous videos', 'Next videos']);
    await expect(panel).to.be.accessible();
  });

  it('brings the card that gets the focus into view', async () => {
    const panel = await row();
    const card = parts(panel, 'item').at(-1)!;
    parts(panel, 'link').at(-1)!.focus();
    const list = part(panel, 'list').getBoundingClientRect();
    await until(() => card.getBoundingClientRect().right <= list.right + 1, 'it is in view');
  });

  it('has its buttons again when it was something else in between', async () => {
    const panel = await row();
    await set(panel, { layout: 'grid' });
    expect(countOf(panel, 'button')).to.equal(0);
    await set(panel, { layout: 'row' });
    await until(() => countOf(panel, 'button') === 2, 'the buttons are back');
  });
});
