import { expect } from '@open-wc/testing';
import { itInFullRuns, someOf } from '../full-run.ts';
import { FAULTS, QUIRKS } from './faults.ts';
import { openPage, until } from './page.ts';
import { openPeer, type Answer } from './peer.ts';
import { configured, feed, popular, story } from './publisher.ts';
import { embedIn, panelIn, part, parts, problemAt, textOf, titles } from './reader.ts';

/** Milliseconds until what says nothing was given up. */
const GIVEN_UP = 8000;
const TAGS = { type: 'tags', items: ['Tides'] };

/** A page with a list of that feed among panels that are well. */
async function openWith(answer: Answer) {
  const site = await openPeer();
  await site.answer('/feed', answer);
  await site.answer('/good.json', { body: feed(2) });
  const videos = { type: 'videos', load: 'now', source: { feed: site.path('/good.json') } };
  const panels = [{ type: 'discussion' }, videos, popular(site.path('/feed')), TAGS];
  return openPage({ html: story(configured({ panels })), site });
}

describe('a feed', () => {
  for (const [what, answer] of someOf(Object.entries(FAULTS), 10)) {
    it(`that ${what} is a problem of its own panel, which can be asked again`, async () => {
      const page = await openWith(answer);
      const panel = await panelIn(page, 'popular');
      expect(textOf(part(panel, 'status'))).to.match(/could not be loaded/);
      expect(parts(panel, 'load-more')).to.have.lengthOf(1);
      const { code } = await problemAt(await embedIn(page), 'panels[2].source.feed');
      expect(code).to.match(/^feed-/);
      expect(titles(await panelIn(page, 'videos'))).to.deep.equal(['Story 1', 'Story 2']);
      expect(parts(await panelIn(page, 'discussion'), 'button')).not.to.be.empty;
      expect(textOf(part(await panelIn(page, 'tags'), 'tag'))).to.equal('Tides');

      await page.site.answer('/feed', { body: feed(3) });
      part(panel, 'load-more').click();
      await until(() => titles(panel).length === 3, 'its items are shown');
    });
  }

  for (const [what, answer] of someOf(Object.entries(QUIRKS), 2)) {
    it(`that ${what} is shown all the same`, async () => {
      const page = await openWith({ ...answer, body: feed(3) });
      expect(titles(await panelIn(page, 'popular'))).to.have.lengthOf(3);
      expect((await embedIn(page)).problems).to.deep.equal([]);
    });
  }

  itInFullRuns('that trickles for longer than a reader waits is given up', async () => {
    const page = await openWith({ body: feed(3), tricklesMs: 500 });
    await panelIn(page, 'tags');
    const panel = page.document.querySelector('afterword-popular')!;
    await until(() => /could not/.test(textOf(panel.shadowRoot)), 'it is given up', GIVEN_UP);
    const [asked] = await page.site.requests('/feed');
    await until(
      () => asked!.aborted || page.site.requests('/feed').then(([it]) => it!.aborted),
      'its connection is closed',
    );
  });

  it('whose next page fails leaves what is shown, and can be asked again', async () => {
    const site = await openPeer();
    await site.answer('/feed', { body: feed(5, { next_url: 'next' }) });
    await site.answer('/next', { status: 404 }, { body: feed(2, {}, 6) });
    const page = await openPage({
      html: story(configured({ panels: [popular(site.path('/feed'))] })),
      site,
    });
    const panel = await panelIn(page, 'popular');
    part(panel, 'load-more').click();
    await until(() => /could not/.test(textOf(part(panel, 'status'))), 'it is told');
    expect(titles(panel)).to.have.lengthOf(5);
    part(panel, 'load-more').click();
    await until(() => titles(panel).length === 7, 'the rest is shown');
  });
});
