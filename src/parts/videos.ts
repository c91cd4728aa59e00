/*
 * What not every list of videos needs before one plays: rare providers, posters of a provider's, the buttons of a row,
 * the dialog, and what goes on while one plays.
 */

export { posterOf } from '../model/poster.ts';
export { rareProviders as providers } from '../model/video-rare.ts';
export { updateRow } from '../elements/video-row.ts';
export { begin } from '../elements/playing.ts';
