/* Where pages put our panels: in dialogs and popovers, zoomed and turned. */

/** What a panel stands in, and whether that is still open. */
export interface Place {
  readonly element: HTMLElement;
  readonly isOpen: () => boolean;
}

const placed: HTMLElement[] = [];
const styled: HTMLElement[] = [];

function add<K extends 'dialog' | 'div'>(name: K): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  document.body.append(element);
  placed.push(element);
  return element;
}

function openDialog(): Place {
  const element = add('dialog');
  element.showModal();
  return { element, isOpen: () => element.open };
}

function openPopover(): Place {
  const element = add('div');
  element.popover = 'auto';
  element.showPopover();
  return { element, isOpen: () => element.matches(':popover-open') };
}

/** By the end of a sentence "in …". */
export const PLACES: Readonly<Record<string, () => Place>> = {
  'a dialog': openDialog,
  'a popover': openPopover,
};

/** What pages do to what our panels stand in, or to all of the page. */
export const STYLES: Readonly<Record<string, { body?: string; place?: string; dir?: string }>> = {
  'as it is': {},
  'zoomed in': { place: 'zoom: 1.5' },
  'zoomed out': { place: 'zoom: 0.6' },
  'in a page that is zoomed': { body: 'zoom: 1.5' },
  scaled: { place: 'transform: scale(1.5); transform-origin: 0 0' },
  'in a page that hides its overflow': { body: 'overflow-x: hidden; width: 100%' },
  'from right to left': { dir: 'rtl' },
  'from right to left, zoomed': { dir: 'rtl', place: 'zoom: 1.5' },
  'from right to left, scaled': { dir: 'rtl', place: 'transform: scale(1.5)' },
  'from right to left, in a zoomed page that hides its overflow': {
    ...{ dir: 'rtl', body: 'zoom: 1.5; overflow-x: hidden' },
  },
};

/** Applies one of them, until the end of the test. */
export function applyStyle({ body = '', place = '', dir = '' }, element: HTMLElement): void {
  document.documentElement.dir = dir;
  document.body.style.cssText += body;
  element.style.cssText += place;
  styled.push(document.body);
}

afterEach(() => {
  for (const element of placed.splice(0)) element.remove();
  for (const element of styled.splice(0)) element.removeAttribute('style');
  document.documentElement.removeAttribute('dir');
  scrollTo(0, 0);
});
