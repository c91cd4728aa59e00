import { until } from '../pages/page.ts';
import type { AfterwordDiscussion } from '../../src/index.ts';
import { loadAllNetworks } from '../../src/components/discussion/network-store.ts';
import { make } from './fixtures.discussion.ts';
import { part } from './fixtures.ts';

export const THREAD = 'https://ledger.social/@ledger/109';

/** A panel with a post on a server of many, and a button that shares on any of them. */
export async function withFediverse(more: object = {}): Promise<AfterwordDiscussion> {
  await loadAllNetworks();
  return make({
    networks: [{ network: 'mastodon', server: 'mastodon', thread: THREAD }],
    share: [],
    ...more,
  });
}

export const dialogIn = (panel: Element) =>
  panel.shadowRoot!.querySelector<HTMLDialogElement>('dialog');

/** Opens the dialog by a click, and gives what is in it. */
export async function ask(panel: AfterwordDiscussion, token = 'network-mastodon') {
  const opener = part(panel, token);
  opener.focus();
  opener.click();
  const dialog = await until(() => dialogIn(panel), 'the dialog is open');
  return {
    opener,
    dialog,
    field: dialog.querySelector<HTMLInputElement>('#server')!,
    error: dialog.querySelector('[role=alert]')!,
    remember: dialog.querySelector<HTMLInputElement>('[type=checkbox]')!,
    go: dialog.querySelector<HTMLAnchorElement>('.go')!,
    other: dialog.querySelector<HTMLAnchorElement>('.other')!,
    close: dialog.querySelector<HTMLButtonElement>('.close')!,
  };
}

/** Types as a reader does, in one go, and waits until the dialog shows what follows from it. */
export async function type(
  panel: AfterwordDiscussion,
  field: HTMLInputElement,
  text: string,
): Promise<void> {
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await panel.updateComplete;
}
