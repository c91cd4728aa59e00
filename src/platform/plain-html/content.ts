import { isUnseen } from './text.ts';

/** Elements among the content: not what is hidden, in a template, or slotted into the panel. */
export const pick = <T extends HTMLElement>(panel: Element, selector: string): T[] =>
  [...panel.querySelectorAll<T>(selector)].filter((element) => {
    const slotted = element.closest('[slot]');
    return (!slotted || slotted.contains(panel)) && !isUnseen(element) && !element.closest('svg');
  });

/** Whether an element is, or stands in, one of the selector's, inside the panel. */
export function isIn(element: Element | null, selector: string, panel: Element): boolean {
  const found = element?.closest(selector);
  return !!found && found !== panel && panel.contains(found);
}
