import type { Panel, Update } from '../components/popular/popular-view.ts';
import type { Settings } from '../schema/settings-types.ts';
import { wear } from '../components/part-styles.ts';
import { tabsStyles } from '../components/popular/tabs.styles.ts';
import { enForParts } from '../i18n/locales/en-for-parts.ts';

/*
 * Several lists as tabs: https://www.w3.org/WAI/ARIA/apg/patterns/tabs/. What the script renders is a place that
 * is as high as the tabs, and the chosen list, in a box that becomes the tab's panel.
 */

interface Kept {
  panel: Panel;
  given: Settings<'popular'>;
  /** The names that there are tabs for. */
  names: string;
  /** The list that the reader has asked for and does not see yet. */
  awaited?: number | undefined;
}

const kept = new WeakMap<Element, Kept>();

/** Called after every rendering of a panel. */
export const update: Update = (panel, given, { strings }) => {
  const root = panel.shadowRoot;
  const place = root?.querySelector('.tabs');
  const box = root?.querySelector<HTMLElement>('.window');
  if (!root || !place || !box) return;
  wear(root, tabsStyles);
  const own = kept.get(place) ?? { panel, given, names: '' };
  own.given = given;
  kept.set(place, own);
  const list = place.querySelector<HTMLElement>('[role=tablist]') ?? makeList(place, own);
  const labels = (given.windows ?? []).map(({ label }) => label);
  const names = JSON.stringify(labels);
  if (own.names !== names) {
    own.names = names;
    list.replaceChildren(...labels.map((name, i) => makeTab(list, name, i)));
  }
  list.setAttribute('aria-label', root.querySelector('section')?.getAttribute('aria-label') ?? '');
  // The name stands on paper, instead of the tabs.
  if (place.firstChild) place.firstChild.textContent = labels[panel.at] ?? '';
  tabsIn(list).forEach((tab, i) => markTab(tab, i === panel.at));
  updateBox(box, own, strings.empty ?? enForParts.empty);
};

/** Whether one of the lists needs no waiting for. */
function isThere({ panel, given }: Kept, at: number): boolean {
  const list = panel.lists[at];
  return list ? list.status !== 'pending' : !given.windows?.[at]?.source.feed;
}

const tabsIn = (list: Element) => [...list.children] as HTMLElement[];

function makeList(place: Element, own: Kept): HTMLElement {
  const list = make(place, 'div', 'tabs');
  const said = make(place, 'span', 'status');
  said.className = 'said';
  said.setAttribute('role', 'status');
  list.setAttribute('role', 'tablist');

  const choose = (at: number): void => {
    const { panel } = own;
    if (at === panel.at) return;
    said.textContent = '';
    const isAwaited = !isThere(own, at);
    own.awaited = isAwaited ? at : undefined;
    // What is awaited may turn out shorter: what is in view stays where it is.
    panel.style.minBlockSize = isAwaited ? `${String(panel.offsetHeight)}px` : '';
    panel.at = at;
    panel.refresh();
    show(tabsIn(list)[at]);
  };
  list.addEventListener('click', ({ target }) => {
    const at = tabsIn(list).indexOf((target as Element).closest<HTMLElement>('[role=tab]') ?? list);
    if (at >= 0) choose(at);
  });
  list.addEventListener('keydown', (event) => {
    const tabs = tabsIn(list);
    const at = goal(event, tabs.indexOf(event.target as HTMLElement), tabs.length);
    const tab = at === undefined ? undefined : tabs[at];
    if (at === undefined || !tab) return;
    event.preventDefault();
    tab.focus();
    // What has to be waited for is asked for by Enter, Space or a click, not by passing by.
    if (isThere(own, at)) choose(at);
  });
  // One of them is reached with the Tab key: while they have the focus that one, else the chosen one.
  list.addEventListener('focusin', ({ target }) => {
    markReached(list, target as Element);
    show(target as Element);
  });
  list.addEventListener('focusout', () => markReached(list, tabsIn(list)[own.panel.at]));
  place.append(list.ownerDocument.createElement('span'), list, said);
  return list;
}

/** Where a key leads to; nowhere, for other keys, and for those of the browser. */
function goal(event: KeyboardEvent, at: number, count: number): number | undefined {
  const { key, altKey, ctrlKey, metaKey, shiftKey, currentTarget } = event;
  if (altKey || ctrlKey || metaKey || shiftKey || at < 0) return undefined;
  const isRtl = getComputedStyle(currentTarget as Element).direction === 'rtl';
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: isRtl ? at - 1 : at + 1,
    ArrowLeft: isRtl ? at + 1 : at - 1,
    Home: 0,
    End: -1,
  };
  const to = steps[key];
  return to === undefined ? undefined : (to + count) % count;
}

function show(tab: Element | undefined): void {
  tab?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

function makeTab(list: Element, name: string, i: number): HTMLElement {
  const tab = make(list, 'button', 'tab');
  tab.setAttribute('type', 'button');
  tab.setAttribute('role', 'tab');
  tab.setAttribute('aria-controls', 'window');
  tab.id = `tab-${String(i)}`;
  tab.textContent = name;
  return tab;
}

function markTab(tab: HTMLElement, isChosen: boolean): void {
  tab.setAttribute('part', isChosen ? 'tab tab-selected' : 'tab');
  tab.setAttribute('aria-selected', String(isChosen));
  if (!tab.matches(':focus')) tab.tabIndex = isChosen ? 0 : -1;
}

function markReached(list: Element, reached: Element | undefined): void {
  for (const tab of tabsIn(list)) tab.tabIndex = tab === reached ? 0 : -1;
}

/** Makes the box of the chosen list a tab's panel, and says what is to be said of a list that was awaited. */
function updateBox(box: HTMLElement, own: Kept, text: string): void {
  const { list } = own.panel;
  const { at } = list;
  box.id = 'window';
  box.setAttribute('role', 'tabpanel');
  box.setAttribute('aria-labelledby', `tab-${String(at)}`);
  const isEmpty = list.status === 'complete' && !box.querySelector('li');
  const none = box.querySelector('.none');
  if (!isEmpty) none?.remove();
  else if (!none) box.append(Object.assign(make(box, 'p', 'status'), { className: 'none' }));
  const line = box.querySelector('.none');
  if (line) line.textContent = text;
  // Without anything to reach in it, the panel itself is reached.
  if (box.querySelector('a[href],button')) box.removeAttribute('tabindex');
  else box.tabIndex = 0;
  if (own.awaited !== at || list.status === 'pending') return;
  own.awaited = undefined;
  const said = box.parentNode?.querySelector('.said');
  const count = box.querySelector('#count')?.textContent ?? '';
  // What failed stands in a status of its own.
  if (said && list.status === 'complete') said.textContent = isEmpty ? text : count;
}

function make(near: Element, name: string, part: string): HTMLElement {
  const element = near.ownerDocument.createElement(name);
  element.setAttribute('part', part);
  return element;
}
