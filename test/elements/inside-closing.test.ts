import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { until } from '../pages/page.ts';
import { make as makeDiscussion } from './fixtures.discussion.ts';
import { PLACES, type Place } from './fixtures.inside.ts';
import { countOf, part, stub, textOf } from './fixtures.ts';
import { ask, dialogIn, withFediverse } from './fixtures.servers.ts';
import { FILE, play, players, withItems, YOUTUBE } from './fixtures.videos.ts';

/** What a reader opens: opened in a place, it tells whether it is open. */
type Opener = (place: HTMLElement) => Promise<() => boolean>;

const openVideo =
  (item: object): Opener =>
  async (place) => {
    const panel = await withItems([item], { play: 'dialog' });
    place.append(panel);
    part(panel, 'play').click();
    await until(() => dialogIn(panel)?.open, 'the dialog is open');
    return () => !!dialogIn(panel);
  };

const openQuestion: Opener = async (place) => {
  const panel = await withFediverse();
  place.append(panel);
  await ask(panel);
  return () => !!dialogIn(panel);
};

const openMore: Opener = async (place) => {
  const panel = await makeDiscussion({ share: ['facebook', 'x', 'linkedin'], shareLimit: 1 });
  place.append(panel);
  part(panel, 'button-more').focus();
  part(panel, 'button-more').click();
  await until(() => countOf(panel, 'button') === 4, 'the bar is expanded');
  return () => countOf(panel, 'button') > 2;
};

const OPENERS: Readonly<Record<string, Opener>> = {
  'the question for a server': openQuestion,
  'the buttons behind “More”': openMore,
  'a film': openVideo(FILE),
  'a video of a provider': openVideo(YOUTUBE),
};
const DIALOGS = Object.entries(OPENERS).filter(([what]) => !what.includes('More'));

/** A page's own dialog that its script closes by Escape, as many libraries do. */
function openScripted(type: 'keydown' | 'keyup'): Place {
  const element = document.createElement('div');
  document.body.append(element);
  let isOpen = true;
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) isOpen = false;
  };
  document.addEventListener(type, onKey);
  ended.push(() => {
    document.removeEventListener(type, onKey);
    element.remove();
  });
  return { element, isOpen: () => isOpen };
}
const ended: (() => void)[] = [];
afterEach(() => {
  for (const end of ended.splice(0)) end();
});

const ALL_PLACES: typeof PLACES = {
  ...PLACES,
  'what a script closes when Escape is pressed': () => openScripted('keydown'),
  'what a script closes when Escape is released': () => openScripted('keyup'),
};

describe('Escape', () => {
  for (const [what, open] of Object.entries(OPENERS)) {
    for (const [where, openPlace] of Object.entries(ALL_PLACES)) {
      it(`closes ${what}, and then ${where}`, async () => {
        const place = openPlace();
        const isOpen = await open(place.element);
        expect([isOpen(), place.isOpen()]).to.deep.equal([true, true]);
        await sendKeys({ press: 'Escape' });
        await until(() => !isOpen(), 'ours is closed');
        expect(place.isOpen(), 'the page’s own is open').to.equal(true);
        await sendKeys({ press: 'Escape' });
        await until(() => !place.isOpen(), 'the page’s own is closed');
      });
    }
  }

  for (const [what, open] of DIALOGS) {
    it(`closes ${what} alone also after a click on its title`, async () => {
      const place = openScripted('keydown');
      const isOpen = await open(place.element);
      const dialog = dialogIn(place.element.firstElementChild!)!;
      const title = [...dialog.querySelectorAll('h2, p')].find((one) => textOf(one))!;
      const { left, top } = title.getBoundingClientRect();
      await sendMouse({ type: 'click', position: [Math.round(left) + 5, Math.round(top) + 5] });
      await sendKeys({ press: 'Escape' });
      await until(() => !isOpen(), 'ours is closed');
      expect(place.isOpen()).to.equal(true);
    });
  }

  it('is left to the page where nothing of ours is open', async () => {
    const panel = await makeDiscussion({ share: ['facebook', 'x'], shareLimit: 1 });
    part(panel, 'button-more').focus();
    const heard: boolean[] = [];
    const listen = (event: KeyboardEvent) => heard.push(event.defaultPrevented);
    addEventListener('keydown', listen);
    await sendKeys({ press: 'Escape' });
    removeEventListener('keydown', listen);
    expect(heard).to.deep.equal([false]);
  });

  it('is left to the input method that composes a text', async () => {
    const panel = await withFediverse();
    const { field, dialog } = await ask(panel);
    const key = { key: 'Escape', isComposing: true, bubbles: true, cancelable: true };
    const event = new KeyboardEvent('keydown', key);
    field.dispatchEvent(event);
    expect([event.defaultPrevented, dialog.open]).to.deep.equal([false, true]);
  });
});

describe('a dialog of ours', () => {
  for (const [what, open] of DIALOGS) {
    for (const [where, openPlace] of Object.entries(PLACES)) {
      it(`with ${what} is closed with ${where} around it, so that the page is not inert`, async () => {
        const { element } = openPlace();
        const isOpen = await open(element);
        if (element instanceof HTMLDialogElement) element.close();
        else element.hidePopover();
        await until(() => !isOpen(), 'ours is closed');
      });

      it(`with ${what} is closed by a click beside it, which is none beside ${where}`, async () => {
        const { element } = openPlace();
        const isOpen = await open(element);
        const clicks: EventTarget[] = [];
        element.addEventListener('click', ({ target }) => clicks.push(target!));
        dialogIn(element.firstElementChild!)!.click();
        await until(() => !isOpen(), 'ours is closed');
        expect(clicks).to.have.length(0);
      });
    }
  }

  it('that comes after the page’s own was closed is closed at once', async () => {
    const { element } = PLACES['a dialog']!();
    const panel = await withFediverse();
    element.append(panel);
    const prototype = HTMLDialogElement.prototype as { showModal: () => void };
    const show = prototype.showModal;
    let isAsked = false;
    stub(prototype, 'showModal', function (this: HTMLDialogElement) {
      isAsked = true;
      show.call(this);
    });
    part(panel, 'network').click();
    (element as HTMLDialogElement).close();
    await until(() => isAsked, 'the question has come');
    await until(() => !dialogIn(panel), 'it is gone');
  });

  it('does without the observer that a page took away', async () => {
    stub(globalThis, 'ResizeObserver', undefined);
    const panel = await withFediverse();
    const { dialog } = await ask(panel);
    expect(dialog.open).to.equal(true);
  });
});

describe('a film in the page', () => {
  for (const [where, openPlace] of Object.entries(PLACES)) {
    it(`stops when ${where} around it is closed, and does not start again with it`, async () => {
      const { element } = openPlace();
      const panel = await withItems([FILE]);
      element.append(panel);
      await play(panel);
      expect(players(panel)).to.have.length(1);
      if (element instanceof HTMLDialogElement) element.close();
      else element.hidePopover();
      await until(() => players(panel).length === 0, 'it has stopped');
      if (element instanceof HTMLDialogElement) element.showModal();
      else element.showPopover();
      await panel.updateComplete;
      expect(players(panel)).to.have.length(0);
    });
  }
});
