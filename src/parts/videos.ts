import { enForParts } from '../locales/en-for-parts.ts';

/* What not every list of videos needs: the dialog, the buttons of a row, and what is said of a video that fails. */

export { updateRow } from '../elements/video-row.ts';
export { openDialog } from '../elements/video-dialog.ts';

/** What stands in the place of a video that can't be played, in the page's language. */
export const sayFailed = (strings: { videoFailed?: string }): string =>
  strings.videoFailed ?? enForParts.videoFailed;
