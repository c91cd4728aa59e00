import type { SlotPanel } from '../schema/settings-types.ts';
import { attributes, markup, type Html } from './html.ts';

/** The place of an ad or another widget, as components/embed/slot.ts makes and adopts one. */
export function printSlot(
  { id, heading, headingLevel: level = 2, label, seeAll }: SlotPanel,
  placeId: string,
): Html {
  const name = heading || label || '';
  const marks = { role: 'group', 'data-afterword-slot': id, 'aria-label': name };
  const title = heading && markup`<h${level}>${heading}</h${level}>`;
  const link = seeAll && { href: seeAll.url, text: seeAll.label ?? (name || seeAll.url) };
  return markup`<div${attributes(marks)}>${title}${label}<div${attributes({ id: placeId })}></div>${
    link && markup`<a${attributes({ href: link.href })}>${link.text}</a>`
  }</div>
`;
}
