import { expect } from '@open-wc/testing';
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
  for (const [what, answer] of Object.entries(ENDING_FAULTS)) {
    it(`that ${what} leaves its title, and the room that it was to have`, async () => {
      const { page, heights } = await openWith(answer);
      expect(heights).to.deep.equal((await openWith(GOOD)).heights);
      expect((await embedIn(page)).problems).to.deep.equal([]);
    });
  }
});
