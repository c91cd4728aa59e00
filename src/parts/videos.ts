/*
 * What not every list of videos needs before one plays: rare providers, the buttons of a row,
 * the dialog, and what goes on while one plays.
 */

export { moreProviders } from '../data/video/more-providers.ts';
export { updateRow } from '../components/videos/video-row.ts';
export { begin } from '../components/videos/playing.ts';
