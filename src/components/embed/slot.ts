import { html, render } from 'lit';
import type { Settings } from '../../schema/settings-types.ts';

/** What an embed says of a slot: `minItems` and `load` mean nothing to it, which has no items. */
type SlotSettings = Partial<Settings<'slot'>>;

/**
 * Creates a place for an ad or another vendor's widget: an empty `<div id>` under a visible label, in the page's own
 * DOM, where such scripts look for it. What they put there is not ours, and is never mixed with it.
 */
export function createSlot({ ownerDocument }: Element, { id }: { id: string }): Element {
  const group = ownerDocument.createElement('div');
  const place = ownerDocument.createElement('div');
  place.id = id;
  /** Renders what stands around the place; the place itself stays, with what was put there. */
  const setEmbedSettings = ({ heading, headingLevel = 2, label, seeAll }: SlotSettings) => {
    const title = heading && ownerDocument.createElement(`h${headingLevel}`);
    if (title) title.append(heading);
    const name = heading || label;
    group.setAttribute('role', 'group');
    group.setAttribute('aria-label', name ?? '');
    const link = seeAll && html`<a href=${seeAll.url}>${seeAll.label ?? (name || seeAll.url)}</a>`;
    try {
      render(html`${title}${label}${place}${link}`, group);
    } catch {
      // A widget that has emptied the whole group keeps it as it is.
    }
  };
  return Object.assign(group, { setEmbedSettings });
}
