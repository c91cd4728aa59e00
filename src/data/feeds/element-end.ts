import type { Tag } from './html-tags.ts';

const BLOCK =
  /^(?:address|article|aside|blockquote|center|d[dlt]|details|dialog|div|fieldset|fig(?:caption|ure)|footer|form|h[1-6r]|header|li|main|menu|nav|[ou]l|p|pre|section|summary|t(?:able|body|foot|head|[dhr]))$/;

/** How elements end whose end tags may be left out. */
interface Ending {
  /** The names of start tags before which one ends. */
  before: RegExp;
  /** The names of elements with which one ends; what is in another of these is not looked at. */
  within: RegExp;
}

const CELL: Ending = { before: /^t(?:[dhr]|body|foot)$/, within: /^table$/ };
const TERM: Ending = { before: /^d[dt]$/, within: /^dl$/ };
const ENDINGS = new Map<string, Ending>([
  ['p', { before: BLOCK, within: BLOCK }],
  ['li', { before: /^li$/, within: /^(?:menu|[ou]l)$/ }],
  ['dd', TERM],
  ['dt', TERM],
  ['td', CELL],
  ['th', CELL],
  ['tr', { before: /^t(?:r|body|foot)$/, within: /^table$/ }],
]);

/** An element that has begun, and waits for its end. */
export class OpenElement {
  #ending: Ending | undefined;
  #depth = 0;

  constructor(readonly start: Tag) {
    this.#ending = ENDINGS.get(start.name);
  }

  /** Whether it must have an end tag: any other ends with the text, too. */
  get needsEndTag(): boolean {
    return !this.#ending;
  }

  /** Whether the next tag in the text is behind the element, or is its end tag. */
  endsAt({ name, isEnd, isVoid }: Tag): boolean {
    const own = this.start.name;
    // Links are never in one another.
    const before = this.#ending ? this.#ending.before.test(name) : name === 'a' && own === 'a';
    const nests = this.#ending ? this.#ending.within.test(name) : name === own;
    if (!this.#depth && (isEnd ? nests || name === own : before)) return true;
    if (nests && (isEnd || !isVoid)) this.#depth += isEnd ? -1 : 1;
    return false;
  }
}
