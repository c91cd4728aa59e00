import { html, render } from 'lit';
import type { Settings } from '../../schema/settings-types.ts';

/**
 * A place for an ad or somebody else's widget: an empty `<div id>` under a visible label, in the page's
 * own DOM, where such scripts look for it. What they put there is not ours, and never mixed with it: it has no
 * items that we could count or ask for, so `minItems` and `load` say nothing of it.
 */
export function makeSlot({ ownerDocument: page }: Element, { id }: { id: string }): Element {
  const group = page.createElement('div');
  const place = page.createElement('div');
  place.id = id;
  /** What stands around the place may change; the place stays, with what somebody put there. */
  const assign = ({ heading, headingLevel = 2, label, seeAll }: Partial<Settings<'slot'>>) => {
    const title = heading && page.createElement(`h${headingLevel}`);
    if (title) title.append(heading);
    const name = heading || label;
    group.setAttribute('role', 'group');
    group.setAttribute('aria-label', name ?? '');
    const all = seeAll && html`<a href=${seeAll.url}>${seeAll.label ?? (name || seeAll.url)}</a>`;
    try {
      render(html`${title}${label}${place}${all}`, group);
    } catch {
      // Whose widget has emptied all of it has it as it is.
    }
  };
  return Object.assign(group, { assign });
}
