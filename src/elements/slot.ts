/**
 * A place for an ad or somebody else's widget: an empty `<div id>` under a visible label, in the page's
 * own DOM, where such scripts look for it. What they put there is not ours, and never mixed with it.
 */
export function makeSlot(
  { ownerDocument }: Element,
  { id = '', label }: { id?: string; label?: string | undefined },
): Element {
  const place = ownerDocument.createElement('div');
  place.id = id;
  if (!label) return place;
  const group = ownerDocument.createElement('div');
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', label);
  group.append(label, place);
  return group;
}
