import type { Messages } from '../../i18n/locales/en.ts';
import { wear } from '../part-styles.ts';
import { rowStyles } from './video-row.styles.ts';

/** The names of the buttons. */
type ButtonNames = Pick<Messages, 'back' | 'forth'>;

/** Pixels that a row may be short of its end: browsers round. */
const ROUNDING = 2;

const refreshes = new WeakMap<Element, (names: ButtonNames) => void>();

/**
 * Gives a row of videos its buttons back and forth, and has whatever gets the focus scroll into view as a whole.
 * Called after every rendering: a row that has its buttons gets them right again.
 */
export function updateRow(root: ShadowRoot, messages: ButtonNames): void {
  const place = root.querySelector('.steps');
  const row = root.querySelector<HTMLElement>('.row');
  if (!place || !row) return;
  wear(root, rowStyles);
  if (!refreshes.has(place)) refreshes.set(place, equip(row, place));
  refreshes.get(place)?.(messages);
}

function equip(row: HTMLElement, place: Element): (names: ButtonNames) => void {
  const document = row.ownerDocument;
  const back = makeButton(document, 'back', () => step(-1));
  const forth = makeButton(document, 'forth', () => step(1));
  place.append(back, forth);

  /** By as many whole cards as are seen; a card knows by itself where it begins, whichever way one reads. */
  function step(by: 1 | -1): void {
    const { children: cards, clientWidth, scrollLeft } = row;
    const [first, second] = cards;
    const size = first && second ? Math.abs(left(second) - left(first)) : clientWidth;
    const seen = Math.max(1, Math.floor((clientWidth + ROUNDING) / size));
    const at = Math.round(Math.abs(scrollLeft) / size) + by * seen;
    const card = cards[Math.min(Math.max(at, 0), cards.length - 1)];
    card?.scrollIntoView({ block: 'nearest', inline: 'start' });
  }

  /** A button that leads nowhere keeps the focus, and says that it can't do anything. */
  function refresh(): void {
    const at = Math.abs(row.scrollLeft);
    const rest = row.scrollWidth - row.clientWidth - at;
    back.setAttribute('aria-disabled', String(at < ROUNDING));
    forth.setAttribute('aria-disabled', String(rest < ROUNDING));
  }

  row.addEventListener('scroll', refresh, { passive: true });
  row.addEventListener('focusin', ({ target }) => {
    (target as Element).closest('li')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
  // A page may have taken it away: then a scroll refreshes.
  if (globalThis.ResizeObserver as unknown) new ResizeObserver(refresh).observe(row);
  return (names) => {
    back.setAttribute('aria-label', names.back);
    forth.setAttribute('aria-label', names.forth);
    refresh();
  };
}

const left = (element: Element) => element.getBoundingClientRect().left;

function makeButton(
  document: Document,
  name: 'back' | 'forth',
  act: () => void,
): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = name;
  button.setAttribute('part', 'button');
  button.addEventListener('click', act);
  return button;
}
