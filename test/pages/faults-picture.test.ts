import { expect } from '@open-wc/testing';
import { someOf } from '../full-run.ts';
import { ENDING_FAULTS } from './faults.ts';
import { openPage, until } from './page.ts';
import { openPeer, type Answer } from './peer.ts';
import { configured, items, story } from './publisher.ts';
import { embedIn, panelIn, parts, titles } from './reader.ts';

const GOOD = {
  headers: { 'content-type': 'image/svg+xml' },
  body: '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="360"/>',
};

/** The heights of a panel's items once their pictures are there, or have failed. */
async function openWith(answer: Answer) {
  const site = await openPeer();
  await site.answer('/picture', answer);
  const source = { items: items(2).map((item) => ({ ...item, image: site.path('/picture') })) };
  const panels = ['videos', 'popular'].map((type) => ({ type, thumbnails: true, source }));
  delete (panels[0] as { thumbnails?: boolean }).thumbnails;
  const page = await openPage({ html: story(configured({ panels })), site, wait: 'start' });
  const heights: number[] = [];
  for (const name of ['videos', 'popular']) {
    const panel = await panelIn(page, name);
    panel.scrollIntoView();
    expect(titles(panel)).to.deep.equal(['Story 1', 'Story 2']);
    await until(
      () => [...panel.shadowRoot!.querySelectorAll('img')].every(({ complete }) => complete),
      'its pictures are there or have failed',
    );
    heights.push(...parts(panel, 'item').map((item) => item.getBoundingClientRect().height));
  }
  return { page, heights };
}

describe('a picture', () => {
  for (const [what, answer] of someOf(Object.entries(ENDING_FAULTS), 4)) {
    it(`that ${what} leaves its title, and the room that it was to have`, async () => {
      const { page, heights } = await openWith(answer);
      expect(heights).to.deep.equal((await openWith(GOOD)).heights);
      expect((await embedIn(page)).problems).to.deep.equal([]);
    });
  }
});

describe('a picture that does not end', () => {
  const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="360"><desc>more</desc>';
  for (const [what, answer] of Object.entries({
    'says nothing': { hangs: true },
    'never ends': { headers: GOOD.headers, body: SVG, floods: true },
    'is far too big': { headers: GOOD.headers, body: GOOD.body, padding: 20_000_000 },
    'comes late': { ...GOOD, delayMs: 700 },
  } satisfies Record<string, Answer>)) {
    it(`since it ${what} keeps its room, and the texts and panels around it stay`, async () => {
      const { page, heights, bar } = await openAround(answer);
      const good = await openAround(GOOD);
      expect(heights()).to.deep.equal(good.heights());
      expect(parts(bar, 'button')).not.to.be.empty;
      expect((await embedIn(page)).problems).to.deep.equal([]);
    });
  }

  it('moves nothing when it is there at last', async () => {
    const { site, pictures, heights } = await openAround({ ...GOOD, hangs: true });
    const before = heights();
    await until(() => site.release('/picture'), 'it is asked for');
    await until(() => pictures().every(({ naturalWidth }) => naturalWidth), 'it is there');
    expect(heights()).to.deep.equal(before);
  });

  /** A row of pictures before a bar, and how high the row is and where the bar stands. */
  async function openAround(answer: Answer) {
    const site = await openPeer();
    await site.answer('/picture', answer);
    const source = { items: items(2).map((item) => ({ ...item, image: site.path('/picture') })) };
    const panels = [{ type: 'videos', source }, { type: 'discussion' }];
    const page = await openPage({ html: story(configured({ panels })), site, wait: 'start' });
    const [list, bar] = [await panelIn(page, 'videos'), await panelIn(page, 'discussion')];
    await until(async () => (await site.requests('/picture')).length, 'it is asked for');
    expect(titles(list)).to.deep.equal(['Story 1', 'Story 2']);
    const pictures = () => [...list.shadowRoot!.querySelectorAll('img')];
    const heights = () => [
      ...parts(list, 'item').map((item) => item.getBoundingClientRect().height),
      bar.getBoundingClientRect().top,
    ];
    return { site, page, bar, pictures, heights };
  }
});
