import { withoutPrototype } from '../../schema/without-prototype.ts';
import type { Item } from '../../data/item.ts';
import { wear } from '../part-styles.ts';
import { movementStyles } from './popular-movement.styles.ts';
import type { Update } from './popular-view.ts';

/** Where items have moved: a symbol under the rank, told by its shape. Called after every rendering of a panel. */
export const updateMovement: Update = ({ shadowRoot, items }, _, { messages }) => {
  if (!shadowRoot) return;
  wear(shadowRoot, movementStyles);
  shadowRoot.querySelectorAll('ol:not([aria-hidden]) > li').forEach((row, i) => {
    row.querySelector('[part~=movement]')?.remove();
    const movement = movementOf(items[i]);
    if (movement)
      (row.querySelector('[part=rank]') ?? row).append(make(row, movement, messages[movement]));
  });
};

/** What was paid for has not moved. */
const movementOf = ({ movement, sponsor }: Partial<Item> = withoutPrototype()) =>
  movement === 'same' || sponsor ? undefined : movement;

function make({ ownerDocument }: Element, movement: string, name: string): HTMLElement {
  const symbol = ownerDocument.createElement('span');
  symbol.setAttribute('part', `movement movement-${movement}`);
  symbol.setAttribute('role', 'img');
  symbol.setAttribute('aria-label', name);
  symbol.title = name;
  return symbol;
}
