/*
 * What not every list of videos needs before one plays: rare providers, the buttons of a row, the dialog, and what
 * goes on while one plays.
 */

export { rareProviders as providers } from '../model/video-rare.ts';
export { updateRow } from '../elements/video-row.ts';
export { begin } from '../elements/playing.ts';
