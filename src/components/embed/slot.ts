import { SLOT } from '../../platform/made-markup.ts';
import type { Settings } from '../../schema/settings-types.ts';

/** What an embed says of a slot: `minItems` and `load` mean nothing to it, which has no items. */
type SlotSettings = Partial<Settings<'slot'>>;

/** A slot, as an embed sees it. */
export interface Slot extends Element {
  setEmbedSettings(settings: SlotSettings): void;
}

/**
 * Creates a place for an ad or another vendor's widget: an empty `<div id>` under a visible label, in the page's own
 * DOM, where such scripts look for it. What they put there is not ours, and is never mixed with it. An id that the page
 * has already gets a number, as in `ad-2`: ids are unique.
 */
export function createSlot({ ownerDocument }: Element, id: string): Slot {
  const group = ownerDocument.createElement('div');
  const place = ownerDocument.createElement('div');
  place.id = findFreeId(ownerDocument, id);
  group.setAttribute('role', 'group');
  group.setAttribute(SLOT, id);
  group.append(place);
  return adoptSlot(group);
}

/** Makes a slot of the group around one, also of a copy: what stands around its place is ours. */
export function adoptSlot(group: Element): Slot {
  const { ownerDocument } = group;
  const id = group.getAttribute(SLOT) ?? '';
  const place = [...group.children].find((child) => isIdOf(child.id, id));
  if (place && isTaken(ownerDocument, place)) place.id = findFreeId(ownerDocument, id);
  let own: ChildNode[] = [...group.childNodes].filter((node) => node !== place);
  const setEmbedSettings = ({ heading, headingLevel = 2, label, seeAll }: SlotSettings) => {
    const name = heading || label || '';
    group.setAttribute('aria-label', name);
    // In a copy of a group whose place is gone, nobody knows what is ours.
    if (!place) return;
    for (const node of own) node.remove();
    const title = heading && ownerDocument.createElement(`h${headingLevel}`);
    if (title) title.append(heading);
    const link = seeAll && ownerDocument.createElement('a');
    if (link) {
      link.href = seeAll.url;
      link.append(seeAll.label ?? (name || seeAll.url));
    }
    const text = label && ownerDocument.createTextNode(label);
    const before = [title, text].flatMap((node) => node || []);
    own = [...before, ...(link ? [link] : [])];
    // The place is never moved, which would load an ad again; a widget may have taken it away.
    if (place.parentNode === group) place.before(...before);
    else group.prepend(...before);
    if (link) group.append(link);
  };
  return Object.assign(group, { setEmbedSettings });
}

/** Whether an id was given to the place of a slot with that id. */
const isIdOf = (id: string, slotId: string): boolean =>
  id === slotId || (id.startsWith(`${slotId}-`) && /^\d+$/.test(id.slice(slotId.length + 1)));

/** Whether another element of the page has the id of this one. */
const isTaken = (page: Document, { id }: Element): boolean =>
  page.querySelectorAll(`[id="${CSS.escape(id)}"]`).length > 1;

/** The id itself, or with the first number that makes it unique in the page. */
function findFreeId(page: Document, id: string): string {
  let free = id;
  for (let i = 2; page.getElementById(free); i++) free = `${id}-${String(i)}`;
  return free;
}
