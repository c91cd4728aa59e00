import { useNoPage } from './elements/page.ts';

/* The module door: classes, events and types. Importing it registers nothing. */

useNoPage();

export { AfterwordDiscussion } from './elements/afterword-discussion.ts';
export { AfterwordEmbed } from './elements/afterword-embed.ts';
export { AfterwordPopular } from './elements/afterword-popular.ts';
export { AfterwordTags } from './elements/afterword-tags.ts';
export { AfterwordVideos } from './elements/afterword-videos.ts';
export {
  AfterwordDiscussEvent,
  AfterwordErrorEvent,
  AfterwordLoadMoreEvent,
  AfterwordOpenEvent,
  AfterwordPlayEvent,
  AfterwordReadyEvent,
  AfterwordViewEvent,
} from './elements/events.ts';
export type { Problem, ProblemCode } from './config/problem.ts';
export type { Config, PanelConfig, PanelType, Source } from './config/schema.ts';
export type { Grants } from './elements/page.ts';
export type { Mode } from './model/discussion.ts';
export type { Item, Movement, Picture, Video } from './model/item.ts';
