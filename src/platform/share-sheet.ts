/* What the tools of the share bar ask of the browser. */

/** Whether the browser has a share sheet: https://developer.mozilla.org/docs/Web/API/Navigator/share. */
export const canShare = (): boolean => typeof navigator.share === 'function';

/**
 * Opens the share sheet.
 * @returns False where the page may not open it, such as a frame without `allow="web-share"`.
 */
export async function share({ url, title }: { url: string; title: string }): Promise<boolean> {
  try {
    await navigator.share({ url, title });
    return true;
  } catch (error) {
    // The reader has closed the sheet: that is an answer, too.
    return error instanceof Error && error.name === 'AbortError';
  }
}

/** Opens the print dialog for the page. */
export const printPage = (): void => print();
