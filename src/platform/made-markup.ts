/*
 * What was made by us is known again by its markup. A framework may copy a page, store it as text, or serve what a
 * browser rendered ahead: then the nodes are others.
 */

/** The attribute of embeds that a script tag has made, of panels that an embed has made, and of data in the head. */
export const MADE = 'data-afterword-made';

/** The attribute of the group around a slot; its value is the id of the slot. */
export const SLOT = 'data-afterword-slot';

/** Whether what stands inside a panel was made from its settings, so that these say more than the HTML does. */
export const isPrinted = (panel: Element): boolean => panel.hasAttribute(MADE);
