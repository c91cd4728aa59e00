/* The npm entry of classes, events and types. Importing it registers nothing. */

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
export type { ConsentGrants as Grants } from './platform/consent/watch-consent.ts';
export type { Mode } from './data/discussion-links.ts';
export type { Item, Movement, Picture, Video } from './data/item.ts';
