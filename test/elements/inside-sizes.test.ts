import { expect } from '@open-wc/testing';
import { pairsOf } from '../full-run.ts';
import { until } from '../pages/page.ts';
import { openPeer } from '../pages/peer.ts';
import { applyStyle, PLACES, STYLES } from './fixtures.inside.ts';
import { withFeed } from './fixtures.popular.ts';
import { countOf, feedOf, part, stories } from './fixtures.ts';
import { ask, dialogIn, withFediverse } from './fixtures.servers.ts';
import { FILE, withItems } from './fixtures.videos.ts';

const SLACK_PX = 1;

/** The window, in the lengths that the engine tells in a place: they differ where that is zoomed. */
function windowIn(place: HTMLElement): DOMRect {
  const all = document.createElement('div');
  all.popover = 'manual';
  all.style.cssText =
    'inset: 0; inline-size: 100%; block-size: 100%; margin: 0; border: 0; padding: 0';
  place.append(all);
  all.showPopover();
  const box = all.getBoundingClientRect();
  all.remove();
  return box;
}

function expectInWindow(element: Element, place: HTMLElement): void {
  const box = element.getBoundingClientRect();
  const window = windowIn(place);
  expect(box.width, 'it is drawn').to.be.above(0);
  expect(box.left).to.be.at.least(window.left - SLACK_PX);
  expect(box.top).to.be.at.least(window.top - SLACK_PX);
  expect(box.right).to.be.at.most(window.right + SLACK_PX);
  expect(box.bottom).to.be.at.most(window.bottom + SLACK_PX);
}

for (const [[where, openPlace], [how, style]] of pairsOf(
  Object.entries(PLACES),
  Object.entries(STYLES),
)) {
  describe(`in ${where}, ${how}`, () => {
    it('the question for a server fits into the window, and its buttons are seen', async () => {
      const { element } = openPlace();
      applyStyle(style, element);
      const panel = await withFediverse();
      element.append(panel);
      const { dialog, close } = await ask(panel);
      expectInWindow(dialog, element);
      expectInWindow(close, element);
    });

    it('a film above the page fits into the window, with its head', async () => {
      const { element } = openPlace();
      applyStyle(style, element);
      const panel = await withItems([FILE], { play: 'dialog' });
      element.append(panel);
      part(panel, 'play').click();
      const dialog = await until(() => dialogIn(panel), 'the dialog is open');
      expectInWindow(dialog, element);
      expectInWindow(dialog.querySelector('video')!, element);
      expectInWindow(dialog.querySelector('.close')!, element);
    });

    it('a list that has come keeps the space of its placeholders, and no more', async () => {
      const { element } = openPlace();
      applyStyle(style, element);
      const peer = await openPeer();
      await peer.answer('/feed.json', { body: feedOf(stories(2)), hangs: true });
      const panel = await withFeed(peer);
      element.append(panel);
      await until(async () => (await peer.requests('/feed.json')).length, 'the feed is asked for');
      await panel.updateComplete;
      const { offsetHeight } = panel;
      await until(async () => {
        await peer.release('/feed.json');
        return countOf(panel, 'link') === 2;
      }, 'the list is there');
      expect(parseFloat(panel.style.minBlockSize)).to.be.closeTo(offsetHeight, 1);
    });
  });
}
