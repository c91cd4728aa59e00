import { fixture, html } from '@open-wc/testing';
import '../../src/define.ts';
import type { AfterwordDiscussEvent, AfterwordDiscussion } from '../../src/index.ts';
import { follow, STORY, stub } from './fixtures.ts';

export const POST = 'https://www.facebook.com/ledger/posts/1';
export const LEDGER = 'https://x.com/ledger';
export const TAB = '(opens in a new tab)';

export const make = (settings: object = {}) =>
  fixture<AfterwordDiscussion>(
    html`<afterword-discussion .config=${{ article: STORY, ...settings }}></afterword-discussion>`,
  );
export const withHtml = (inner: string) =>
  fixture<AfterwordDiscussion>(
    `<afterword-discussion article="${STORY.url.replace('&', '&amp;')}">${inner}</afterword-discussion>`,
  );

/** What the panel says when this is clicked. */
export function said(panel: HTMLElement, link: HTMLElement) {
  let event: AfterwordDiscussEvent | undefined;
  panel.addEventListener('afterword-discuss', (one) => (event = one), { once: true });
  follow(link);
  const { network, mode, url, position } = event!;
  return { network, mode, url, position };
}

/** Sets the reader's main pointing device for one test. */
export function stubPointer(pointer: 'coarse' | 'fine'): void {
  const { matchMedia } = globalThis;
  const match = (query: string) =>
    query.includes('pointer') ? { matches: query === `(pointer: ${pointer})` } : matchMedia(query);
  stub(globalThis, 'matchMedia', match);
}

/** A clipboard that the reader does not let us have. */
export const refuse = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
/** One that keeps what it was given. */
export const takeText = (took: string[]) => (text: string) => {
  took.push(text);
  return Promise.resolve();
};

/** After a reader's action that the clipboard answers. */
export async function settled(panel: AfterwordDiscussion): Promise<void> {
  // The status is emptied; the clipboard answers; the status is filled; what is done after that.
  for (let i = 0; i < 3; i++) {
    for (let turn = 0; turn < 4; turn++) await Promise.resolve();
    await panel.updateComplete;
  }
}
