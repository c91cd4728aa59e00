/* The chunk of panels that list items: loaded as soon as a page has one. */

export { PopularContent } from '../popular/popular-content.ts';
export { VideosContent } from '../videos/videos-content.ts';
