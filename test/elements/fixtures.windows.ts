import { make } from './fixtures.popular.ts';
import { parts, stories } from './fixtures.ts';
import { until } from '../pages/page.ts';

/** Three lists: two inline ones, and one between them that is a feed. */
export const windowsOf = (feed: string) => [
  { label: 'Today', source: { items: stories(7) } },
  { label: 'Week', source: { feed } },
  { label: 'Month', source: { items: stories(2, 21) } },
];

export const tabs = (panel: Element) => [
  ...(panel.shadowRoot?.querySelectorAll<HTMLElement>('[role=tab]') ?? []),
];

/** A panel with several lists, once there are its tabs. */
export async function withWindows(windows: object[], settings: object = {}) {
  const panel = await make({ load: 'now', windows, ...settings });
  await until(() => tabs(panel).length === windows.length, 'the tabs are there');
  return panel;
}

export const box = (panel: Element) =>
  panel.shadowRoot!.querySelector<HTMLElement>('[role=tabpanel]')!;

export const titlesIn = (panel: Element) => parts(panel, 'link').map((link) => link.textContent);

/** What of the tabs says that it is chosen: the attribute, the part, and what the panel is named by. */
export const chosenIn = (panel: Element) => [
  tabs(panel).findIndex((tab) => tab.ariaSelected === 'true'),
  tabs(panel).findIndex((tab) => tab.part.contains('tab-selected')),
  tabs(panel).findIndex((tab) => tab.id === box(panel).getAttribute('aria-labelledby')),
];

export const reachedIn = (panel: Element) => tabs(panel).map(({ tabIndex }) => tabIndex);
