import type { Subject } from '../model/share.ts';

/* What a reader asks the browser to do. */

export const isTouch = (): boolean => matchMedia('(pointer: coarse)').matches;

export const canShare = (): boolean => typeof navigator.share === 'function';

export async function share({ url, title }: Subject): Promise<void> {
  try {
    await navigator.share({ url, title });
  } catch {
    // The reader closed the sheet, or the page may not open one: the other buttons are still there.
  }
}

/** False where the clipboard is refused, by the reader or by the page's permissions policy. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

export const print = (): void => globalThis.print();
