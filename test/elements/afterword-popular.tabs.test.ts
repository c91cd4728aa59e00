import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { until } from '../pages/page.ts';
import { openPeer } from '../pages/peer.ts';
import { countOf, feedOf, focused, part, set, stories, textOf } from './fixtures.ts';
import { make } from './fixtures.popular.ts';
import {
  box,
  chosenIn,
  reachedIn,
  tabs,
  titlesIn,
  windowsOf,
  withWindows,
} from './fixtures.windows.ts';

const openTabs = async () => {
  const peer = await openPeer();
  await peer.answer('/week.json', { body: feedOf(stories(3, 11)) });
  return { peer, panel: await withWindows(windowsOf(peer.url('/week.json'))) };
};

describe('the tabs of several lists', () => {
  it('are tabs, of which the first is chosen', async () => {
    const { panel } = await openTabs();
    const list = part(panel, 'tabs');
    expect(list.role ?? list.getAttribute('role')).to.equal('tablist');
    expect(list.getAttribute('aria-label')).to.equal('Most popular');
    expect(tabs(panel).map(textOf)).to.deep.equal(['Today', 'Week', 'Month']);
    expect(chosenIn(panel)).to.deep.equal([0, 0, 0]);
    expect(tabs(panel).map((tab) => tab.getAttribute('aria-controls'))).to.deep.equal(
      Array(3).fill(box(panel).id),
    );
    expect(box(panel).contains(part(panel, 'list'))).to.equal(true);
    await expect(panel).to.be.accessible();
  });

  it('are not there for one list, nor for none', async () => {
    const one = await make({ windows: [{ label: 'Today', source: { items: stories(2) } }] });
    const none = await make({ windows: [], source: { items: stories(2) } });
    await withWindows(windowsOf('/none'));
    for (const panel of [one, none]) {
      expect(titlesIn(panel)).to.have.length(2);
      expect(countOf(panel, 'tab')).to.equal(0);
      expect(textOf(panel.shadowRoot)).not.to.contain('Today');
    }
  });

  it('choose by a click', async () => {
    const { panel } = await openTabs();
    tabs(panel)[2]!.click();
    await until(() => titlesIn(panel)[0] === 'Story 21', 'the third list is shown');
    expect(chosenIn(panel)).to.deep.equal([2, 2, 2]);
    expect(reachedIn(panel)).to.deep.equal([-1, -1, 0]);
  });

  it('are one stop of the Tab key, and move by arrows, Home and End', async () => {
    const { panel } = await openTabs();
    expect(reachedIn(panel)).to.deep.equal([0, -1, -1]);
    tabs(panel)[0]!.focus();
    const at = () => tabs(panel).indexOf(focused(panel) as HTMLElement);
    const steps = [
      ['ArrowLeft', 2],
      ['ArrowRight', 0],
      ['ArrowRight', 1],
      ['End', 2],
      ['Home', 0],
    ] as const;
    for (const [press, to] of steps) {
      await sendKeys({ press });
      expect(at(), press).to.equal(to);
    }
    await sendKeys({ press: 'Tab' });
    expect(focused(panel)?.part.contains('link')).to.equal(true);
  });

  it('choose at once what is there, and what is not only when asked', async () => {
    const { peer, panel } = await openTabs();
    tabs(panel)[0]!.focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(focused(panel) === tabs(panel)[1]).to.equal(true);
    expect(reachedIn(panel)).to.deep.equal([-1, 0, -1]);
    expect(chosenIn(panel)).to.deep.equal([0, 0, 0]);
    await sendKeys({ press: 'ArrowRight' });
    await until(() => chosenIn(panel).join() === '2,2,2', 'the third, which is there, is chosen');
    expect(await peer.requests('/week.json')).to.be.empty;
    await sendKeys({ press: 'ArrowLeft' });
    await sendKeys({ press: 'Enter' });
    await until(() => titlesIn(panel)[0] === 'Story 11', 'the feed is shown');
    await sendKeys({ press: 'ArrowLeft' });
    await until(() => titlesIn(panel)[0] === 'Story 1', 'the first is shown again');
    await sendKeys({ press: 'ArrowRight' });
    await until(() => titlesIn(panel)[0] === 'Story 11', 'what has come is shown at once');
  });

  it('are reached at the chosen one when the focus was only passing by', async () => {
    const { panel } = await openTabs();
    tabs(panel)[0]!.focus();
    await sendKeys({ press: 'ArrowRight' });
    (focused(panel) as HTMLElement).blur();
    await panel.updateComplete;
    expect(reachedIn(panel)).to.deep.equal([0, -1, -1]);
  });

  it('move to the left with the right arrow where one reads that way', async () => {
    const { panel } = await openTabs();
    panel.dir = 'rtl';
    tabs(panel)[0]!.focus();
    await sendKeys({ press: 'ArrowLeft' });
    expect(focused(panel) === tabs(panel)[1]).to.equal(true);
    await sendKeys({ press: 'ArrowRight' });
    expect(focused(panel) === tabs(panel)[0]).to.equal(true);
  });

  it('leave the browser its own keys', async () => {
    const { panel } = await openTabs();
    for (const more of [{ altKey: true }, { ctrlKey: true }, { metaKey: true }]) {
      const event = new KeyboardEvent('keydown', {
        ...{ key: 'ArrowRight', bubbles: true, cancelable: true },
        ...more,
      });
      tabs(panel)[0]!.dispatchEvent(event);
      expect(event.defaultPrevented).to.equal(false);
    }
    expect(chosenIn(panel)).to.deep.equal([0, 0, 0]);
  });

  it('follow the settings', async () => {
    const { panel } = await openTabs();
    tabs(panel)[2]!.click();
    await until(() => titlesIn(panel)[0] === 'Story 21', 'the third list is shown');
    const windows = windowsOf('/none').slice(0, 2);
    await set(panel, { config: { windows: [{ ...windows[0], label: 'Now' }, windows[1]] } });
    await until(() => tabs(panel).length === 2, 'there are two');
    expect(textOf(tabs(panel)[0])).to.equal('Now');
    expect(chosenIn(panel)).to.deep.equal([0, 0, 0]);
    expect(titlesIn(panel)[0]).to.equal('Story 1');
  });

  it('are large enough to touch, and their panel is reached where nothing in it is', async () => {
    const windows = [...windowsOf('/none').slice(0, 1), { label: 'B', source: { items: [] } }];
    const panel = await withWindows(windows);
    for (const tab of tabs(panel)) {
      const { width, height } = tab.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(24);
    }
    expect(box(panel).hasAttribute('tabindex')).to.equal(false);
    tabs(panel)[1]!.click();
    await until(() => box(panel).tabIndex === 0, 'the panel is reached');
    await expect(panel).to.be.accessible();
  });
});
