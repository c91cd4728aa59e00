/**
 * Writes a text to the clipboard.
 * @returns False where the reader or the page's permissions policy refuses it, and where there is no clipboard.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
