/* What a reader finds in a page. */
import type { Page } from './page.ts';
import { until } from './page.ts';
import type { AfterwordEmbed, Problem } from '../../src/index.ts';

export const PANELS = 'afterword-discussion,afterword-videos,afterword-popular,afterword-tags';

export type Panel = HTMLElement & { updateComplete: Promise<unknown>; config: unknown };

/** The embed, when its panels are in place. */
export async function embedIn(page: Page, selector = 'afterword-embed'): Promise<AfterwordEmbed> {
  const embed = await until(
    () => page.document.querySelector<AfterwordEmbed>(selector),
    'there is an embed',
  );
  await until(() => 'ready' in embed, 'the embed is upgraded');
  await embed.ready;
  return embed;
}

/** A panel, when it shows what it has: no placeholder. */
export const panelIn = (page: Page, name: string): Promise<Panel> =>
  until(
    () => [...page.document.querySelectorAll<Panel>(`afterword-${name}`)].find(isShown),
    `${name} is shown`,
  );

export const isShown = (panel: Element) =>
  panel.shadowRoot?.querySelector('section')?.ariaBusy === 'false';

/** Whether a panel shows what it has, or has come to have nothing. */
export const isSettled = (panel: Element) =>
  isShown(panel) || panel.shadowRoot?.childElementCount === 0;

export const parts = (panel: Element, name: string) => [
  ...panel.shadowRoot!.querySelectorAll<HTMLAnchorElement>(`[part~="${name}"]`),
];

/** The one element with that part. */
export function part(panel: Element, name: string): HTMLAnchorElement {
  const [found] = parts(panel, name);
  if (!found) throw new Error(`<${panel.localName}> has no part "${name}".`);
  return found;
}

export const textOf = (node: Node | null | undefined) =>
  node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

export const titles = (panel: Element) => parts(panel, 'link').map(textOf);

/** An embed at the end of a page, with a config that the page's own script could have made of that text. */
export function addEmbed({ document, window }: Page, text: string): AfterwordEmbed {
  const embed = document.createElement('afterword-embed');
  embed.config = window.JSON.parse(text) as object;
  document.body.append(embed);
  return embed;
}

/** The panels of an embed, when it has them and they are settled. */
export async function settledIn(embed: AfterwordEmbed): Promise<Panel[]> {
  await until(() => 'ready' in embed, 'the embed is upgraded');
  await embed.ready;
  const panels = () => [...embed.querySelectorAll<Panel>(PANELS)];
  await until(() => panels().every(isSettled), 'its panels show what they have, or nothing');
  return panels();
}

/** Everything of a document, shadow trees included. */
export function allIn(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? allIn(element.shadowRoot) : []),
  ]);
}

/** What a panel says and where it leads, in order. */
export const outline = (panel: Element) => [
  textOf(panel.shadowRoot),
  ...allIn(panel.shadowRoot!).flatMap((element) => {
    const { localName, attributes } = element;
    const said = ['part', 'href', 'src', 'alt', 'datetime', 'aria-label', 'role', 'target', 'rel'];
    const values = said.flatMap((name) => attributes.getNamedItem(name)?.value ?? []);
    return values.length ? `${localName} ${values.join(' | ')}` : [];
  }),
];

/** The article that the bar shares. */
export function sharedBy(panel: Element) {
  const { searchParams } = new URL(part(panel, 'button-reddit').href);
  return { url: searchParams.get('url'), title: searchParams.get('title') };
}

/** Our lines in the console. */
export const linesOf = ({ logs }: Page) =>
  logs.filter(({ text }) => text.startsWith('[afterword]')).map(({ text }) => text);

/** The events of that name so far, in a page that listens. */
export const toldIn = <T extends Event>(page: Page, name: string) =>
  (page.window as unknown as { told: T[] }).told.filter(({ type }) => type === `afterword-${name}`);

/** The first problem at a path. */
export const problemAt = (embed: AfterwordEmbed, path: string): Promise<Problem> =>
  until(() => embed.problems.find((one) => one.path === path), `a problem at "${path}" is told`);

/** Clicks as a reader does, whatever the page's `click()` is. */
export const clickOn = (element: Element): boolean =>
  element.dispatchEvent(
    new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }),
  );

/** The links that the script itself follows, with their `target` and `rel`: none of them is really followed. */
export function followedLinks({ window }: Page, onFollow?: () => void): string[] {
  const followed: string[] = [];
  Object.defineProperty(window.HTMLAnchorElement.prototype, 'click', {
    configurable: true,
    value(this: HTMLAnchorElement) {
      followed.push(`${this.href} ${this.target} ${this.rel}`);
      onFollow?.();
    },
  });
  return followed;
}
