import type { Problem } from '../config/problem.ts';
import type { Mode } from '../model/discussion.ts';
import type { Item } from '../model/item.ts';

/* All public events, CONTRACT section 5. All bubble and cross shadow roots. */

const init = { bubbles: true, composed: true };
const cancelable = { ...init, cancelable: true };

/** The embed's panels are in place. */
export class AfterwordReadyEvent extends Event {
  static readonly type = 'afterword-ready';
  constructor(readonly panels: readonly HTMLElement[]) {
    super(AfterwordReadyEvent.type, init);
  }
}

/** A network is about to be opened. Canceled, it is not. `position` counts from 1. */
export class AfterwordDiscussEvent extends Event {
  static readonly type = 'afterword-discuss';
  constructor(
    readonly network: string,
    readonly mode: Mode,
    readonly url: string,
    readonly position: number,
  ) {
    super(AfterwordDiscussEvent.type, cancelable);
  }
}

/** An item's link is followed. Canceled, it is not. `position` counts from 1. */
export class AfterwordOpenEvent extends Event {
  static readonly type = 'afterword-open';
  constructor(
    readonly panel: HTMLElement,
    readonly item: Item,
    readonly position: number,
  ) {
    super(AfterwordOpenEvent.type, cancelable);
  }
}

/** A video is about to play. Canceled, it does not. `provider` is `""` for a plain file. */
export class AfterwordPlayEvent extends Event {
  static readonly type = 'afterword-play';
  constructor(
    readonly panel: HTMLElement,
    readonly item: Item,
    readonly provider: string,
  ) {
    super(AfterwordPlayEvent.type, cancelable);
  }
}

/** More items are shown: `shown` of `total` now. */
export class AfterwordLoadMoreEvent extends Event {
  static readonly type = 'afterword-load-more';
  constructor(
    readonly panel: HTMLElement,
    readonly shown: number,
    readonly total: number,
  ) {
    super(AfterwordLoadMoreEvent.type, init);
  }
}

/** Half of a panel was in view for a second; once a panel. */
export class AfterwordViewEvent extends Event {
  static readonly type = 'afterword-view';
  constructor(readonly panel: HTMLElement) {
    super(AfterwordViewEvent.type, init);
  }
}

/** Something was wrong and was worked around. */
export class AfterwordErrorEvent extends Event {
  static readonly type = 'afterword-error';
  constructor(
    readonly panel: HTMLElement | undefined,
    readonly problem: Problem,
  ) {
    super(AfterwordErrorEvent.type, init);
  }
}

declare global {
  interface HTMLElementEventMap {
    'afterword-ready': AfterwordReadyEvent;
    'afterword-discuss': AfterwordDiscussEvent;
    'afterword-open': AfterwordOpenEvent;
    'afterword-play': AfterwordPlayEvent;
    'afterword-load-more': AfterwordLoadMoreEvent;
    'afterword-view': AfterwordViewEvent;
    'afterword-error': AfterwordErrorEvent;
  }
}
