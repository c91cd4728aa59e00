import { useNoPage } from './platform/host-page.ts';

/* The module door: classes, events and types. Importing it registers nothing. */

useNoPage();

export { AfterwordDiscussion } from './components/discussion/afterword-discussion.ts';
export { AfterwordEmbed } from './components/embed/afterword-embed.ts';
export { AfterwordPopular } from './components/popular/afterword-popular.ts';
export { AfterwordTags } from './components/tags/afterword-tags.ts';
export { AfterwordVideos } from './components/videos/afterword-videos.ts';
export {
  AfterwordDiscussEvent,
  AfterwordErrorEvent,
  AfterwordLoadMoreEvent,
  AfterwordOpenEvent,
  AfterwordPlayEvent,
  AfterwordReadyEvent,
  AfterwordViewEvent,
} from './platform/events.ts';
export type { Problem, ProblemCode } from './schema/issues.ts';
export type { Config, PanelConfig, PanelType, Source } from './schema/settings-types.ts';
export type { Grants } from './platform/host-page.ts';
export type { Mode } from './data/discussion-links.ts';
export type { Item, Movement, Picture, Video } from './data/item.ts';
