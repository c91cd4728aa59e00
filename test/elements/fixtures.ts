import type { LitElement } from 'lit';
import type { Problem } from '../../src/schema/issues.ts';
import { clock } from '../../src/platform/clock.ts';
import type { AfterwordErrorEvent } from '../../src/index.ts';

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

/** How many there are. An assertion that fails on elements themselves would print whole documents. */
export const countOf = (panel: Element, token: string): number => parts(panel, token).length;

/** The first of them; there must be one. */
export function part(panel: Element, token: string): HTMLElement {
  const [found] = parts(panel, token);
  if (!found) throw new Error(`There is no part "${token}".`);
  return found;
}

export const textsOf = (panel: Element, token: string): string[] => parts(panel, token).map(textOf);

/** The accessible name: that of an attribute, or the text, also where it is not seen. */
export const nameOf = (element: Element) => element.getAttribute('aria-label') ?? textOf(element);
export const hrefOf = (element: Element | undefined) => element?.getAttribute('href');

/** Whether there is anything of a panel, its heading included. */
export const isShown = (panel: Element): boolean => !!panel.shadowRoot?.querySelector('section');

/** What has the focus inside a panel. */
export const focused = (panel: Element): Element | null | undefined =>
  panel.shadowRoot?.activeElement;

export const hasStates = CSS.supports('selector(:state(empty))');

/** The panel's custom states, in the engines that have them. */
export const statesOf = (panel: Element): string[] =>
  ['loading', 'empty', 'error'].filter((name) => panel.matches(`:state(${name})`));

/** The next problem that anything in the page reports; asked for before it can be. */
export const nextProblem = (): Promise<Problem> =>
  new Promise((resolve) => {
    const tell = ({ problem }: AfterwordErrorEvent) => {
      resolve(problem);
    };
    document.body.addEventListener('afterword-error', tell, { once: true });
  });

/** Sets the reader's clock for one test. */
export function setNow(time: string): void {
  stub(clock, 'now', () => Date.parse(time));
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

/** What is undone after the test. */
export const restores: (() => void)[] = [];

/** Puts this value in the place of what an object has under that name, for one test. */
export function stub(target: object, name: string, value: unknown): void {
  const own = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { configurable: true, writable: true, value });
  restores.push(() => {
    if (own) Object.defineProperty(target, name, own);
    else Reflect.deleteProperty(target, name);
  });
}

afterEach(() => {
  for (const restore of restores.splice(0)) restore();
});
