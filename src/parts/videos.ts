/*
 * What not every list of videos needs before one plays: rare providers, posters of a provider's, the buttons of a row,
 * the dialog, and what goes on while one plays.
 */

export { posterOf } from '../data/video/poster.ts';
export { rareProviders as providers } from '../data/video/rare-providers.ts';
export { updateRow } from '../components/videos/video-row.ts';
export { begin } from '../components/videos/playing.ts';
