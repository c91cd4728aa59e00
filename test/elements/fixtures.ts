import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { page } from '../../src/elements/page.ts';

export const STORY = { url: 'https://ledger.example/story?id=1&of=2', title: 'Tea & “toast”' };

/** As many stories, `https://ledger.example/1` with the title "Story 1" and so on. */
export const stories = (count: number, first = 1) =>
  Array.from({ length: count }, (_, i) => {
    const number = String(first + i);
    return { url: `https://ledger.example/${number}`, title: `Story ${number}` };
  });

/** A JSON Feed of the same. */
export const feedOf = (items: ReturnType<typeof stories>, next?: string) => ({
  version: 'https://jsonfeed.org/version/1.1',
  items: items.map((item) => ({ id: item.url, ...item })),
  next_url: next,
});

/** Sets properties as a page's script would, and waits until they show. */
export async function set(panel: LitElement, settings: object): Promise<void> {
  Object.assign(panel, settings);
  await panel.updateComplete;
}

/** Changes the plain HTML inside; panels hear of it as soon as a mutation observer does. */
export async function change(panel: LitElement, edit: () => void): Promise<void> {
  const noticed = new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe(panel, {
      ...{ childList: true, subtree: true, characterData: true, attributes: true },
    });
  });
  edit();
  await noticed;
  await panel.updateComplete;
}

export const textOf = (node: Node | null | undefined): string =>
  node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** Everything in a panel that has this token among its part's. */
export const parts = (panel: Element, token: string): HTMLElement[] => [
  ...(panel.shadowRoot?.querySelectorAll<HTMLElement>(`[part~="${token}"]`) ?? []),
];

/** The first of them; there must be one. */
export function part<E extends HTMLElement = HTMLElement>(panel: Element, token: string): E {
  const [found] = parts(panel, token);
  expect(found, `part ${token}`).to.exist;
  return found as E;
}

export const textsOf = (panel: Element, token: string): string[] =>
  parts(panel, token).map(textOf);

/** What has the focus inside a panel. */
export const focused = (panel: Element): Element | null | undefined =>
  panel.shadowRoot?.activeElement;

export const hasStates = CSS.supports('selector(:state(empty))');

/** The panel's custom states, in the engines that have them. */
export const statesOf = (panel: Element): string[] =>
  ['loading', 'empty', 'error'].filter((name) => panel.matches(`:state(${name})`));

const NOW = page.now;
/** Sets the reader's clock for one test. */
export function setNow(time: string): void {
  page.now = () => Date.parse(time);
}

/** Follows no link of a test's page, and tells whether the panel itself held it back. */
export function follow(link: HTMLElement): boolean {
  let isFollowed = false;
  const stay = (event: Event) => {
    isFollowed = !event.defaultPrevented;
    event.preventDefault();
  };
  addEventListener('click', stay, { once: true });
  link.click();
  removeEventListener('click', stay);
  return isFollowed;
}

afterEach(() => {
  page.now = NOW;
});
