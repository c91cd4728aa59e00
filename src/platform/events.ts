import type { Problem } from '../schema/issues.ts';
import type { Mode } from '../data/discussion-links.ts';
import type { Item } from '../data/item.ts';

/* All public events (docs/reference/events.md). All bubble and cross shadow roots. */

/** The browser's own: MooTools puts another `Event` into the window. */
const NativeEvent = Object.getPrototypeOf(CustomEvent) as typeof Event;

/** An event with fields. */
class AfterwordEvent extends NativeEvent {
  constructor(type: string, fields: object, cancelable = false) {
    super(type, { bubbles: true, composed: true, cancelable });
    Object.assign(this, fields);
  }
}

/** The embed's panels are in place. */
export class AfterwordReadyEvent extends AfterwordEvent {
  declare readonly panels: readonly HTMLElement[];
  constructor(panels: readonly HTMLElement[]) {
    super('afterword-ready', { panels });
  }
}

/** A network is about to be opened. Canceled, it is not. `position` counts from 1. */
export class AfterwordDiscussEvent extends AfterwordEvent {
  declare readonly network: string;
  declare readonly mode: Mode;
  declare readonly url: string;
  declare readonly position: number;
  constructor(network: string, mode: Mode, url: string, position: number) {
    super('afterword-discuss', { network, mode, url, position }, true);
  }
}

/** An item's link is followed. Canceled, it is not. `position` counts from 1. */
export class AfterwordOpenEvent extends AfterwordEvent {
  declare readonly panel: HTMLElement;
  declare readonly item: Item;
  declare readonly position: number;
  constructor(panel: HTMLElement, item: Item, position: number) {
    super('afterword-open', { panel, item, position }, true);
  }
}

/** A video is about to play. Canceled, it does not. `provider` is `""` for a plain file. */
export class AfterwordPlayEvent extends AfterwordEvent {
  declare readonly panel: HTMLElement;
  declare readonly item: Item;
  declare readonly provider: string;
  constructor(panel: HTMLElement, item: Item, provider: string) {
    super('afterword-play', { panel, item, provider }, true);
  }
}

/** More items are shown: `shown` of `total` now. */
export class AfterwordLoadMoreEvent extends AfterwordEvent {
  declare readonly panel: HTMLElement;
  declare readonly shown: number;
  declare readonly total: number;
  constructor(panel: HTMLElement, shown: number, total: number) {
    super('afterword-load-more', { panel, shown, total });
  }
}

/** Half of a panel was in view for a second; once a panel. */
export class AfterwordViewEvent extends AfterwordEvent {
  declare readonly panel: HTMLElement;
  constructor(panel: HTMLElement) {
    super('afterword-view', { panel });
  }
}

/** Something was wrong and was worked around. */
export class AfterwordErrorEvent extends AfterwordEvent {
  declare readonly panel: HTMLElement | undefined;
  declare readonly problem: Problem;
  constructor(panel: HTMLElement | undefined, problem: Problem) {
    super('afterword-error', { panel, problem });
  }
}

declare global {
  /** What `HTMLElementEventMap` takes over, and those of the document and the window: they bubble that far. */
  interface GlobalEventHandlersEventMap {
    'afterword-ready': AfterwordReadyEvent;
    'afterword-discuss': AfterwordDiscussEvent;
    'afterword-open': AfterwordOpenEvent;
    'afterword-play': AfterwordPlayEvent;
    'afterword-load-more': AfterwordLoadMoreEvent;
    'afterword-view': AfterwordViewEvent;
    'afterword-error': AfterwordErrorEvent;
  }
}
