/* The chunk of panels that list items: loaded as soon as a page has one. */

export { PopularContent } from '../popular/popular-content.ts';
export { VideosContent } from '../videos/videos-content.ts';
/* Here, so that the chunks of rows and tabs need no further one. */
export { InlineScroller } from './inline-scroller.ts';
